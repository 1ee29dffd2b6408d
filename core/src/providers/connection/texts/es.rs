//! The texts of the failures of a connection over HTTPS, in Spanish.

use crate::errors::Text;

pub(super) const HTTPS: &[Text] = &[
    Text {
        code: "certificate not trusted",
        meaning: "El equipo que envía no confía en el certificado del host, o el certificado es de otro host; no se envió nada.",
        fix: "Envíe la solicitud a la URL construida. Si la URL es correcta, actualice los certificados raíz del equipo y revise su reloj y los proxis intermedios.",
    },
    Text {
        code: "connect timed out",
        meaning: "No se estableció la conexión, o no a tiempo; no se envió nada.",
        fix: "Compruebe que desde este equipo se pueda acceder al puerto 443 del host, a través del proxy si lo hay. Después envíe de nuevo la solicitud, con pausas crecientes.",
    },
    Text {
        code: "connection closed",
        meaning: "La conexión se cerró o se interrumpió antes de que llegara una respuesta; aun así, la solicitud puede haberse ejecutado.",
        fix: "Averigüe si la solicitud se ejecutó antes de enviarla de nuevo. Si no se ejecutó, envíela por una conexión nueva.",
    },
    Text {
        code: "connection refused",
        meaning: "Ningún programa acepta conexiones en esta dirección y este puerto, o un cortafuegos las rechaza; no se envió nada.",
        fix: "Envíe la solicitud a la URL construida y revise la configuración del proxy. Si ambas son correctas, envíe de nuevo la solicitud, con pausas crecientes.",
    },
    Text {
        code: "host not found",
        meaning: "No se pudo resolver el nombre del host; no se envió nada.",
        fix: "Revise la escritura del host y luego el servidor DNS del equipo que envía. Si ambos son correctos, envíe de nuevo la solicitud, con pausas crecientes.",
    },
    Text {
        code: "not TLS",
        meaning: "Un lado usa TLS y el otro no, o no tienen ninguna versión de TLS en común; no se envió nada.",
        fix: "Envíe la solicitud a la URL https construida, con TLS 1.2 o posterior, y revise los proxis intermedios.",
    },
    Text {
        code: "request failed",
        meaning: "El cliente no recibió respuesta y no dice por qué; aun así, la solicitud puede haberse ejecutado.",
        fix: "Vea la causa que da el cliente, en JavaScript error.cause, y pase aquí su mensaje. Antes de enviarla de nuevo, averigüe si la solicitud se ejecutó.",
    },
    Text {
        code: "timed out",
        meaning: "No llegó respuesta a tiempo; aun así, la solicitud puede haberse ejecutado.",
        fix: "Averigüe si la solicitud se ejecutó antes de enviarla de nuevo. Si no se ejecutó, envíela otra vez con pausas crecientes y espere la respuesta durante más tiempo.",
    },
];
