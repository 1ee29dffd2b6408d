//! The texts of the error codes of Perfit, in Spanish.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "bad_request",
        meaning: "Perfit no puede leer el cuerpo de la solicitud: no es JSON o no tiene la forma esperada.",
        fix: "Genere un solo objeto en UTF-8 con una biblioteca JSON y envíelo con Content-Type application/json. Compruebe que recipients sea una lista y que from y content sean objetos.",
    },
    Text {
        code: "forbidden",
        meaning: "Perfit bloqueó la solicitud; su mensaje da la causa, por ejemplo la dirección IP de origen.",
        fix: "Lea message en la respuesta. Si se trata de la dirección, averigüe la IP pública de salida de sus llamadas (NAT o proxy) y solicite al administrador de la cuenta que la autorice.",
    },
    Text {
        code: "internal_server_error",
        meaning: "Una falla inesperada dentro de Perfit interrumpió la solicitud.",
        fix: "Reintente con pausas crecientes a partir de unos segundos. No está documentado si el correo pudo quedar en cola de todos modos, así que repetirlo puede enviarlo dos veces.",
    },
    Text {
        code: "invalid_value",
        meaning: "Un campo contiene un valor que no está escrito en la forma que espera Perfit.",
        fix: "Corrija el campo que nombra errors: email es la dirección sola, sin nombre; launch_date se escribe como 2018-11-06T23:12:00Z, con Z o desfase; data de un adjunto va en base64.",
    },
    Text {
        code: "max_length_exceeded",
        meaning: "El texto de un campo es más largo de lo que permite Perfit.",
        fix: "Acorte el campo que nombra errors. Límites: subject 200 caracteres, name y cada tag 100, batch_code 30, html y text 300 KB cada uno; en headers, 900 caracteres por nombre y 50 por valor.",
    },
    Text {
        code: "required",
        meaning: "Falta en la solicitud un campo que Perfit exige.",
        fix: "Agregue el campo que nombra errors. Cada destinatario necesita to.email; sin template_id también hacen falta from.email y subject; un adjunto necesita file_name, mime_type y data.",
    },
    Text {
        code: "required_at_least_one",
        meaning: "Un campo que necesita al menos una entrada está vacío; normalmente es recipients o content.",
        fix: "Complete el campo que nombra errors: recipients admite de 1 a 1000 entradas, y content necesita html, text o ambos, salvo que se indique template_id.",
    },
    Text {
        code: "service_unavailable",
        meaning: "Perfit no recibe correos en este momento, normalmente porque se alcanzó un límite de envío temporal. El servicio se desactivó el 2026-03-01.",
        fix: "Lea message: si nombra un límite, espere a la hora o al mes siguiente; si no, reintente con pausas crecientes. Desde el 2026-03-01 no reintente: envíe con otro proveedor.",
    },
    Text {
        code: "service_unavailable: Sending limit reached: HOURLY",
        meaning: "Se agotó el límite de envío de la cuenta para la hora.",
        fix: "Espere como máximo una hora y envíe el resto más despacio. Si quedan muchos correos, repártalos en varias horas.",
    },
    Text {
        code: "service_unavailable: Sending limit reached: MONTHLY",
        meaning: "Se agotó el límite de envío de la cuenta para el mes.",
        fix: "Ponga el resto en cola y envíelo cuando empiece el mes siguiente; antes, los reintentos reciben la misma respuesta. No está documentado si el límite se aplica por mes calendario.",
    },
    Text {
        code: "too_many_items",
        meaning: "Una lista de la solicitud tiene más entradas de las que permite Perfit.",
        fix: "Acorte la lista que nombra errors. Límites: recipients 1000, cc y bcc 10 cada una por destinatario, headers 10, tags 10; si hay más destinatarios, repártalos en varias solicitudes.",
    },
    Text {
        code: "unauthorized",
        meaning: "La solicitud no lleva clave de API, o Perfit no acepta la que lleva.",
        fix: "Envíe el encabezado Authorization: Bearer <clave> con una clave de correo transaccional, con la forma <cuenta>-tr-<secreto>. Compruebe que esté completa y sin espacios alrededor.",
    },
    Text {
        code: "validation_error",
        meaning: "La solicitud se puede leer, pero Perfit no acepta algunos de sus campos.",
        fix: "Recorra los issues de este error: cada uno da la ruta de un campo rechazado, como from.email, y qué falla en él. Corríjalos todos y vuelva a enviar.",
    },
];
