//! The error codes that any Tencent Cloud API 3.0 action can answer with, whatever the product.
//!
//! Source of the facts: the SDK releases of 2026-08-21 and the provider's pages on common errors;
//! the texts are our own. Rows are sorted by code, in byte order.

use crate::errors::{
    Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When,
};

pub(crate) static CODES: &[Entry] = &[
    Entry::new("ActionOffline", Kind::Deprecated, When::Never, Partly)
        .fields(&["X-TC-Action"])
        .en(
            "Tencent Cloud has withdrawn the action named in X-TC-Action and no longer serves it.",
            "Find the action that replaces it in the API reference of the current version, and change X-TC-Action and X-TC-Version.",
        )
        .zh(
            "腾讯云已停用 X-TC-Action 所指的接口，不再提供服务。",
            "到当前版本的 API 文档中查找替代接口，并相应修改 X-TC-Action 和 X-TC-Version。",
        )
        .es(
            "Tencent Cloud retiró la acción indicada en X-TC-Action y ya no la atiende.",
            "Busque la acción que la reemplaza en la referencia de la versión vigente y cambie X-TC-Action y X-TC-Version.",
        ),
    Entry::new("AuthFailure.InvalidAuthorization", Kind::Auth, When::AfterFix, Yes)
        .fields(&["Authorization"])
        .en(
            "The Authorization header does not have the form that TC3-HMAC-SHA256 prescribes.",
            "Write: TC3-HMAC-SHA256 Credential=<SecretId>/<date>/<service>/tc3_request, SignedHeaders=<names>, Signature=<hex>. The date is the UTC day.",
        )
        .zh(
            "Authorization 请求头不符合 TC3-HMAC-SHA256 规定的写法。",
            "按此格式书写：TC3-HMAC-SHA256 Credential=<SecretId>/<日期>/<服务名>/tc3_request, SignedHeaders=<头名>, Signature=<十六进制>。日期取 UTC。",
        )
        .es(
            "El encabezado Authorization no tiene la forma que exige TC3-HMAC-SHA256.",
            "Escriba: TC3-HMAC-SHA256 Credential=<SecretId>/<fecha>/<servicio>/tc3_request, SignedHeaders=<nombres>, Signature=<hex>. La fecha es el día UTC.",
        ),
    Entry::new("AuthFailure.InvalidSecretId", Kind::Auth, When::AfterFix, No)
        .fields(&["SecretId"])
        .en(
            "The SecretId belongs to another kind of key, not to a Tencent Cloud API key.",
            "Create an API key in the CAM console and use its SecretId and SecretKey. Check also that the two are not swapped.",
        )
        .zh(
            "SecretId 属于其他类型的密钥，不是云 API 密钥。",
            "在访问管理（CAM）控制台新建 API 密钥，使用其 SecretId 和 SecretKey；同时确认两者没有填反。",
        )
        .es(
            "El SecretId pertenece a otro tipo de clave, no a una clave de API de Tencent Cloud.",
            "Cree una clave de API en la consola de CAM y use su SecretId y su SecretKey. Compruebe además que no estén intercambiados.",
        ),
    Entry::new("AuthFailure.MFAFailure", Kind::Auth, When::AfterFix, No)
        .en(
            "The call needs a second factor, and that check was not passed.",
            "Complete the multi-factor verification again for the identity that owns the key, or have the administrator exempt its API calls.",
        )
        .zh(
            "该调用要求多因素认证，而认证没有通过。",
            "为密钥所属的身份重新完成多因素认证，或让管理员免除其 API 调用的认证要求。",
        )
        .es(
            "La llamada exige un segundo factor y esa verificación no se superó.",
            "Complete de nuevo la verificación multifactor de la identidad dueña de la clave, o solicite al administrador que exima sus llamadas de API.",
        ),
    Entry::new("AuthFailure.SecretIdNotFound", Kind::Auth, When::AfterFix, Partly)
        .fields(&["SecretId"])
        .en(
            "Tencent Cloud knows no active key with this SecretId.",
            "Look for spaces around the SecretId and for missing characters, then check in the CAM console that the key is neither disabled nor deleted.",
        )
        .zh(
            "腾讯云查不到使用此 SecretId 的有效密钥。",
            "先检查 SecretId 前后有无空格、是否漏了字符，再到访问管理（CAM）控制台确认该密钥未被禁用或删除。",
        )
        .es(
            "Tencent Cloud no encuentra ninguna clave activa con este SecretId.",
            "Revise si hay espacios alrededor del SecretId o si faltan caracteres, y confirme en la consola de CAM que la clave no esté deshabilitada ni eliminada.",
        ),
    Entry::new("AuthFailure.SignatureExpire", Kind::Auth, When::FreshSignature, Partly)
        .fields(&["X-TC-Timestamp"])
        .en(
            "X-TC-Timestamp is more than 5 minutes (300 seconds) away from the server's clock.",
            "Sign again with the current time in Unix seconds, right before sending. If it happens again, synchronise the machine's clock by NTP.",
        )
        .zh(
            "X-TC-Timestamp 与服务器时间相差超过 5 分钟（300 秒）。",
            "用当前时间（Unix 秒）重新签名，并立即发送；若再次出现，用 NTP 校准本机时钟。",
        )
        .es(
            "X-TC-Timestamp difiere en más de 5 minutos (300 segundos) del reloj del servidor.",
            "Firme de nuevo con la hora actual en segundos Unix justo antes de enviar. Si se repite, sincronice el reloj del equipo por NTP.",
        ),
    Entry::new("AuthFailure.SignatureFailure", Kind::Auth, When::AfterFix, Partly)
        .fields(&["Authorization"])
        .en(
            "The signature that the server computes differs from the one in Authorization.",
            "Sign exactly the body bytes and the Content-Type that are sent, take the date in UTC, and check that the SecretKey belongs to the SecretId.",
        )
        .zh(
            "服务器算出的签名与 Authorization 中的签名不一致。",
            "确认签名时的正文字节和 Content-Type 与实际发送的完全相同，日期取 UTC，且 SecretKey 与 SecretId 是一对。",
        )
        .es(
            "La firma que calcula el servidor no coincide con la de Authorization.",
            "Firme exactamente los bytes del cuerpo y el Content-Type que se envían, use la fecha UTC y compruebe que el SecretKey corresponda al SecretId.",
        ),
    Entry::new("AuthFailure.TokenFailure", Kind::Auth, When::AfterFix, No)
        .fields(&["X-TC-Token"])
        .en(
            "The token in X-TC-Token is wrong, has expired, or does not belong to the temporary key in use.",
            "Fetch new temporary credentials and use their SecretId, SecretKey and token together. With a permanent key, leave X-TC-Token out.",
        )
        .zh(
            "X-TC-Token 中的令牌有误、已过期，或与所用的临时密钥不配套。",
            "重新获取临时凭证，将其中的 SecretId、SecretKey 和令牌配套使用；使用长期密钥时不要传 X-TC-Token。",
        )
        .es(
            "El token de X-TC-Token es incorrecto, venció o no corresponde a la clave temporal en uso.",
            "Obtenga credenciales temporales nuevas y use juntos su SecretId, su SecretKey y su token. Con una clave permanente, omita X-TC-Token.",
        ),
    Entry::new("AuthFailure.UnauthorizedOperation", Kind::Permission, When::AfterFix, No)
        .en(
            "The key is genuine, but no CAM policy lets its owner call this action.",
            "Have the account administrator attach a CAM policy that allows this action to the sub-user or role that owns the key.",
        )
        .zh(
            "密钥本身有效，但没有 CAM 策略允许其所属身份调用此接口。",
            "让账号管理员为密钥所属的子用户或角色关联一条允许此接口的 CAM 策略。",
        )
        .es(
            "La clave es auténtica, pero ninguna política de CAM permite a su titular llamar a esta acción.",
            "Solicite al administrador de la cuenta que asigne al subusuario o rol titular de la clave una política de CAM que permita esta acción.",
        ),
    Entry::new("DryRunOperation", Kind::DryRun, When::AfterFix, Yes)
        .fields(&["DryRun"])
        .en(
            "The request passed every check, but it was not carried out because DryRun was set.",
            "To carry it out for real, send it again without DryRun.",
        )
        .zh(
            "请求已通过全部检查，但因设置了 DryRun 而没有真正执行。",
            "需要实际执行时，去掉 DryRun 后重新发送。",
        )
        .es(
            "La solicitud superó todas las comprobaciones, pero no se ejecutó porque llevaba DryRun.",
            "Para ejecutarla de verdad, envíela otra vez sin DryRun.",
        ),
    Entry::new("FailedOperation", Kind::Other, When::AfterFix, No)
        .en(
            "The service understood the request but could not carry it out.",
            "Read the provider's message for the cause and correct it. If it names none, open a support ticket with the RequestId.",
        )
        .zh(
            "服务端理解了请求，但未能完成操作。",
            "从返回的 Message 中找出原因并修正；如果没有说明，带上 RequestId 提交工单。",
        )
        .es(
            "El servicio entendió la solicitud pero no pudo completarla.",
            "Busque la causa en el mensaje del proveedor y corríjala. Si no la indica, abra un ticket de soporte con el RequestId.",
        ),
    Entry::new("InternalError", Kind::Server, When::Later, No)
        .may_duplicate()
        .en(
            "A fault inside Tencent Cloud interrupted the request; it may have taken effect all the same.",
            "Check first whether the call took effect, so that nothing is done twice, then retry after a few seconds. If it persists, open a ticket with the RequestId.",
        )
        .zh(
            "腾讯云内部故障中断了请求，但请求仍有可能已经生效。",
            "先确认调用是否已生效，以免重复执行，几秒后再重试；若持续出现，带上 RequestId 提交工单。",
        )
        .es(
            "Una falla interna de Tencent Cloud interrumpió la solicitud; aun así, puede haber surtido efecto.",
            "Verifique primero si la llamada surtió efecto, para no duplicarla, y reintente tras unos segundos. Si persiste, abra un ticket con el RequestId.",
        ),
    Entry::new("InvalidAction", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["X-TC-Action"])
        .en(
            "The API version in X-TC-Version has no action with the name given in X-TC-Action.",
            "Check the spelling and capitals of X-TC-Action, and that Host and X-TC-Version belong to the product that offers it.",
        )
        .zh(
            "X-TC-Version 对应的版本里没有 X-TC-Action 所写的接口。",
            "核对 X-TC-Action 的拼写和大小写，并确认 Host 和 X-TC-Version 属于提供该接口的产品。",
        )
        .es(
            "La versión de API indicada en X-TC-Version no tiene ninguna acción con el nombre de X-TC-Action.",
            "Revise la ortografía y las mayúsculas de X-TC-Action, y que Host y X-TC-Version sean del producto que la ofrece.",
        ),
    Entry::new("InvalidParameter", Kind::InvalidRequest, When::AfterFix, Partly)
        .en(
            "A field of the request has the wrong type or form.",
            "Look for the field in the provider's message and compare its type with the action's reference. Often a number is sent as text, or one value instead of a list.",
        )
        .zh(
            "请求中某个字段的类型或格式不对。",
            "看返回的 Message 提到哪个字段，再对照接口文档核对类型；常见的是把数字写成字符串，或该传数组却只传了单个值。",
        )
        .es(
            "Un campo de la solicitud tiene un tipo o una forma incorrectos.",
            "Busque el campo en el mensaje del proveedor y compare su tipo con la referencia. Suele ser un número enviado como texto o un valor suelto en lugar de una lista.",
        ),
    Entry::new("InvalidParameterValue", Kind::InvalidRequest, When::AfterFix, Partly)
        .en(
            "A field has the right type, but the action does not accept its value.",
            "Look for the field in the provider's message and compare its value with the range, the length and the allowed values in the action's reference.",
        )
        .zh(
            "某个字段类型正确，但接口不接受它的值。",
            "看返回的 Message 提到哪个字段，再对照接口文档核对取值范围、长度和可选值。",
        )
        .es(
            "Un campo tiene el tipo correcto, pero la acción no acepta su valor.",
            "Busque el campo en el mensaje del proveedor y compare su valor con el rango, la longitud y los valores permitidos en la referencia de la acción.",
        ),
    Entry::new("InvalidRequest", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["body"])
        .en(
            "The multipart/form-data body cannot be parsed.",
            "If the action takes JSON, send that with Content-Type application/json. Otherwise use the same boundary in Content-Type and between the parts, and close the last part.",
        )
        .zh(
            "multipart/form-data 格式的请求体无法解析。",
            "接口支持 JSON 时，改用 Content-Type 为 application/json 的请求；否则让 Content-Type 中的 boundary 与各段分隔符一致，并写上结尾分隔符。",
        )
        .es(
            "No se puede interpretar el cuerpo multipart/form-data.",
            "Si la acción acepta JSON, envíelo con Content-Type application/json. Si no, use el mismo boundary en Content-Type y entre las partes, y cierre la última.",
        ),
    Entry::new("IpInBlacklist", Kind::Permission, When::AfterFix, No)
        .en(
            "The IP address that made the call is on a deny list.",
            "Find the public address that your calls leave from (NAT or proxy). Have the account administrator take it off the list, or call from another one.",
        )
        .zh(
            "发起调用的 IP 地址在禁止访问的名单上。",
            "查明请求的公网出口 IP（注意 NAT 和代理），让账号管理员将其移出名单，或改用其他 IP 调用。",
        )
        .es(
            "La dirección IP que hizo la llamada está en una lista de bloqueo.",
            "Averigüe la IP pública de salida de sus llamadas (NAT o proxy). Solicite al administrador de la cuenta que la quite de la lista, o llame desde otra.",
        ),
    Entry::new("IpNotInWhitelist", Kind::Permission, When::AfterFix, No)
        .en(
            "The account takes calls only from listed IP addresses, and the caller's is not one of them.",
            "Find the public address that your calls leave from (NAT or proxy) and have the account administrator add it to the allow list.",
        )
        .zh(
            "账号只允许名单内的 IP 地址调用，而调用方的 IP 不在其中。",
            "查明请求的公网出口 IP（注意 NAT 和代理），让账号管理员将其加入允许名单。",
        )
        .es(
            "La cuenta solo acepta llamadas desde direcciones IP autorizadas, y la de origen no está entre ellas.",
            "Averigüe la IP pública de salida de sus llamadas (NAT o proxy) y solicite al administrador de la cuenta que la autorice.",
        ),
    Entry::new("LimitExceeded", Kind::Quota, When::AfterFix, No)
        .en(
            "One of the account's quotas is used up.",
            "The provider's message usually names the quota. Delete what is no longer needed, or apply for more in the console or by ticket.",
        )
        .zh(
            "账号的某项配额已经用完。",
            "返回的 Message 通常会指明是哪项配额：清理不再需要的内容，或通过控制台、工单申请提高配额。",
        )
        .es(
            "Se agotó una de las cuotas de la cuenta.",
            "El mensaje del proveedor suele indicar cuál. Elimine lo que ya no necesite o solicite un aumento en la consola o mediante un ticket.",
        ),
    Entry::new("MissingParameter", Kind::InvalidRequest, When::AfterFix, Yes)
        .en(
            "A field that the action requires is absent.",
            "Add the field named in the provider's message. If you did send it, check its spelling and capitals: a misspelt field can count as absent.",
        )
        .zh(
            "请求里没有接口必填的某个字段。",
            "补上返回的 Message 中提到的字段；如果已经传了，核对名称的拼写和大小写，写错的字段可能等于没传。",
        )
        .es(
            "Falta un campo que la acción exige.",
            "Agregue el campo que nombra el mensaje del proveedor. Si ya lo envió, revise su ortografía y mayúsculas: un campo mal escrito puede contar como ausente.",
        ),
    Entry::new("NoSuchProduct", Kind::NotFound, When::AfterFix, Yes)
        .fields(&["Host"])
        .en(
            "The request went to a host that belongs to no Tencent Cloud product.",
            "Correct the product name at the start of Host: <product>.tencentcloudapi.com, or <product>.intl.tencentcloudapi.com on the international site.",
        )
        .zh(
            "请求发往的域名不对应任何腾讯云产品。",
            "更正 Host 开头的产品名：国内站为 <产品>.tencentcloudapi.com，国际站为 <产品>.intl.tencentcloudapi.com。",
        )
        .es(
            "La solicitud se envió a un host que no corresponde a ningún producto de Tencent Cloud.",
            "Corrija el nombre del producto al inicio de Host: <producto>.tencentcloudapi.com, o <producto>.intl.tencentcloudapi.com en el sitio internacional.",
        ),
    Entry::new("NoSuchVersion", Kind::NotFound, When::AfterFix, Yes)
        .fields(&["X-TC-Version"])
        .en(
            "The product has no API version with the date given in X-TC-Version.",
            "Set X-TC-Version to a version from the product's API reference, written YYYY-MM-DD. Each product has its own dates.",
        )
        .zh(
            "该产品没有 X-TC-Version 所写日期的 API 版本。",
            "将 X-TC-Version 改为该产品 API 文档中的版本，格式为 YYYY-MM-DD；各产品的版本日期不同。",
        )
        .es(
            "El producto no tiene ninguna versión de API con la fecha indicada en X-TC-Version.",
            "Ponga en X-TC-Version una versión de la referencia del producto, con el formato YYYY-MM-DD. Cada producto tiene sus propias fechas.",
        ),
    Entry::new("RequestLimitExceeded", Kind::RateLimit, When::Later, No)
        .en(
            "This action was called more often in one second than it allows.",
            "Wait a second and retry, with a longer pause each time. Keep below the rate stated on the action's page, which is often 20 calls per second.",
        )
        .zh(
            "一秒内调用此接口的次数超过了允许的上限。",
            "等待一秒后重试，并逐次延长间隔；把频率控制在接口文档标明的上限之内，常见为每秒 20 次。",
        )
        .es(
            "Esta acción se llamó en un segundo más veces de las que admite.",
            "Espere un segundo y reintente con pausas cada vez más largas. No supere la frecuencia indicada en la página de la acción, que suele ser de 20 llamadas por segundo.",
        ),
    Entry::new("RequestLimitExceeded.GlobalRegionUinLimitExceeded", Kind::RateLimit, When::Later, No)
        .en(
            "The main account as a whole, with all its sub-users, makes too many calls in a short time.",
            "Slow down every program that uses the account, not only this one, and retry with growing pauses.",
        )
        .zh(
            "主账号整体（含所有子用户）在短时间内调用过多。",
            "让使用该账号的所有程序都降低调用频率，而不只是当前程序，并逐次延长间隔后重试。",
        )
        .es(
            "La cuenta principal en conjunto, con todos sus subusuarios, hace demasiadas llamadas en poco tiempo.",
            "Reduzca el ritmo de todos los programas que usan la cuenta, no solo de este, y reintente con pausas crecientes.",
        ),
    Entry::new("RequestLimitExceeded.IPLimitExceeded", Kind::RateLimit, When::Later, No)
        .en(
            "Too many calls arrive from this IP address in a short time.",
            "Slow down all programs that share this public address, also those behind the same NAT or proxy, and retry with growing pauses.",
        )
        .zh(
            "短时间内来自此 IP 地址的调用过多。",
            "让共用这一公网 IP 的所有程序（包括同一 NAT 或代理之后的）降低频率，并逐次延长间隔后重试。",
        )
        .es(
            "Desde esta dirección IP llegan demasiadas llamadas en poco tiempo.",
            "Reduzca el ritmo de todos los programas que comparten esta IP pública, también tras el mismo NAT o proxy, y reintente con pausas crecientes.",
        ),
    Entry::new("RequestLimitExceeded.UinLimitExceeded", Kind::RateLimit, When::Later, No)
        .en(
            "The account that owns the key makes too many calls in a short time.",
            "Queue the calls and pace them for all programs that use this account, then retry with growing pauses.",
        )
        .zh(
            "密钥所属的账号在短时间内调用过多。",
            "将调用排队，统一控制使用该账号的各个程序的频率，并逐次延长间隔后重试。",
        )
        .es(
            "La cuenta titular de la clave hace demasiadas llamadas en poco tiempo.",
            "Ponga las llamadas en cola, regule el ritmo de todos los programas que usan esta cuenta y reintente con pausas crecientes.",
        ),
    Entry::new("RequestSizeLimitExceeded", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["body"])
        .en(
            "The HTTP request is too large: 10 MB is the limit for POST signed with TC3, 1 MB for POST with an older signature, 32 KB for GET.",
            "Shorten the body or split it over several calls. Files grow by a third in base64, and some products set a lower limit.",
        )
        .zh(
            "HTTP 请求过大：TC3 签名的 POST 上限为 10 MB，旧版签名的 POST 为 1 MB，GET 为 32 KB。",
            "缩减请求体或分多次调用。文件经 base64 编码后会增大三分之一，部分产品的上限更低。",
        )
        .es(
            "La solicitud HTTP es demasiado grande: el límite es 10 MB en POST con firma TC3, 1 MB en POST con una firma anterior y 32 KB en GET.",
            "Reduzca el cuerpo o repártalo en varias llamadas. Los archivos crecen un tercio en base64 y algunos productos fijan un límite menor.",
        ),
    Entry::new("ResourceInUse", Kind::Conflict, When::Later, No)
        .en(
            "Another operation is using the object that the request wants to change.",
            "Wait until the other operation has ended, or release the object from whatever uses it, then send the same request again.",
        )
        .zh(
            "请求要操作的对象正被其他操作占用。",
            "等其他操作结束，或先解除对该对象的占用，然后原样重新发送请求。",
        )
        .es(
            "Otra operación está usando el objeto que la solicitud quiere modificar.",
            "Espere a que la otra operación termine, o libere el objeto de lo que lo ocupa, y envíe de nuevo la misma solicitud.",
        ),
    Entry::new("ResourceInsufficient", Kind::Quota, When::Later, No)
        .en(
            "Tencent Cloud does not have enough free capacity for the request right now.",
            "Retry later, or ask for less in one call. If it persists, open a ticket with the RequestId.",
        )
        .zh(
            "腾讯云目前没有足够的空闲容量来处理该请求。",
            "稍后重试，或减少单次请求的量；若持续出现，带上 RequestId 提交工单。",
        )
        .es(
            "Tencent Cloud no dispone ahora de capacidad libre suficiente para la solicitud.",
            "Reintente más tarde o pida menos en cada llamada. Si persiste, abra un ticket con el RequestId.",
        ),
    Entry::new("ResourceNotFound", Kind::NotFound, When::AfterFix, No)
        .en(
            "The request refers to an object that does not exist in this account.",
            "Check the ID or name, and that the account, X-TC-Region and the site (mainland or international) are those where it was created.",
        )
        .zh(
            "请求引用的对象在此账号中不存在。",
            "核对 ID 或名称，并确认账号、X-TC-Region 和站点（国内站或国际站）与创建该对象时一致。",
        )
        .es(
            "La solicitud se refiere a un objeto que no existe en esta cuenta.",
            "Revise el ID o el nombre, y que la cuenta, X-TC-Region y el sitio (China continental o internacional) sean los de su creación.",
        ),
    Entry::new("ResourceUnavailable", Kind::Server, When::Later, No)
        .en(
            "Something that the request needs exists but cannot be used at the moment.",
            "Look at its state in the console (under review, suspended, being changed), and retry when it is ready. If it looks normal, retry after a few minutes.",
        )
        .zh(
            "请求所需的资源存在，但目前无法使用。",
            "在控制台查看其状态（审核中、已暂停、变更中等），待可用后重试；若状态正常，几分钟后再试。",
        )
        .es(
            "Algo que la solicitud necesita existe, pero no se puede usar en este momento.",
            "Consulte su estado en la consola (en revisión, suspendido, en modificación) y reintente cuando esté listo. Si parece normal, reintente en unos minutos.",
        ),
    Entry::new("ResponseSizeLimitExceeded", Kind::InvalidRequest, When::AfterFix, No)
        .fields(&["Limit"])
        .en(
            "The answer would be larger than the API can return.",
            "Ask for less per call: lower Limit and page on with Offset, or narrow the filters and the time range.",
        )
        .zh(
            "返回结果会超过 API 允许的大小。",
            "减少单次查询的量：调小 Limit 并用 Offset 翻页，或缩小筛选条件和时间范围。",
        )
        .es(
            "La respuesta sería más grande de lo que la API puede devolver.",
            "Pida menos en cada llamada: reduzca Limit y avance con Offset, o acote los filtros y el período.",
        ),
    Entry::new("ServiceUnavailable", Kind::Server, When::Later, No)
        .en(
            "The product cannot take requests at the moment.",
            "Retry with growing pauses, starting at a few seconds. If it lasts, open a ticket with the RequestId.",
        )
        .zh(
            "该产品目前无法处理请求。",
            "从几秒开始，逐次延长间隔重试；若持续出现，带上 RequestId 提交工单。",
        )
        .es(
            "El producto no puede atender solicitudes en este momento.",
            "Reintente con pausas crecientes a partir de unos segundos. Si se prolonga, abra un ticket con el RequestId.",
        ),
    Entry::new("UnauthorizedOperation", Kind::Permission, When::AfterFix, No)
        .en(
            "The account or user that signed the request has no right to this operation.",
            "Check in the console that the product is activated for the account, and in CAM that a policy allows this action to the user or role.",
        )
        .zh(
            "签署请求的账号或用户无权进行此操作。",
            "在控制台确认账号已开通该产品，并在访问管理（CAM）中确认有策略允许该用户或角色调用此接口。",
        )
        .es(
            "La cuenta o el usuario que firmó la solicitud no tiene derecho a esta operación.",
            "Compruebe en la consola que el producto esté activado para la cuenta, y en CAM que una política permita esta acción al usuario o rol.",
        ),
    Entry::new("UnknownParameter", Kind::InvalidRequest, When::AfterFix, Yes)
        .en(
            "The request holds a field that the action does not define.",
            "Remove the field named in the provider's message, or correct its spelling and capitals. Check too that X-TC-Version is the version that has it.",
        )
        .zh(
            "请求里有接口未定义的字段。",
            "删除返回的 Message 中提到的字段，或更正其拼写和大小写；同时确认 X-TC-Version 是包含该字段的版本。",
        )
        .es(
            "La solicitud contiene un campo que la acción no define.",
            "Quite el campo que nombra el mensaje del proveedor o corrija su ortografía y mayúsculas. Compruebe también que X-TC-Version sea la versión que lo incluye.",
        ),
    Entry::new("UnsupportedOperation", Kind::InvalidRequest, When::AfterFix, No)
        .en(
            "The action is not available for this account or object in this way.",
            "Read the provider's message for the condition that is not met. Often it is the account type, the site, or the state of the object.",
        )
        .zh(
            "此账号或对象不能以这种方式使用该接口。",
            "从返回的 Message 中找出未满足的条件；常见原因是账号类型、站点或对象状态不符。",
        )
        .es(
            "La acción no está disponible de esta manera para esta cuenta u objeto.",
            "Busque en el mensaje del proveedor la condición que no se cumple. Suele ser el tipo de cuenta, el sitio o el estado del objeto.",
        ),
    Entry::new("UnsupportedProtocol", Kind::InvalidRequest, When::AfterFix, Yes)
        .en(
            "The request used an HTTP method or a scheme that the API does not take.",
            "Send it over HTTPS with POST, or with GET where the action allows it. No other method works.",
        )
        .zh(
            "请求使用了 API 不接受的 HTTP 方法或协议。",
            "改用 HTTPS 的 POST 请求，接口允许时也可用 GET；其他方法均不可用。",
        )
        .es(
            "La solicitud usó un método HTTP o un esquema que la API no admite.",
            "Envíela por HTTPS con POST, o con GET si la acción lo permite. Ningún otro método funciona.",
        ),
    Entry::new("UnsupportedRegion", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["X-TC-Region"])
        .en(
            "The action is not offered in the region named in X-TC-Region.",
            "Set X-TC-Region to a region listed on the action's page. The mainland and the international site have different hosts and often different regions.",
        )
        .zh(
            "X-TC-Region 所写的地域不提供此接口。",
            "将 X-TC-Region 改为接口文档中列出的地域；国内站与国际站的域名不同，地域也常常不同。",
        )
        .es(
            "La acción no se ofrece en la región indicada en X-TC-Region.",
            "Ponga en X-TC-Region una región de la página de la acción. El sitio de China continental y el internacional tienen hosts distintos y, a menudo, otras regiones.",
        ),
];
