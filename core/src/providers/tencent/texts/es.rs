//! The texts of the error codes of all services of Tencent Cloud, in Spanish.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "ActionOffline",
        meaning: "Tencent Cloud retiró la acción indicada en X-TC-Action y ya no la atiende.",
        fix: "Busque la acción que la reemplaza en la referencia de la versión vigente y cambie X-TC-Action y X-TC-Version.",
    },
    Text {
        code: "AuthFailure",
        meaning: "No se aceptan las credenciales o la firma de la solicitud; el código en sí es nuevo o no está documentado.",
        fix: "Lea el mensaje del proveedor. Revise SecretId, SecretKey y, con credenciales temporales, el token; revise el reloj del equipo y firme de nuevo la solicitud.",
    },
    Text {
        code: "AuthFailure.InvalidAuthorization",
        meaning: "El encabezado Authorization no tiene la forma que exige TC3-HMAC-SHA256.",
        fix: "Escriba: TC3-HMAC-SHA256 Credential=<SecretId>/<fecha>/<servicio>/tc3_request, SignedHeaders=<nombres>, Signature=<hex>. La fecha es el día UTC.",
    },
    Text {
        code: "AuthFailure.InvalidSecretId",
        meaning: "El SecretId pertenece a otro tipo de clave, no a una clave de API de Tencent Cloud.",
        fix: "Cree una clave de API en la consola de CAM y use su SecretId y su SecretKey. Compruebe además que no estén intercambiados.",
    },
    Text {
        code: "AuthFailure.MFAFailure",
        meaning: "La llamada exige un segundo factor y esa verificación no se superó.",
        fix: "Complete de nuevo la verificación multifactor de la identidad dueña de la clave, o solicite al administrador que exima sus llamadas de API.",
    },
    Text {
        code: "AuthFailure.SecretIdNotFound",
        meaning: "Tencent Cloud no encuentra ninguna clave activa con este SecretId.",
        fix: "Revise si hay espacios alrededor del SecretId o si faltan caracteres, y confirme en la consola de CAM que la clave no esté deshabilitada ni eliminada.",
    },
    Text {
        code: "AuthFailure.SignatureExpire",
        meaning: "X-TC-Timestamp difiere en más de 5 minutos (300 segundos) del reloj del servidor.",
        fix: "Firme de nuevo con la hora actual en segundos Unix justo antes de enviar. Si se repite, sincronice el reloj del equipo por NTP.",
    },
    Text {
        code: "AuthFailure.SignatureFailure",
        meaning: "La firma que calcula el servidor no coincide con la de Authorization.",
        fix: "Firme exactamente los bytes del cuerpo y el Content-Type que se envían, use la fecha UTC y compruebe que el SecretKey corresponda al SecretId.",
    },
    Text {
        code: "AuthFailure.TokenFailure",
        meaning: "El token de X-TC-Token es incorrecto, venció o no corresponde a la clave temporal en uso.",
        fix: "Obtenga credenciales temporales nuevas y use juntos su SecretId, su SecretKey y su token. Con una clave permanente, omita X-TC-Token.",
    },
    Text {
        code: "AuthFailure.UnauthorizedOperation",
        meaning: "La clave es auténtica, pero ninguna política de CAM permite a su titular llamar a esta acción.",
        fix: "Solicite al administrador de la cuenta que asigne al subusuario o rol titular de la clave una política de CAM que permita esta acción.",
    },
    Text {
        code: "DryRunOperation",
        meaning: "La solicitud superó todas las comprobaciones, pero no se ejecutó porque llevaba DryRun.",
        fix: "Para ejecutarla de verdad, envíela otra vez sin DryRun.",
    },
    Text {
        code: "FailedOperation",
        meaning: "El servicio entendió la solicitud pero no pudo completarla.",
        fix: "Busque la causa en el mensaje del proveedor y corríjala. Si no la indica, abra un ticket de soporte con el RequestId.",
    },
    Text {
        code: "InternalError",
        meaning: "Una falla interna de Tencent Cloud interrumpió la solicitud; aun así, puede haber surtido efecto.",
        fix: "Verifique primero si la llamada surtió efecto. Si no fue así, reintente tras unos segundos; si el error persiste, abra un ticket con el RequestId.",
    },
    Text {
        code: "InvalidAction",
        meaning: "La versión de API indicada en X-TC-Version no tiene ninguna acción con el nombre de X-TC-Action.",
        fix: "Revise la ortografía y las mayúsculas de X-TC-Action, y que Host y X-TC-Version sean del producto que la ofrece.",
    },
    Text {
        code: "InvalidParameter",
        meaning: "Un campo de la solicitud tiene un tipo o una forma incorrectos.",
        fix: "Busque el campo en el mensaje del proveedor y compare su tipo con la referencia. Suele ser un número enviado como texto o un valor suelto en lugar de una lista.",
    },
    Text {
        code: "InvalidParameterValue",
        meaning: "Un campo tiene el tipo correcto, pero la acción no acepta su valor.",
        fix: "Busque el campo en el mensaje del proveedor y compare su valor con el rango, la longitud y los valores permitidos en la referencia de la acción.",
    },
    Text {
        code: "InvalidRequest",
        meaning: "No se puede interpretar el cuerpo multipart/form-data.",
        fix: "Si la acción acepta JSON, envíelo con Content-Type application/json. Si no, use el mismo boundary en Content-Type y entre las partes, y escriba el boundary de cierre después de la última.",
    },
    Text {
        code: "IpInBlacklist",
        meaning: "La dirección IP que hizo la llamada está en una lista de bloqueo.",
        fix: "Averigüe la IP pública de salida de sus llamadas (NAT o proxy). Solicite al administrador de la cuenta que la quite de la lista, o llame desde otra.",
    },
    Text {
        code: "IpNotInWhitelist",
        meaning: "La cuenta solo acepta llamadas desde direcciones IP autorizadas, y la de origen no está entre ellas.",
        fix: "Averigüe la IP pública de salida de sus llamadas (NAT o proxy) y solicite al administrador de la cuenta que la autorice.",
    },
    Text {
        code: "LimitExceeded",
        meaning: "Se agotó una de las cuotas de la cuenta.",
        fix: "El mensaje del proveedor suele indicar cuál. Elimine lo que ya no necesite o solicite un aumento en la consola o mediante un ticket.",
    },
    Text {
        code: "MissingParameter",
        meaning: "Falta un campo que la acción exige.",
        fix: "Agregue el campo que nombra el mensaje del proveedor. Si ya lo envió, revise su ortografía y mayúsculas: un campo mal escrito puede contar como ausente.",
    },
    Text {
        code: "NoSuchProduct",
        meaning: "La solicitud se envió a un host que no corresponde a ningún producto de Tencent Cloud.",
        fix: "Corrija el nombre del producto al inicio de Host: <producto>.tencentcloudapi.com, o <producto>.intl.tencentcloudapi.com en el sitio internacional.",
    },
    Text {
        code: "NoSuchVersion",
        meaning: "El producto no tiene ninguna versión de API con la fecha indicada en X-TC-Version.",
        fix: "Ponga en X-TC-Version una versión de la referencia del producto, con el formato YYYY-MM-DD. Cada producto tiene sus propias fechas.",
    },
    Text {
        code: "RequestLimitExceeded",
        meaning: "Esta acción se llamó en un segundo más veces de las que admite.",
        fix: "Espere un segundo y reintente con pausas cada vez más largas. No supere la frecuencia indicada en la página de la acción, que suele ser de 20 llamadas por segundo.",
    },
    Text {
        code: "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        meaning: "La cuenta principal en conjunto, con todos sus subusuarios, hace demasiadas llamadas en poco tiempo.",
        fix: "Reduzca el ritmo de todos los programas que usan la cuenta, no solo de este, y reintente con pausas crecientes.",
    },
    Text {
        code: "RequestLimitExceeded.IPLimitExceeded",
        meaning: "Desde esta dirección IP llegan demasiadas llamadas en poco tiempo.",
        fix: "Reduzca el ritmo de todos los programas que comparten esta IP pública, también tras el mismo NAT o proxy, y reintente con pausas crecientes.",
    },
    Text {
        code: "RequestLimitExceeded.UinLimitExceeded",
        meaning: "La cuenta titular de la clave hace demasiadas llamadas en poco tiempo.",
        fix: "Ponga las llamadas en cola, regule el ritmo de todos los programas que usan esta cuenta y reintente con pausas crecientes.",
    },
    Text {
        code: "RequestSizeLimitExceeded",
        meaning: "La solicitud HTTP es demasiado grande: el límite es 10 MB en POST con firma TC3, 1 MB en POST con una firma anterior y 32 KB en GET.",
        fix: "Reduzca el cuerpo o repártalo en varias llamadas. Los archivos crecen un tercio en base64 y algunos productos fijan un límite menor.",
    },
    Text {
        code: "ResourceInUse",
        meaning: "Otra operación está usando el objeto que la solicitud quiere modificar.",
        fix: "Espere a que la otra operación termine, o libere el objeto de lo que lo ocupa, y envíe de nuevo la misma solicitud.",
    },
    Text {
        code: "ResourceInsufficient",
        meaning: "Tencent Cloud no dispone ahora de capacidad libre suficiente para la solicitud.",
        fix: "Reintente más tarde o pida menos en cada llamada. Si persiste, abra un ticket con el RequestId.",
    },
    Text {
        code: "ResourceNotFound",
        meaning: "La solicitud se refiere a un objeto que no existe en esta cuenta.",
        fix: "Revise el ID o el nombre, y que la cuenta, X-TC-Region y el sitio (China continental o internacional) sean los de su creación.",
    },
    Text {
        code: "ResourceUnavailable",
        meaning: "Algo que la solicitud necesita existe, pero no se puede usar en este momento.",
        fix: "Consulte su estado en la consola (en revisión, suspendido, en modificación) y reintente cuando esté listo. Si parece normal, reintente en unos minutos.",
    },
    Text {
        code: "ResponseSizeLimitExceeded",
        meaning: "La respuesta sería más grande de lo que la API puede devolver.",
        fix: "Pida menos en cada llamada: reduzca Limit y avance con Offset, o acote los filtros y el período.",
    },
    Text {
        code: "ServiceUnavailable",
        meaning: "El producto no puede atender solicitudes en este momento.",
        fix: "Reintente con pausas crecientes a partir de unos segundos. Si se prolonga, abra un ticket con el RequestId.",
    },
    Text {
        code: "UnauthorizedOperation",
        meaning: "La cuenta o el usuario que firmó la solicitud no tiene permiso para realizar esta operación.",
        fix: "Compruebe en la consola que el producto esté activado para la cuenta, y en CAM que una política permita esta acción al usuario o rol.",
    },
    Text {
        code: "UnknownParameter",
        meaning: "La solicitud contiene un campo que la acción no define.",
        fix: "Quite el campo que nombra el mensaje del proveedor o corrija su ortografía y mayúsculas. Compruebe también que X-TC-Version sea una versión que lo incluya.",
    },
    Text {
        code: "UnsupportedOperation",
        meaning: "La acción no está disponible de esta manera para esta cuenta u objeto.",
        fix: "Busque en el mensaje del proveedor la condición que no se cumple. La causa suele ser el tipo de cuenta, el sitio o el estado del objeto.",
    },
    Text {
        code: "UnsupportedProtocol",
        meaning: "La solicitud usó un método HTTP o un esquema que la API no admite.",
        fix: "Envíela por HTTPS con POST, o con GET si la acción lo permite. Ningún otro método funciona.",
    },
    Text {
        code: "UnsupportedRegion",
        meaning: "La acción no se ofrece en la región indicada en X-TC-Region.",
        fix: "Ponga en X-TC-Region una región de la página de la acción. El sitio de China continental y el internacional tienen hosts distintos y, a menudo, otras regiones.",
    },
];
