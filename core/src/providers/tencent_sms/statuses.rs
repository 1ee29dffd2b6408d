//! What is said of a single number: the codes beside an accepted number, the numeric codes of the protocol
//! before API 3.0, and the receipts of carriers.
//!
//! Source of the facts: the SDK releases of 2026-08-21 and the provider's error pages; the texts are our own.
//! The published list of receipts is much longer than the part that could be read. Rows are sorted by code, in
//! byte order.

use crate::errors::{
    Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When,
};

pub(crate) static STATUSES: &[Entry] = &[
    Entry::new("1001", Kind::Server, When::Later, No)
        .en(
            "The signature of the request did not pass the check of the SMS service.",
            "Retry after a few seconds. If it fails every time, check the key that your program signs with, then open a ticket with the time of the request.",
        )
        .zh(
            "请求的签名未通过短信服务的校验。",
            "几秒后重试；若每次都失败，先检查程序签名所用的密钥，再附上请求时间提交工单。",
        )
        .es(
            "La firma de la solicitud no superó la verificación del servicio de SMS.",
            "Reintente tras unos segundos. Si falla siempre, revise la clave con la que firma su programa y después abra un ticket con la hora de la solicitud.",
        ),
    Entry::new("1002", Kind::InvalidContent, When::AfterFix, No)
        .fields(&["TemplateParamSet"])
        .en(
            "The text of the message contains a word that Tencent Cloud blocks.",
            "Look for it in the template parameters (TemplateParamSet in API 3.0) first, then in the template text, and reword it. The provider keeps the word list; if you cannot find the word, open a ticket.",
        )
        .zh(
            "短信内容中含有腾讯云禁止的词语。",
            "先检查模板参数（API 3.0 中为 TemplateParamSet），再检查模板内容，换掉相关词语；词库在服务商一侧，找不到时提交工单。",
        )
        .es(
            "El texto del mensaje contiene una palabra que Tencent Cloud bloquea.",
            "Búsquela primero en los parámetros (TemplateParamSet en API 3.0) y luego en el texto de la plantilla, y cámbiela. La lista la guarda el proveedor; si no encuentra la palabra, abra un ticket.",
        ),
    Entry::new("1003", Kind::Server, When::Later, No)
        .en(
            "The SMS service found no signature field in the packet that it received.",
            "Retry after a few seconds. If it fails every time, check that your program sends the signature field, then open a ticket with the time of the request.",
        )
        .zh(
            "短信服务收到的数据包中缺少签名字段。",
            "几秒后重试；若每次都失败，先确认程序发送了签名字段，再附上请求时间提交工单。",
        )
        .es(
            "El servicio de SMS no encontró el campo de firma en el paquete que recibió.",
            "Reintente tras unos segundos. Si falla siempre, compruebe que su programa envíe el campo de firma y después abra un ticket con la hora de la solicitud.",
        ),
    Entry::new("1004", Kind::InvalidRequest, When::AfterFix, Partly)
        .fields(&["body"])
        .en(
            "The SMS service could not read the request, mostly because of a wrong field name, a wrong type or broken JSON.",
            "Compare the field names, their capitals and their types with the reference of the protocol version that you call, and let a JSON library write the body in UTF-8.",
        )
        .zh(
            "短信服务无法解析请求，多半是字段名、类型或 JSON 有误。",
            "对照所用协议版本的文档核对字段名、大小写和类型，并用 JSON 库生成 UTF-8 编码的请求体。",
        )
        .es(
            "El servicio de SMS no pudo leer la solicitud, casi siempre por un nombre de campo, un tipo o un JSON incorrecto.",
            "Compare los nombres de los campos, sus mayúsculas y sus tipos con la referencia de la versión del protocolo que usa, y genere el cuerpo en UTF-8 con una biblioteca JSON.",
        ),
    Entry::new("1006", Kind::Permission, When::AfterFix, No)
        .en(
            "The SMS service does not permit this request to the account.",
            "Check in the SMS console that the service is active and that the application, signature and template belong to this account. If so, ask Tencent Cloud by ticket which permission is missing.",
        )
        .zh(
            "短信服务不允许此账号发出该请求。",
            "在短信控制台确认服务正常，且应用、签名和模板都属于此账号；若无异常，提交工单询问缺少哪项权限。",
        )
        .es(
            "El servicio de SMS no permite esta solicitud a la cuenta.",
            "Compruebe en la consola de SMS que el servicio esté activo y que la aplicación, la firma y la plantilla sean de esta cuenta. Si es así, pregunte con un ticket qué permiso falta.",
        ),
    Entry::new("1007", Kind::Server, When::Later, No)
        .may_duplicate()
        .en(
            "A fault inside the SMS service interrupted the request; the provider does not say which.",
            "Check first with PullSmsSendStatusByPhoneNumber whether the message went out, so that nobody gets it twice, then retry with growing pauses. If it persists, open a ticket with the time of the request and the phone number.",
        )
        .zh(
            "短信服务内部故障中断了请求，服务商没有说明具体原因。",
            "先用 PullSmsSendStatusByPhoneNumber 确认短信是否已发出，以免重复发送，再逐次延长间隔重试；若持续出现，附上请求时间和手机号提交工单。",
        )
        .es(
            "Una falla interna del servicio de SMS interrumpió la solicitud; el proveedor no indica cuál.",
            "Verifique primero con PullSmsSendStatusByPhoneNumber si el mensaje salió, para no duplicarlo, y reintente con pausas crecientes. Si persiste, abra un ticket con la hora de la solicitud y el número de teléfono.",
        ),
    Entry::new("1008", Kind::Network, When::Later, No)
        .may_duplicate()
        .en(
            "The SMS service took too long to send; the message may have gone out all the same.",
            "Look first whether the message went out (PullSmsSendStatusByPhoneNumber in API 3.0), so that nobody gets it twice. Then retry after a few seconds; according to the provider, that helps.",
        )
        .zh(
            "短信服务发送超时，但短信仍有可能已经发出。",
            "先确认短信是否已发出（API 3.0 中用 PullSmsSendStatusByPhoneNumber），以免重复发送；几秒后再重试，据服务商说明，重试有效。",
        )
        .es(
            "El servicio de SMS tardó demasiado en enviar; aun así, el mensaje puede haber salido.",
            "Vea primero si el mensaje salió (PullSmsSendStatusByPhoneNumber en API 3.0), para no duplicarlo. Después reintente tras unos segundos; según el proveedor, eso ayuda.",
        ),
    Entry::new("1009", Kind::Permission, When::AfterFix, No)
        .en(
            "The SMS service takes calls only from listed IP addresses, and the caller's is not one of them.",
            "Find the public address that your calls leave from (NAT or proxy) and have the account administrator add it to the allow list.",
        )
        .zh(
            "短信服务只允许名单内的 IP 地址调用，而调用方的 IP 不在其中。",
            "查明请求的公网出口 IP（注意 NAT 和代理），让账号管理员将其加入允许名单。",
        )
        .es(
            "El servicio de SMS solo acepta llamadas desde direcciones IP autorizadas, y la de origen no está entre ellas.",
            "Averigüe la IP pública de salida de sus llamadas (NAT o proxy) y solicite al administrador de la cuenta que la autorice.",
        ),
    Entry::new("1011", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["X-TC-Action"])
        .en(
            "The SMS service has no interface with the name that was called.",
            "Compare the name of the interface, letter by letter, with the reference of the protocol version that you use. In API 3.0 it stands in X-TC-Action, with X-TC-Version 2021-01-11.",
        )
        .zh(
            "短信服务没有所调用的接口。",
            "对照所用协议版本的文档逐字核对接口名称；API 3.0 中接口名写在 X-TC-Action，X-TC-Version 为 2021-01-11。",
        )
        .es(
            "El servicio de SMS no tiene ninguna interfaz con el nombre al que se llamó.",
            "Compare el nombre de la interfaz, letra por letra, con la referencia de la versión del protocolo que usa. En API 3.0 va en X-TC-Action, con X-TC-Version 2021-01-11.",
        ),
    Entry::new("1012", Kind::InvalidSender, When::AfterFix, Partly)
        .fields(&["SignName"])
        .en(
            "The signature of the message is not approved, or it is not written as required.",
            "Copy the text of an approved signature (SignName in API 3.0) from the SMS console, not its ID, and without brackets. It has 2 to 12 Chinese characters, Latin letters or digits.",
        )
        .zh(
            "短信签名未审核通过，或写法不符合要求。",
            "从短信控制台复制已审核通过的签名文字（API 3.0 中为 SignName），不要填 ID，不带括号；签名为 2 到 12 个汉字、英文字母或数字。",
        )
        .es(
            "La firma del mensaje no está aprobada o no está escrita como se exige.",
            "Copie de la consola de SMS el texto de una firma aprobada (SignName en API 3.0), no su ID, y sin corchetes. Tiene de 2 a 12 caracteres chinos, letras latinas o cifras.",
        ),
    Entry::new("1013", Kind::RateLimit, When::Later, No)
        .fields(&["PhoneNumberSet"])
        .en(
            "Too many messages were sent to this number in a short time, so a frequency rule stopped this one.",
            "Wait at least 30 seconds, or until tomorrow if the day's limit is reached. By default a number gets the same text once in 30 seconds and 10 messages a day (the English FAQ says 2).",
        )
        .zh(
            "短时间内发给该号码的短信过多，触发了频率限制。",
            "至少等待 30 秒再向该号码发送；若已达当天上限，则等到次日。每个号码默认 30 秒内相同内容 1 条，每天 10 条（英文常见问题页为 2 条）。",
        )
        .es(
            "Se enviaron demasiados mensajes a este número en poco tiempo y una regla de frecuencia detuvo este.",
            "Espere al menos 30 segundos, o hasta mañana si alcanzó el límite diario. Por defecto, un número recibe el mismo texto una vez cada 30 segundos y 10 mensajes al día (2 según las preguntas frecuentes en inglés).",
        ),
    Entry::new("1014", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateId", "TemplateParamSet"])
        .en(
            "The template is not approved, or the message does not fit it.",
            "Check in the SMS console that the template is approved. Then give one parameter per variable (TemplateParamSet in API 3.0), in the order {1}, {2} of the template, and none if it has no variables.",
        )
        .zh(
            "模板未审核通过，或短信内容与模板不符。",
            "在短信控制台确认模板已审核通过；按模板中 {1}、{2} 的顺序为每个变量填一个参数（API 3.0 中为 TemplateParamSet），没有变量时不要填。",
        )
        .es(
            "La plantilla no está aprobada o el mensaje no concuerda con ella.",
            "Compruebe en la consola de SMS que la plantilla esté aprobada. Dé un parámetro por variable (TemplateParamSet en API 3.0), en el orden {1}, {2}, y ninguno si no tiene variables.",
        ),
    Entry::new("1015", Kind::RecipientRefused, When::Never, No)
        .fields(&["PhoneNumberSet"])
        .en(
            "The number is on a blocklist, so Tencent Cloud does not send to it.",
            "Remove it from the recipients (PhoneNumberSet in API 3.0) and reach the person another way. If the person wants your messages, ask by ticket whether the number can be taken off the list.",
        )
        .zh(
            "该号码在黑名单中，腾讯云不会向其发送短信。",
            "从收信号码（API 3.0 中为 PhoneNumberSet）中去掉该号码，改用其他方式联系对方；若对方愿意接收，提交工单询问能否将其移出名单。",
        )
        .es(
            "El número está en una lista de bloqueo, por lo que Tencent Cloud no le envía mensajes.",
            "Quítelo de los destinatarios (PhoneNumberSet en API 3.0) y contacte a la persona por otro medio. Si ella desea sus mensajes, pregunte con un ticket si se puede sacar el número de la lista.",
        ),
    Entry::new("1016", Kind::InvalidRecipient, When::AfterFix, Partly)
        .fields(&["PhoneNumberSet"])
        .en(
            "A phone number is not written in a form that the SMS service accepts.",
            "Check the country code and look for missing or extra digits; mainland numbers have 11 digits after the code 86. In API 3.0, write the number in PhoneNumberSet as +8613711112222.",
        )
        .zh(
            "有手机号的写法不被短信服务接受。",
            "核对国家或地区码，检查有无漏位或多位；国内号码在 86 之后为 11 位。API 3.0 中在 PhoneNumberSet 里写成 +8613711112222 的形式。",
        )
        .es(
            "Un número de teléfono no está escrito en una forma que el servicio de SMS acepte.",
            "Revise el código de país y si faltan o sobran cifras; los números de China continental llevan 11 tras el 86. En API 3.0, escríbalo en PhoneNumberSet como +8613711112222.",
        ),
    Entry::new("1017", Kind::InvalidContent, When::AfterFix, Partly)
        .fields(&["TemplateParamSet"])
        .en(
            "The message is too long once the signature and all values are filled in.",
            "Keep the whole message within 500 characters, the documented limit, where signature, spaces and values all count. Shorten the template parameters first (TemplateParamSet in API 3.0).",
        )
        .zh(
            "填入签名和各变量的值后，短信内容过长。",
            "文档给出的上限为整条短信 500 个字符，签名、空格和变量值都计算在内；先缩短模板参数（API 3.0 中为 TemplateParamSet）。",
        )
        .es(
            "El mensaje es demasiado largo con la firma y todos los valores incluidos.",
            "No pase de 500 caracteres en total, el límite documentado; cuentan la firma, los espacios y los valores. Acorte primero los parámetros de la plantilla (TemplateParamSet en API 3.0).",
        ),
    Entry::new("1019", Kind::NotFound, When::AfterFix, No)
        .fields(&["SmsSdkAppId"])
        .en(
            "There is no SMS application with the ID given in the request.",
            "Copy the ID of the application (SmsSdkAppId in API 3.0, such as 1400006666) from the SMS console and check that no digit is missing.",
        )
        .zh(
            "请求中所填 ID 对应的短信应用不存在。",
            "从短信控制台复制应用的 ID（API 3.0 中为 SmsSdkAppId，如 1400006666），并确认没有漏位。",
        )
        .es(
            "No existe ninguna aplicación de SMS con el ID indicado en la solicitud.",
            "Copie el ID de la aplicación (SmsSdkAppId en API 3.0, por ejemplo 1400006666) de la consola de SMS y compruebe que no falten cifras.",
        ),
    Entry::new("1020", Kind::Permission, When::AfterFix, No)
        .fields(&["SmsSdkAppId"])
        .en(
            "The SMS application is disabled, so nothing can be sent with it.",
            "Have the account administrator enable it in the SMS console, or send with another application (SmsSdkAppId in API 3.0). If it cannot be enabled, open a ticket.",
        )
        .zh(
            "短信应用已被停用，无法用它发送。",
            "让账号管理员在短信控制台启用该应用，或改用其他应用发送（API 3.0 中为 SmsSdkAppId）；若无法启用，提交工单。",
        )
        .es(
            "La aplicación de SMS está deshabilitada y no se puede enviar nada con ella.",
            "Solicite al administrador de la cuenta que la habilite en la consola de SMS o envíe con otra aplicación (SmsSdkAppId en API 3.0). Si no se puede habilitar, abra un ticket.",
        ),
    Entry::new("1021", Kind::Auth, When::FreshSignature, Partly)
        .fields(&["X-TC-Timestamp"])
        .en(
            "The time of the request is off, mostly because your clock and the server's differ by more than 10 minutes.",
            "Synchronise the machine's clock by NTP, then build and sign the request anew with the current time, right before sending. In API 3.0 the time stands in X-TC-Timestamp.",
        )
        .zh(
            "请求时间不对，多半是本机与服务器的时钟相差超过 10 分钟。",
            "用 NTP 校准本机时钟，然后以当前时间重新生成请求并签名，立即发送；API 3.0 中该时间为 X-TC-Timestamp。",
        )
        .es(
            "La hora de la solicitud no es correcta, casi siempre porque su reloj y el del servidor difieren en más de 10 minutos.",
            "Sincronice el reloj del equipo por NTP y genere y firme de nuevo la solicitud con la hora actual, justo antes de enviar. En API 3.0, la hora va en X-TC-Timestamp.",
        ),
    Entry::new("1022", Kind::Quota, When::Later, No)
        .after_seconds(86_400)
        .en(
            "The SMS application has reached its limit of messages for today.",
            "Check that no loop and no abused form has used the limit up. Send the rest tomorrow, or have the account administrator raise the application's daily limit.",
        )
        .zh(
            "该短信应用今天的发送量已达上限。",
            "先检查是否有循环或被滥用的表单耗尽了额度；其余短信留到明天发送，或让账号管理员提高该应用的每日上限。",
        )
        .es(
            "La aplicación de SMS alcanzó su límite de mensajes de hoy.",
            "Compruebe que ningún bucle ni un formulario objeto de abuso lo haya agotado. Envíe el resto mañana o solicite al administrador de la cuenta que suba el límite diario de la aplicación.",
        ),
    Entry::new("1023", Kind::RateLimit, When::Later, No)
        .fields(&["PhoneNumberSet"])
        .after_seconds(30)
        .en(
            "The number has reached its limit of messages within 30 seconds.",
            "Wait 30 seconds, then send again. Disable your resend button for that time, and check that no loop repeats the message.",
        )
        .zh(
            "该号码 30 秒内的短信条数已达上限。",
            "等待 30 秒后再发送；在此期间禁用“重新发送”按钮，并检查是否有循环在重复发送。",
        )
        .es(
            "El número alcanzó su límite de mensajes en 30 segundos.",
            "Espere 30 segundos y vuelva a enviar. Deshabilite durante ese tiempo el botón de reenvío y revise si un bucle repite el mensaje.",
        ),
    Entry::new("1024", Kind::RateLimit, When::Later, No)
        .fields(&["PhoneNumberSet"])
        .after_seconds(3600)
        .en(
            "The number has reached its limit of messages within one hour.",
            "Wait an hour before you send to this number again. Look for a loop or a resend button that repeats the same message.",
        )
        .zh(
            "该号码一小时内的短信条数已达上限。",
            "一小时后再向该号码发送；检查是否有循环或“重新发送”按钮在重复发送同一条短信。",
        )
        .es(
            "El número alcanzó su límite de mensajes en una hora.",
            "Espere una hora antes de volver a enviar a este número. Revise si un bucle o un botón de reenvío repite el mismo mensaje.",
        ),
    Entry::new("1025", Kind::Quota, When::Later, No)
        .after_seconds(86_400)
        .fields(&["PhoneNumberSet"])
        .en(
            "The number has reached its limit of messages for today.",
            "Send to this number again tomorrow; the default is 10 messages per number and calendar day (the English FAQ says 2). Look for a loop or a resend button that repeats the same message.",
        )
        .zh(
            "该号码今天的短信条数已达上限。",
            "明天再向该号码发送。默认每个号码每个自然日 10 条，英文常见问题页为 2 条；检查是否有循环或“重新发送”按钮在重复发送同一条短信。",
        )
        .es(
            "El número alcanzó su límite de mensajes de hoy.",
            "Envíe a este número mañana; por defecto admite 10 mensajes por día natural (2 según las preguntas frecuentes en inglés). Revise si un bucle o un botón de reenvío repite el mismo mensaje.",
        ),
    Entry::new("1026", Kind::Quota, When::Later, No)
        .after_seconds(86_400)
        .fields(&["PhoneNumberSet"])
        .en(
            "The same text was sent to this number too often today.",
            "Send this text again tomorrow at the earliest. Look for a loop or a resend button that repeats it, and put a new code into each verification message.",
        )
        .zh(
            "今天向该号码发送相同内容的次数过多。",
            "最早明天再发送这一内容；检查是否有循环或“重新发送”按钮在重复发送，每条验证码短信都使用新的验证码。",
        )
        .es(
            "Hoy se envió el mismo texto a este número demasiadas veces.",
            "No repita este texto antes de mañana. Revise si lo repite un bucle o un botón de reenvío, y ponga un código nuevo en cada mensaje de verificación.",
        ),
    Entry::new("1029", Kind::Quota, When::Later, Partly)
        .after_seconds(36_000)
        .fields(&["TemplateId"])
        .en(
            "The template is a marketing template, and those may be sent only between 08:00 and 22:00.",
            "Send it again after 08:00; the time zone is not documented, so keep away from both ends of the period. If the text is not advertising, apply for a notification or verification template for it.",
        )
        .zh(
            "所用的是营销短信模板，只能在 08:00 至 22:00 之间发送。",
            "08:00 之后再发送；文档没有说明时区，不要贴近时段的两端。若内容并非营销，另行申请通知类或验证码类模板。",
        )
        .es(
            "La plantilla es de marketing, y esas solo se pueden enviar entre las 08:00 y las 22:00.",
            "Envíelo de nuevo después de las 08:00; la zona horaria no está documentada, así que evite ambos extremos. Si el texto no es publicidad, solicite una plantilla de notificación o verificación.",
        ),
    Entry::new("1030", Kind::InvalidRequest, When::AfterFix, No)
        .en(
            "The SMS service does not support this request; under which conditions is not published.",
            "Read the message that comes with the result for the condition that is not met. If it names none, open a ticket with the time of the request and the phone number.",
        )
        .zh(
            "短信服务不支持该请求，具体条件未公布。",
            "从随结果返回的说明中找出未满足的条件；若没有说明，附上请求时间和手机号提交工单。",
        )
        .es(
            "El servicio de SMS no admite esta solicitud; no se publica en qué condiciones.",
            "Busque en el mensaje que acompaña al resultado la condición que no se cumple. Si no la indica, abra un ticket con la hora de la solicitud y el número de teléfono.",
        ),
    Entry::new("1031", Kind::Billing, When::AfterFix, No)
        .en(
            "The SMS package that was paid for in advance is used up.",
            "Buy another SMS package in the console, then send again to the numbers that failed.",
        )
        .zh(
            "预付费的短信套餐包已用完。",
            "在控制台购买新的短信套餐包，然后向失败的号码重新发送。",
        )
        .es(
            "Se agotó el paquete de SMS prepagado.",
            "Compre otro paquete de SMS en la consola y vuelva a enviar a los números que fallaron.",
        ),
    Entry::new("1032", Kind::Permission, When::AfterFix, No)
        .fields(&["TemplateId"])
        .en(
            "Individual accounts may not send marketing messages, and the template is a marketing one.",
            "Complete the enterprise verification of the account in the console. If the text is not advertising, send with a notification or verification template (TemplateId in API 3.0).",
        )
        .zh(
            "个人认证账号不能发送营销短信，而所用的是营销短信模板。",
            "在控制台完成账号的企业认证；若内容并非营销，改用通知类或验证码类模板发送（API 3.0 中为 TemplateId）。",
        )
        .es(
            "Las cuentas de particulares no pueden enviar mensajes de marketing, y la plantilla es de ese tipo.",
            "Complete la verificación de empresa de la cuenta en la consola. Si el texto no es publicidad, envíe con una plantilla de notificación o de verificación (TemplateId en API 3.0).",
        ),
    Entry::new("1033", Kind::Billing, When::AfterFix, No)
        .en(
            "The SMS service is stopped because the account owes money.",
            "Pay the debt in the billing console, then send again to the numbers that failed.",
        )
        .zh(
            "账号已欠费，短信服务已停止。",
            "在费用中心结清欠款，然后向失败的号码重新发送。",
        )
        .es(
            "El servicio de SMS está detenido porque la cuenta tiene deuda.",
            "Pague la deuda en la consola de facturación y vuelva a enviar a los números que fallaron.",
        ),
    Entry::new("1034", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["PhoneNumberSet"])
        .en(
            "One request mixes numbers of mainland China with numbers from elsewhere.",
            "Send two requests: one with mainland numbers (+86) only, one with all others. In API 3.0 this concerns PhoneNumberSet.",
        )
        .zh(
            "同一请求中混有国内号码和国际/港澳台号码。",
            "分成两个请求发送：一个只含国内号码（+86），另一个含其余号码；API 3.0 中涉及的字段是 PhoneNumberSet。",
        )
        .es(
            "Una misma solicitud mezcla números de China continental con números de otros lugares.",
            "Haga dos solicitudes: una solo con números de China continental (+86) y otra con los demás. En API 3.0 se trata de PhoneNumberSet.",
        ),
    Entry::new("1036", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateParamSet"])
        .en(
            "One of the template parameters is longer than 12 characters.",
            "Shorten each value (TemplateParamSet in API 3.0) to 12 characters; accounts opened since 2024-01-25 may be limited to 6. Put fixed words into the template text instead.",
        )
        .zh(
            "有模板参数超过 12 个字符。",
            "将每个值（API 3.0 中为 TemplateParamSet）缩短到 12 个字符以内；2024-01-25 起开通的账号可能只允许 6 个。固定文字改写进模板内容。",
        )
        .es(
            "Uno de los parámetros de la plantilla supera los 12 caracteres.",
            "Acorte cada valor (TemplateParamSet en API 3.0) a 12 caracteres; las cuentas abiertas desde el 2024-01-25 pueden tener un límite de 6. Pase las palabras fijas al texto de la plantilla.",
        ),
    Entry::new("1038", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateParamSet"])
        .en(
            "The template is for verification codes, whose parameters may hold only 0 to 6 digits.",
            "Put nothing but digits, at most 6, into each parameter (TemplateParamSet in API 3.0). A code with letters or other text needs a template of another kind.",
        )
        .zh(
            "所用的是验证码模板，其参数只能是 0 到 6 位数字。",
            "每个参数（API 3.0 中为 TemplateParamSet）只填数字，最多 6 位；含字母或其他文字的内容要用其他类型的模板。",
        )
        .es(
            "La plantilla es de códigos de verificación, cuyos parámetros solo admiten de 0 a 6 cifras.",
            "Ponga en cada parámetro (TemplateParamSet en API 3.0) solo cifras, 6 como máximo. Un código con letras u otro texto requiere una plantilla de otro tipo.",
        ),
    Entry::new("1045", Kind::InvalidRecipient, When::Never, No)
        .fields(&["PhoneNumberSet"])
        .en(
            "Tencent Cloud does not send messages to the country or region of this number.",
            "Do not repeat it. Remove the number (PhoneNumberSet in API 3.0) and reach the person another way, or ask by ticket whether the destination can be served.",
        )
        .zh(
            "腾讯云不支持向该号码所在的国家或地区发送短信。",
            "不要重发；去掉该号码（API 3.0 中为 PhoneNumberSet），改用其他方式联系对方，或提交工单询问能否支持该目的地。",
        )
        .es(
            "Tencent Cloud no envía mensajes al país o la región de este número.",
            "No lo repita. Quite el número (PhoneNumberSet en API 3.0) y contacte a la persona por otro medio, o pregunte con un ticket si se puede atender ese destino.",
        ),
    Entry::new("1046", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["PhoneNumberSet"])
        .en(
            "One request takes at most 200 phone numbers, and this one has more.",
            "Split the list over several requests of at most 200 numbers each. In API 3.0 this concerns PhoneNumberSet.",
        )
        .zh(
            "一次请求最多 200 个手机号，这次超过了。",
            "把名单分成多次请求，每次不超过 200 个号码；API 3.0 中涉及的字段是 PhoneNumberSet。",
        )
        .es(
            "Una solicitud admite como máximo 200 números de teléfono y esta tiene más.",
            "Reparta la lista en varias solicitudes de 200 números como máximo. En API 3.0 se trata de PhoneNumberSet.",
        ),
    Entry::new("1047", Kind::Quota, When::Later, No)
        .after_seconds(86_400)
        .en(
            "The limit of international messages for today has been reached.",
            "Check that no loop and no abused form has used the limit up. Send the rest tomorrow, or have the account administrator raise the daily limit of international messages.",
        )
        .zh(
            "今天的国际/港澳台短信发送量已达上限。",
            "先检查是否有循环或被滥用的表单耗尽了额度；其余短信留到明天发送，或让账号管理员提高国际/港澳台短信的每日上限。",
        )
        .es(
            "Se alcanzó el límite de mensajes internacionales de hoy.",
            "Compruebe que ningún bucle ni un formulario objeto de abuso lo haya agotado. Envíe el resto mañana o solicite al administrador de la cuenta que suba el límite diario internacional.",
        ),
    Entry::new("1048", Kind::Template, When::AfterFix, Yes)
        .fields(&["TemplateParamSet"])
        .en(
            "A template parameter contains a link, which is not allowed there.",
            "Remove every link from the parameters (TemplateParamSet in API 3.0). If the message needs one, apply for a template that has the link in its fixed text.",
        )
        .zh(
            "模板参数中含有链接，而参数里不允许带链接。",
            "去掉参数（API 3.0 中为 TemplateParamSet）中的所有链接；确需链接时，申请把链接写在固定内容中的模板。",
        )
        .es(
            "Un parámetro de la plantilla contiene un enlace, y ahí no se permite.",
            "Quite todos los enlaces de los parámetros (TemplateParamSet en API 3.0). Si el mensaje necesita uno, solicite una plantilla que lo lleve en su texto fijo.",
        ),
    Entry::new("60008", Kind::Network, When::Later, No)
        .may_duplicate()
        .en(
            "The SMS service took too long to process the request; the message may have gone out all the same.",
            "Look first whether the message went out (PullSmsSendStatusByPhoneNumber in API 3.0), so that nobody gets it twice. Then retry after a few seconds; if it persists, open a ticket.",
        )
        .zh(
            "短信服务处理请求超时，但短信仍有可能已经发出。",
            "先确认短信是否已发出（API 3.0 中用 PullSmsSendStatusByPhoneNumber），以免重复发送，几秒后再重试；若持续出现，提交工单。",
        )
        .es(
            "El servicio de SMS tardó demasiado en procesar la solicitud; aun así, el mensaje puede haber salido.",
            "Vea primero si el mensaje salió (PullSmsSendStatusByPhoneNumber en API 3.0), para no duplicarlo. Después reintente tras unos segundos; si persiste, abra un ticket.",
        ),
    Entry::new("Ok", Kind::Other, When::Never, No)
        .en(
            "The service accepted this number. For a message, that does not yet mean that the phone has received it.",
            "Nothing to do. The delivery receipt comes by callback or from PullSmsSendStatusByPhoneNumber; keep SerialNo to match it.",
        )
        .zh(
            "服务已受理该号码；对短信而言，这还不代表手机已收到。",
            "无需处理。送达回执通过回调获取，或用 PullSmsSendStatusByPhoneNumber 查询；保存 SerialNo 以便对应。",
        )
        .es(
            "El servicio aceptó este número. Si se trata de un mensaje, aún no significa que el teléfono lo haya recibido.",
            "No hay que hacer nada. El acuse de entrega llega por callback o se consulta con PullSmsSendStatusByPhoneNumber; guarde SerialNo para relacionarlo.",
        ),
    Entry::new("ReportStatus:FAIL", Kind::RecipientRefused, When::Never, No)
        .en(
            "The carrier reports that the message did not reach the phone.",
            "Do not repeat it blindly. Read the receipt code in Description, or in errmsg of the callback, and act on what it says.",
        )
        .zh(
            "运营商报告短信未送达手机。",
            "不要直接重发；先看 Description（回调中为 errmsg）里的回执码，再按其含义处理。",
        )
        .es(
            "El operador informa que el mensaje no llegó al teléfono.",
            "No lo repita sin más. Lea el código de acuse en Description, o en errmsg del callback, y actúe según lo que indique.",
        ),
    Entry::new("ReportStatus:SUCCESS", Kind::Other, When::Never, No)
        .en(
            "The carrier confirms that the phone has received the message.",
            "Nothing to do. The time of receipt is in UserReceiveTime, or in user_receive_time of the callback.",
        )
        .zh(
            "运营商确认手机已收到短信。",
            "无需处理。接收时间见 UserReceiveTime，回调中为 user_receive_time。",
        )
        .es(
            "El operador confirma que el teléfono recibió el mensaje.",
            "No hay que hacer nada. La hora de recepción está en UserReceiveTime, o en user_receive_time del callback.",
        ),
    Entry::new("receipt:-106", Kind::InvalidContent, When::AfterFix, No)
        .fields(&["PhoneNumberSet"])
        .en(
            "A keyword filter of the carrier stopped the message.",
            "The same text is likely to be stopped again: reword the values in TemplateParamSet, or apply for a template with other words. The carrier keeps the list, so change doubtful words first.",
        )
        .zh(
            "短信被运营商的关键字过滤拦截。",
            "原样重发很可能再次被拦截：换掉 TemplateParamSet 中的用词，或申请用词不同的模板；词库在运营商一侧，先换掉可疑的词语。",
        )
        .es(
            "Un filtro de palabras clave del operador detuvo el mensaje.",
            "Es probable que el mismo texto se detenga otra vez: cambie los valores de TemplateParamSet o solicite una plantilla con otras palabras. La lista es del operador; empiece por las palabras dudosas.",
        ),
    Entry::new("receipt:002", Kind::RecipientRefused, When::Later, No)
        .fields(&["PhoneNumberSet"])
        .en(
            "The phone is switched off or out of reach, or its number is suspended.",
            "Send the message again later, when the phone is likely to be on. If it keeps failing, ask the person by other means whether the number is still in use.",
        )
        .zh(
            "对方手机已关机、停机或不在服务区。",
            "稍后在对方可能开机时重新发送；若一直失败，通过其他方式向对方确认该号码是否仍在使用。",
        )
        .es(
            "El teléfono está apagado o fuera de cobertura, o su número está suspendido.",
            "Envíe el mensaje más tarde, cuando el teléfono probablemente esté encendido. Si sigue fallando, pregunte a la persona por otro medio si el número sigue en uso.",
        ),
    Entry::new("receipt:DELIVRD", Kind::Other, When::Never, No)
        .en(
            "The carrier's receipt says that the message was delivered.",
            "Nothing to do. The time of receipt is in UserReceiveTime, or in user_receive_time of the callback.",
        )
        .zh(
            "运营商回执显示短信已送达。",
            "无需处理。接收时间见 UserReceiveTime，回调中为 user_receive_time。",
        )
        .es(
            "El acuse del operador indica que el mensaje se entregó.",
            "No hay que hacer nada. La hora de recepción está en UserReceiveTime, o en user_receive_time del callback.",
        ),
];
