//! The error codes of Short Message Service; the common codes of Tencent Cloud are in `providers/tencent`.
//!
//! Source of the facts: the SDK releases of 2026-08-21 and the provider's error pages; the texts are our own.
//! Rows are sorted by code, in byte order.

use crate::errors::{
    Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When,
};

pub(crate) static CODES: &[Entry] = &[
    Entry::new("FailedOperation.ContainSensitiveWord", Kind::InvalidContent, When::AfterFix, No)
        .fields(&["TemplateParamSet", "TemplateId"])
        .en(
            "The text of the message contains a word that Tencent Cloud blocks.",
            "Look for it in the values of TemplateParamSet first, then in the template behind TemplateId, and reword it. The provider keeps the word list; if you cannot find the word, open a ticket with the RequestId.",
        )
        .zh(
            "短信内容中含有腾讯云禁止的词语。",
            "先检查 TemplateParamSet 中的值，再检查 TemplateId 对应的模板，换掉相关词语；词库在服务商一侧，找不到时带上 RequestId 提交工单。",
        )
        .es(
            "El texto del mensaje contiene una palabra que Tencent Cloud bloquea.",
            "Búsquela primero en los valores de TemplateParamSet y luego en la plantilla de TemplateId, y cámbiela. La lista la guarda el proveedor; si no encuentra la palabra, abra un ticket con el RequestId.",
        ),
    Entry::new("FailedOperation.FailResolvePacket", Kind::InvalidRequest, When::AfterFix, Partly)
        .fields(&["body"])
        .en(
            "The SMS service could not read the request, mostly because of a wrong field name, a wrong type or broken JSON.",
            "Compare names (with capitals) and types with the action's reference: TemplateId is a string in SendSms but an integer in ModifySmsTemplate and DeleteSmsTemplate. Send the body as UTF-8 JSON.",
        )
        .zh(
            "短信服务无法解析请求，多半是字段名、类型或 JSON 有误。",
            "对照接口文档核对字段名（含大小写）和类型：TemplateId 在 SendSms 中是字符串，在 ModifySmsTemplate 和 DeleteSmsTemplate 中是整数；请求体用 UTF-8 编码的 JSON。",
        )
        .es(
            "El servicio de SMS no pudo leer la solicitud, casi siempre por un nombre de campo, un tipo o un JSON incorrecto.",
            "Compare nombres (con mayúsculas) y tipos con la referencia: TemplateId es una cadena en SendSms y un entero en ModifySmsTemplate y DeleteSmsTemplate. Envíe el cuerpo como JSON en UTF-8.",
        ),
    Entry::new("FailedOperation.ForbidAddMarketingTemplates", Kind::Permission, When::AfterFix, No)
        .fields(&["SmsType"])
        .en(
            "Individual accounts may not create marketing templates, and SmsType asks for one.",
            "Complete the enterprise verification of the account in the console. If the text is not advertising, apply with SmsType 2 (notification) or 3 (verification code) instead.",
        )
        .zh(
            "个人认证账号不能创建营销短信模板，而 SmsType 填的是营销短信。",
            "在控制台完成账号的企业认证；若内容并非营销，改用 SmsType 2（通知）或 3（验证码）申请。",
        )
        .es(
            "Las cuentas de particulares no pueden crear plantillas de marketing, y SmsType pide una.",
            "Complete la verificación de empresa de la cuenta en la consola. Si el texto no es publicidad, haga la solicitud con SmsType 2 (notificación) o 3 (código de verificación).",
        ),
    Entry::new("FailedOperation.InsufficientBalanceInSmsPackage", Kind::Billing, When::AfterFix, No)
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
    Entry::new("FailedOperation.JsonParseFail", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["body"])
        .en(
            "The body of the request is not valid JSON, so the SMS service cannot read it.",
            "Let a JSON library write the body, exactly once, in UTF-8, and send it with Content-Type application/json. Look for trailing commas, unescaped line breaks and text that was cut off.",
        )
        .zh(
            "请求体不是有效的 JSON，短信服务无法读取。",
            "用 JSON 库序列化且只序列化一次，采用 UTF-8 编码，以 Content-Type 为 application/json 发送；检查有无多余的逗号、未转义的换行或被截断的内容。",
        )
        .es(
            "El cuerpo de la solicitud no es JSON válido y el servicio de SMS no puede leerlo.",
            "Genere el cuerpo con una biblioteca JSON, una sola vez, en UTF-8, y envíelo con Content-Type application/json. Busque comas sobrantes, saltos de línea sin escapar y texto cortado.",
        ),
    Entry::new("FailedOperation.MarketingSendTimeConstraint", Kind::Quota, When::Later, Partly)
        .after_seconds(36_000)
        .fields(&["TemplateId"])
        .en(
            "The template is a marketing template, and those may be sent only between 08:00 and 22:00.",
            "Send it again after 08:00; the time zone is not documented, so keep away from both ends of the period. If the text is not advertising, apply for a template with SmsType 2 or 3 for it.",
        )
        .zh(
            "所用的是营销短信模板，只能在 08:00 至 22:00 之间发送。",
            "08:00 之后再发送；文档没有说明时区，不要贴近时段的两端。若内容并非营销，另行申请 SmsType 为 2 或 3 的模板。",
        )
        .es(
            "La plantilla es de marketing, y esas solo se pueden enviar entre las 08:00 y las 22:00.",
            "Envíelo de nuevo después de las 08:00; la zona horaria no está documentada, así que evite ambos extremos. Si el texto no es publicidad, solicite una plantilla con SmsType 2 o 3.",
        ),
    Entry::new("FailedOperation.MissingSignature", Kind::Conflict, When::AfterFix, No)
        .en(
            "The account has no approved signature yet, and a template can be applied for only once it has one.",
            "Apply for a signature with AddSmsSign or in the console. Once DescribeSmsSignList shows StatusCode 0 (usable) for it, apply for the template again.",
        )
        .zh(
            "账号还没有审核通过的签名，有了签名才能申请模板。",
            "用 AddSmsSign 或在控制台申请签名，待 DescribeSmsSignList 显示其 StatusCode 为 0（可用）后，再申请模板。",
        )
        .es(
            "La cuenta aún no tiene una firma de SMS aprobada, y sin ella no se puede solicitar una plantilla.",
            "Solicite una firma con AddSmsSign o en la consola. Cuando DescribeSmsSignList la muestre con StatusCode 0 (utilizable), vuelva a solicitar la plantilla.",
        ),
    Entry::new("FailedOperation.MissingSignatureList", Kind::NotFound, When::AfterFix, No)
        .fields(&["SignName"])
        .en(
            "Tencent Cloud does not recognise the signature, mostly because it is not approved.",
            "Look it up with DescribeSmsSignList: SignName must be the same there and StatusCode must be 0. If StatusCode is -1 (refused), correct what ReviewReply names; if it is 1 (in review), wait.",
        )
        .zh(
            "腾讯云无法识别该签名，多半是签名尚未审核通过。",
            "用 DescribeSmsSignList 查询：SignName 须与列表一致，StatusCode 须为 0。若为 -1（未通过），按 ReviewReply 中的审核意见修改；若为 1（审核中），等待结果。",
        )
        .es(
            "Tencent Cloud no reconoce la firma de SMS, casi siempre porque no está aprobada.",
            "Búsquela con DescribeSmsSignList: SignName debe coincidir y StatusCode debe ser 0. Si es -1 (rechazada), corrija lo que indica ReviewReply; si es 1 (en revisión), espere.",
        ),
    Entry::new("FailedOperation.MissingSignatureToModify", Kind::NotFound, When::AfterFix, No)
        .fields(&["SignId"])
        .en(
            "The account has no signature with the ID in SignId, so it cannot be changed or deleted.",
            "Take SignId from DescribeSmsSignList, called with the right International (0 for mainland China, 1 for elsewhere), and check that the key belongs to the account that owns the signature.",
        )
        .zh(
            "账号中没有 SignId 所指的签名，无法修改或删除。",
            "用 DescribeSmsSignList 查出 SignId（International 要填对：0 为国内，1 为国际/港澳台），并确认密钥属于该签名所在的账号。",
        )
        .es(
            "La cuenta no tiene ninguna firma de SMS con el ID de SignId, así que no puede modificarla ni eliminarla.",
            "Tome SignId de DescribeSmsSignList con el International correcto (0 para China continental, 1 para el resto) y compruebe que la clave sea de la cuenta titular de la firma.",
        ),
    Entry::new("FailedOperation.MissingTemplateList", Kind::NotFound, When::AfterFix, No)
        .fields(&["TemplateId"])
        .en(
            "Tencent Cloud does not recognise the template, mostly because it is not approved.",
            "Look it up with DescribeSmsTemplateList, its ID in TemplateIdSet: StatusCode must be 0. If StatusCode is -1 (refused), correct what ReviewReply names; if it is 1 (in review), wait.",
        )
        .zh(
            "腾讯云无法识别该模板，多半是模板尚未审核通过。",
            "在 DescribeSmsTemplateList 的 TemplateIdSet 中填入其 ID 查询：StatusCode 须为 0。若为 -1（未通过），按 ReviewReply 中的审核意见修改；若为 1（审核中），等待结果。",
        )
        .es(
            "Tencent Cloud no reconoce la plantilla, casi siempre porque no está aprobada.",
            "Búsquela con DescribeSmsTemplateList y su ID en TemplateIdSet: StatusCode debe ser 0. Si es -1 (rechazada), corrija lo que indica ReviewReply; si es 1 (en revisión), espere.",
        ),
    Entry::new("FailedOperation.MissingTemplateToModify", Kind::NotFound, When::AfterFix, No)
        .fields(&["TemplateId"])
        .en(
            "The account has no template with the ID in TemplateId, so it cannot be changed or deleted.",
            "Take TemplateId from DescribeSmsTemplateList with the right International (0 for mainland China, 1 for elsewhere) and Limit 100, as its default 0 returns nothing. Check that the key is of the right account.",
        )
        .zh(
            "账号中没有 TemplateId 所指的模板，无法修改或删除。",
            "用 DescribeSmsTemplateList 查出 TemplateId：International 要填对（0 为国内，1 为国际/港澳台），Limit 填 100（默认的 0 什么也不返回）；并确认密钥属于该模板所在的账号。",
        )
        .es(
            "La cuenta no tiene ninguna plantilla con el ID de TemplateId, así que no puede modificarla ni eliminarla.",
            "Tome TemplateId de DescribeSmsTemplateList con el International correcto (0 China continental, 1 el resto) y Limit 100, pues con 0, el predeterminado, no devuelve nada. Compruebe que la clave sea de esa cuenta.",
        ),
    Entry::new("FailedOperation.NotEnterpriseCertification", Kind::Permission, When::AfterFix, No)
        .en(
            "The account is not verified as an enterprise, which the signature and template actions require.",
            "Complete the enterprise verification of the account in the console. Then wait about an hour before you call again, because the change takes that long to apply.",
        )
        .zh(
            "账号未通过企业认证，而签名和模板接口要求企业认证。",
            "在控制台完成账号的企业认证；变更约一小时后生效，届时再调用。",
        )
        .es(
            "La cuenta no está verificada como empresa, y las acciones de firmas y plantillas lo exigen.",
            "Complete la verificación de empresa de la cuenta en la consola. Después espere cerca de una hora antes de volver a llamar, porque el cambio tarda eso en aplicarse.",
        ),
    Entry::new("FailedOperation.OtherError", Kind::InvalidRequest, When::AfterFix, No)
        .en(
            "The SMS service refused the signature or template request, mostly because a parameter is not as required.",
            "Read the provider's message, then compare each field with the action's reference, above all International, SignType, DocumentType and SmsType. If all fit, open a ticket with the RequestId.",
        )
        .zh(
            "短信服务拒绝了签名或模板请求，多半是某个参数不符合要求。",
            "先看返回的 Message，再对照接口文档逐一核对字段，尤其是 International、SignType、DocumentType 和 SmsType；若都正确，带上 RequestId 提交工单。",
        )
        .es(
            "El servicio de SMS rechazó la solicitud de firma o de plantilla, casi siempre porque un parámetro no es el exigido.",
            "Lea el mensaje del proveedor y compare cada campo con la referencia, sobre todo International, SignType, DocumentType y SmsType. Si todo coincide, abra un ticket con el RequestId.",
        ),
    Entry::new("FailedOperation.ParametersOtherError", Kind::Other, When::AfterFix, No)
        .en(
            "The request for a signature failed, and the provider does not say why.",
            "Check SignName, SignType with its DocumentType, QualificationId and the images against the reference of AddSmsSign. If all fit, open a ticket with the RequestId.",
        )
        .zh(
            "签名申请失败，服务商没有说明原因。",
            "对照 AddSmsSign 的文档核对 SignName、SignType 与 DocumentType 的搭配、QualificationId 和图片；若都正确，带上 RequestId 提交工单。",
        )
        .es(
            "La solicitud de una firma de SMS falló y el proveedor no indica el motivo.",
            "Compare SignName, SignType con su DocumentType, QualificationId y las imágenes con la referencia de AddSmsSign. Si todo coincide, abra un ticket con el RequestId.",
        ),
    Entry::new("FailedOperation.PhoneNumberInBlacklist", Kind::RecipientRefused, When::Never, No)
        .fields(&["PhoneNumberSet"])
        .en(
            "The number is on a do-not-disturb list, so Tencent Cloud does not send to it.",
            "Remove it from PhoneNumberSet and reach the person another way. If the person wants your messages, ask Tencent Cloud by ticket whether the number can be taken off the list.",
        )
        .zh(
            "该号码在免打扰名单中，腾讯云不会向其发送短信。",
            "从 PhoneNumberSet 中去掉该号码，改用其他方式联系对方；若对方愿意接收，提交工单询问能否将其移出名单。",
        )
        .es(
            "El número está en una lista de no molestar, por lo que Tencent Cloud no le envía mensajes.",
            "Quítelo de PhoneNumberSet y contacte a la persona por otro medio. Si ella desea sus mensajes, pregunte a Tencent Cloud con un ticket si se puede sacar el número de la lista.",
        ),
    Entry::new("FailedOperation.PhoneNumberParseFail", Kind::InvalidRecipient, When::AfterFix, Partly)
        .fields(&["PhoneNumberSet"])
        .en(
            "A number in PhoneNumberSet cannot be read as a phone number in E.164 form.",
            "Write it with a plus sign, the country code and the number, in digits only, such as +8613711112222. Check that the country code is right and that no digit is missing.",
        )
        .zh(
            "PhoneNumberSet 中有号码无法按 E.164 格式解析。",
            "按“加号、国家或地区码、号码”的顺序只用数字书写，如 +8613711112222，并核对国家或地区码是否正确、有无漏位。",
        )
        .es(
            "Un número de PhoneNumberSet no se puede leer como número de teléfono en formato E.164.",
            "Escríbalo con el signo más, el código de país y el número, solo con cifras, como +8613711112222. Compruebe que el código de país sea correcto y que no falten cifras.",
        ),
    Entry::new("FailedOperation.ProhibitSubAccountUse", Kind::Permission, When::AfterFix, No)
        .en(
            "Only the main account may list the templates, and the key in use belongs to a sub-account.",
            "Call DescribeSmsTemplateList with an API key of the main account, or have its owner look the templates up in the SMS console.",
        )
        .zh(
            "只有主账号可以查询模板列表，而所用密钥属于子账号。",
            "用主账号的 API 密钥调用 DescribeSmsTemplateList，或请主账号持有人到短信控制台查看模板。",
        )
        .es(
            "Solo la cuenta principal puede listar las plantillas, y la clave en uso es de una subcuenta.",
            "Llame a DescribeSmsTemplateList con una clave de API de la cuenta principal, o solicite a su titular que consulte las plantillas en la consola de SMS.",
        ),
    Entry::new("FailedOperation.QualificationIdNotApproved", Kind::Permission, When::AfterFix, No)
        .fields(&["QualificationId"])
        .en(
            "The qualification that QualificationId refers to has not been approved.",
            "See its state in the SMS console and wait for the review, or correct what was refused. The ID of another, approved qualification also works; only mainland signatures need one.",
        )
        .zh(
            "QualificationId 所指的资质尚未审核通过。",
            "在短信控制台查看其状态：审核中则等待，被驳回则按意见修改；也可改填已通过审核的资质 ID。只有国内签名需要资质。",
        )
        .es(
            "La acreditación a la que se refiere QualificationId no está aprobada.",
            "Consulte su estado en la consola de SMS y espere la revisión, o corrija lo rechazado. También sirve el ID de otra ya aprobada; solo las firmas de China continental la necesitan.",
        ),
    Entry::new("FailedOperation.SignIdNotExist", Kind::NotFound, When::AfterFix, No)
        .fields(&["SignId"])
        .en(
            "The account has no signature with the ID in SignId; it may have been deleted already.",
            "Look in DescribeSmsSignList, once with International 0 and once with 1. If the signature is gone, there is nothing left to delete; otherwise take SignId from there.",
        )
        .zh(
            "账号中没有 SignId 所指的签名，可能已被删除。",
            "用 DescribeSmsSignList 分别以 International 为 0 和 1 各查一次；若签名已不在，就无需再删，否则改用查到的 SignId。",
        )
        .es(
            "La cuenta no tiene ninguna firma de SMS con el ID de SignId; quizá ya se eliminó.",
            "Búsquela en DescribeSmsSignList, una vez con International 0 y otra con 1. Si ya no está, no queda nada que eliminar; si está, tome de ahí el SignId.",
        ),
    Entry::new("FailedOperation.SignNumberLimit", Kind::Quota, When::AfterFix, No)
        .en(
            "The account has reached the number of signatures that it may have.",
            "Use DeleteSmsSign to delete signatures that you no longer need, or send with one that is already approved. If you need more, apply for a higher limit by ticket.",
        )
        .zh(
            "账号的签名数量已达上限。",
            "用 DeleteSmsSign 删除不再需要的签名，或使用已审核通过的签名发送；确需更多时，通过工单申请提高上限。",
        )
        .es(
            "La cuenta alcanzó el número de firmas de SMS que puede tener.",
            "Elimine con DeleteSmsSign las firmas que ya no necesite o envíe con una ya aprobada. Si necesita más, solicite un límite mayor mediante un ticket.",
        ),
    Entry::new("FailedOperation.SignatureIncorrectOrUnapproved", Kind::InvalidSender, When::AfterFix, Partly)
        .fields(&["SignName"])
        .en(
            "The signature in SignName is not approved, or it is not written as required.",
            "Copy SignName from DescribeSmsSignList, where its StatusCode must be 0: the text, not the ID, and no brackets. For mainland numbers it has 2 to 12 Chinese characters, Latin letters or digits.",
        )
        .zh(
            "SignName 中的签名未审核通过，或写法不符合要求。",
            "从 DescribeSmsSignList 复制 SignName，其 StatusCode 须为 0；填签名文字而不是 ID，不带括号。国内短信签名为 2 到 12 个汉字、英文字母或数字。",
        )
        .es(
            "La firma de SignName no está aprobada o no está escrita como se exige.",
            "Copie SignName de DescribeSmsSignList, con StatusCode 0: el texto, no el ID, y sin corchetes. Para números de China continental tiene de 2 a 12 caracteres chinos, letras latinas o cifras.",
        ),
    Entry::new("FailedOperation.TemplateAlreadyPassedCheck", Kind::Conflict, When::Never, No)
        .fields(&["TemplateId"])
        .en(
            "The template is approved, and an approved template cannot be changed.",
            "Leave it as it is and apply for a new template with AddSmsTemplate. Send with the new TemplateId once DescribeSmsTemplateList shows StatusCode 0 for it.",
        )
        .zh(
            "该模板已审核通过，不能再修改。",
            "保留原模板，用 AddSmsTemplate 申请新模板；待 DescribeSmsTemplateList 显示其 StatusCode 为 0 后，用新的 TemplateId 发送。",
        )
        .es(
            "La plantilla está aprobada, y una plantilla aprobada no se puede modificar.",
            "Déjela como está y solicite una nueva con AddSmsTemplate. Envíe con el nuevo TemplateId cuando DescribeSmsTemplateList lo muestre con StatusCode 0.",
        ),
    Entry::new("FailedOperation.TemplateIdNotExist", Kind::Template, When::AfterFix, No)
        .fields(&["TemplateId"])
        .en(
            "The account has no template with the ID in TemplateId; it may have been deleted already.",
            "Look in DescribeSmsTemplateList, with International 0 and 1 and with Limit 100, as its default 0 returns nothing, and take TemplateId from there. Check also that the key is of the right account.",
        )
        .zh(
            "账号中没有 TemplateId 所指的模板，可能已被删除。",
            "用 DescribeSmsTemplateList 分别以 International 为 0 和 1 查询，Limit 填 100（默认的 0 什么也不返回），改用查到的 TemplateId；并确认密钥所属账号无误。",
        )
        .es(
            "La cuenta no tiene ninguna plantilla con el ID de TemplateId; quizá ya se eliminó.",
            "Búsquela en DescribeSmsTemplateList con International 0 y 1 y con Limit 100, pues con 0, el predeterminado, no devuelve nada, y tome de ahí el TemplateId. Compruebe que la clave sea de esa cuenta.",
        ),
    Entry::new("FailedOperation.TemplateIncorrectOrUnapproved", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateId", "TemplateParamSet"])
        .en(
            "The template is not approved, or the message does not fit it.",
            "DescribeSmsTemplateList must show StatusCode 0 for TemplateId. TemplateParamSet needs one text per variable, in the order {1}, {2} of the template; leave it out if there are no variables.",
        )
        .zh(
            "模板未审核通过，或短信内容与模板不符。",
            "用 DescribeSmsTemplateList 确认 TemplateId 的 StatusCode 为 0；TemplateParamSet 按模板中 {1}、{2} 的顺序为每个变量填一个文本，模板没有变量时不要传。",
        )
        .es(
            "La plantilla no está aprobada o el mensaje no concuerda con ella.",
            "DescribeSmsTemplateList debe mostrar StatusCode 0 para TemplateId. TemplateParamSet lleva un texto por variable, en el orden {1}, {2} de la plantilla; omítalo si no hay variables.",
        ),
    Entry::new("FailedOperation.TemplateNumberLimit", Kind::Quota, When::AfterFix, No)
        .en(
            "The account has reached the number of templates that it may have.",
            "Use DeleteSmsTemplate to delete templates that you no longer need, or send with one that is already approved. If you need more, apply for a higher limit by ticket.",
        )
        .zh(
            "账号的模板数量已达上限。",
            "用 DeleteSmsTemplate 删除不再需要的模板，或使用已审核通过的模板发送；确需更多时，通过工单申请提高上限。",
        )
        .es(
            "La cuenta alcanzó el número de plantillas que puede tener.",
            "Elimine con DeleteSmsTemplate las plantillas que ya no necesite o envíe con una ya aprobada. Si necesita más, solicite un límite mayor mediante un ticket.",
        ),
    Entry::new("FailedOperation.TemplateParamSetNotMatchApprovedTemplate", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateParamSet"])
        .en(
            "TemplateParamSet does not hold as many values as the template has variables.",
            "See TemplateContent in DescribeSmsTemplateList and give one text per variable, in the order {1}, {2}. Leave TemplateParamSet out if the template has no variables.",
        )
        .zh(
            "TemplateParamSet 中值的个数与模板的变量个数不一致。",
            "在 DescribeSmsTemplateList 中查看 TemplateContent，按 {1}、{2} 的顺序为每个变量填一个文本；模板没有变量时不要传 TemplateParamSet。",
        )
        .es(
            "TemplateParamSet no trae tantos valores como variables tiene la plantilla.",
            "Consulte TemplateContent en DescribeSmsTemplateList y dé un texto por variable, en el orden {1}, {2}. Omita TemplateParamSet si la plantilla no tiene variables.",
        ),
    Entry::new("FailedOperation.TemplateUnapprovedOrNotExist", Kind::Template, When::AfterFix, No)
        .fields(&["TemplateId"])
        .en(
            "The template in TemplateId is not approved, or this account does not have it.",
            "DescribeSmsTemplateList must show it with StatusCode 0; if it is missing there, use a key of the account that owns it. Numbers outside mainland China need an international template.",
        )
        .zh(
            "TemplateId 所指的模板未审核通过，或此账号中没有该模板。",
            "用 DescribeSmsTemplateList 确认其 StatusCode 为 0；若查不到，改用该模板所在账号的密钥。国际/港澳台号码须使用国际/港澳台短信模板。",
        )
        .es(
            "La plantilla de TemplateId no está aprobada o esta cuenta no la tiene.",
            "DescribeSmsTemplateList debe mostrarla con StatusCode 0; si no aparece, use una clave de la cuenta titular. Los números de fuera de China continental exigen una plantilla internacional.",
        ),
    Entry::new("InternalError.ConstructUserDataFail", Kind::Server, When::Later, No)
        .en(
            "The SMS backend could not put together the data for the request; the fault is on the provider's side.",
            "Retry after a few seconds, with a longer pause each time. If it persists, open a ticket with the RequestId.",
        )
        .zh(
            "短信后台未能组装请求所需的数据，问题出在服务商一侧。",
            "几秒后重试，并逐次延长间隔；若持续出现，带上 RequestId 提交工单。",
        )
        .es(
            "El sistema interno de SMS no pudo reunir los datos de la solicitud; la falla es del proveedor.",
            "Reintente tras unos segundos, con pausas cada vez más largas. Si persiste, abra un ticket con el RequestId.",
        ),
    Entry::new("InternalError.JsonParseFail", Kind::Server, When::AfterFix, Partly)
        .fields(&["body"])
        .en(
            "The SMS backend could not read the parameters of the request.",
            "Check that the body is valid JSON and that every field has its documented type: a list written as a list, a number as a number. If all fit, open a ticket with the RequestId.",
        )
        .zh(
            "短信后台无法解析请求中的参数。",
            "确认请求体是有效的 JSON，且每个字段的类型与文档一致：数组写成数组，数字写成数字；若都正确，带上 RequestId 提交工单。",
        )
        .es(
            "El sistema interno de SMS no pudo leer los parámetros de la solicitud.",
            "Compruebe que el cuerpo sea JSON válido y que cada campo tenga el tipo documentado: una lista como lista, un número como número. Si todo coincide, abra un ticket con el RequestId.",
        ),
    Entry::new("InternalError.OtherError", Kind::Server, When::Later, No)
        .may_duplicate()
        .en(
            "A fault inside the SMS service interrupted the request; the provider does not say which.",
            "Check first with PullSmsSendStatusByPhoneNumber whether the message went out, so that nobody gets it twice, then retry with growing pauses. If it persists, open a ticket with the RequestId.",
        )
        .zh(
            "短信服务内部故障中断了请求，服务商没有说明具体原因。",
            "先用 PullSmsSendStatusByPhoneNumber 确认短信是否已发出，以免重复发送，再逐次延长间隔重试；若持续出现，带上 RequestId 提交工单。",
        )
        .es(
            "Una falla interna del servicio de SMS interrumpió la solicitud; el proveedor no indica cuál.",
            "Verifique primero con PullSmsSendStatusByPhoneNumber si el mensaje salió, para no duplicarlo, y reintente con pausas crecientes. Si persiste, abra un ticket con el RequestId.",
        ),
    Entry::new("InternalError.ParseBackendResponseFail", Kind::Server, When::Later, No)
        .may_duplicate()
        .en(
            "The SMS service could not read the answer that it received from the carrier.",
            "Check first with PullSmsSendStatusByPhoneNumber whether the message went out, so that nobody gets it twice, then retry with growing pauses. If it persists, open a ticket with the RequestId.",
        )
        .zh(
            "短信服务无法解析运营商返回的结果。",
            "先用 PullSmsSendStatusByPhoneNumber 确认短信是否已发出，以免重复发送，再逐次延长间隔重试；若持续出现，带上 RequestId 提交工单。",
        )
        .es(
            "El servicio de SMS no pudo leer la respuesta que recibió del operador.",
            "Verifique primero con PullSmsSendStatusByPhoneNumber si el mensaje salió, para no duplicarlo, y reintente con pausas crecientes. Si persiste, abra un ticket con el RequestId.",
        ),
    Entry::new("InternalError.RequestTimeException", Kind::Auth, When::FreshSignature, Partly)
        .fields(&["X-TC-Timestamp"])
        .en(
            "The time of the request is off, mostly because your clock and the server's differ by more than 10 minutes.",
            "Synchronise the machine's clock by NTP, then sign again with the current time in Unix seconds in X-TC-Timestamp, right before sending. The signature itself allows only 5 minutes.",
        )
        .zh(
            "请求时间不对，多半是本机与服务器的时钟相差超过 10 分钟。",
            "用 NTP 校准本机时钟，然后以当前时间（Unix 秒）填写 X-TC-Timestamp 重新签名，并立即发送；签名本身只允许相差 5 分钟。",
        )
        .es(
            "La hora de la solicitud no es correcta, casi siempre porque su reloj y el del servidor difieren en más de 10 minutos.",
            "Sincronice el reloj del equipo por NTP y firme de nuevo con la hora actual en segundos Unix en X-TC-Timestamp, justo antes de enviar. La firma misma solo admite 5 minutos.",
        ),
    Entry::new("InternalError.RestApiInterfaceNotExist", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["X-TC-Action"])
        .en(
            "The SMS service has no action with the name given in X-TC-Action.",
            "Check the spelling and capitals of X-TC-Action, and that X-TC-Version is 2021-01-11 and Host is sms.tencentcloudapi.com. The international site, sms.intl.tencentcloudapi.com, lacks SmsPackagesStatistics.",
        )
        .zh(
            "短信服务没有 X-TC-Action 所写的接口。",
            "核对 X-TC-Action 的拼写和大小写，并确认 X-TC-Version 为 2021-01-11，Host 为 sms.tencentcloudapi.com；国际站 sms.intl.tencentcloudapi.com 没有 SmsPackagesStatistics。",
        )
        .es(
            "El servicio de SMS no tiene ninguna acción con el nombre de X-TC-Action.",
            "Revise la ortografía y las mayúsculas de X-TC-Action, y que X-TC-Version sea 2021-01-11 y Host, sms.tencentcloudapi.com. El sitio internacional, sms.intl.tencentcloudapi.com, no ofrece SmsPackagesStatistics.",
        ),
    Entry::new("InternalError.SendAndRecvFail", Kind::Network, When::Later, No)
        .may_duplicate()
        .en(
            "The connection to the API or to the carrier timed out; a message may have been sent all the same.",
            "Check first with PullSmsSendStatusByPhoneNumber whether the message went out, so that nobody gets it twice, then retry after a few seconds. If it persists, open a ticket with the RequestId.",
        )
        .zh(
            "与 API 或运营商之间的通信超时，但短信仍有可能已经发出。",
            "先用 PullSmsSendStatusByPhoneNumber 确认短信是否已发出，以免重复发送，几秒后再重试；若持续出现，带上 RequestId 提交工单。",
        )
        .es(
            "Se agotó el tiempo de espera hacia la API o el operador; aun así, el mensaje puede haberse enviado.",
            "Verifique primero con PullSmsSendStatusByPhoneNumber si el mensaje salió, para no duplicarlo, y reintente tras unos segundos. Si persiste, abra un ticket con el RequestId.",
        ),
    Entry::new("InternalError.SigFieldMissing", Kind::Server, When::Later, No)
        .en(
            "A packet inside the SMS service lacks its signature field; this is not about your Authorization header.",
            "Retry after a few seconds, with a longer pause each time. If it persists, open a ticket with the RequestId.",
        )
        .zh(
            "短信服务内部的数据包缺少签名字段，与请求的 Authorization 头无关。",
            "几秒后重试，并逐次延长间隔；若持续出现，带上 RequestId 提交工单。",
        )
        .es(
            "A un paquete interno del servicio de SMS le falta el campo de firma; no se trata de su encabezado Authorization.",
            "Reintente tras unos segundos, con pausas cada vez más largas. Si persiste, abra un ticket con el RequestId.",
        ),
    Entry::new("InternalError.SigVerificationFail", Kind::Server, When::Later, No)
        .en(
            "A signature check inside the SMS service failed; this is not about your Authorization header.",
            "Retry after a few seconds, with a longer pause each time. If it persists, open a ticket with the RequestId.",
        )
        .zh(
            "短信服务内部的签名校验失败，与请求的 Authorization 头无关。",
            "几秒后重试，并逐次延长间隔；若持续出现，带上 RequestId 提交工单。",
        )
        .es(
            "Falló una verificación de firma dentro del servicio de SMS; no se trata de su encabezado Authorization.",
            "Reintente tras unos segundos, con pausas cada vez más largas. Si persiste, abra un ticket con el RequestId.",
        ),
    Entry::new("InternalError.Timeout", Kind::Network, When::Later, No)
        .may_duplicate()
        .en(
            "The SMS service took too long to send; the message may have gone out all the same.",
            "Check first with PullSmsSendStatusByPhoneNumber whether the message went out, so that nobody gets it twice, then retry after a few seconds. If it persists, open a ticket with the RequestId.",
        )
        .zh(
            "短信服务发送超时，但短信仍有可能已经发出。",
            "先用 PullSmsSendStatusByPhoneNumber 确认短信是否已发出，以免重复发送，几秒后再重试；若持续出现，带上 RequestId 提交工单。",
        )
        .es(
            "El servicio de SMS tardó demasiado en enviar; aun así, el mensaje puede haber salido.",
            "Verifique primero con PullSmsSendStatusByPhoneNumber si el mensaje salió, para no duplicarlo, y reintente tras unos segundos. Si persiste, abra un ticket con el RequestId.",
        ),
    Entry::new("InternalError.UnknownError", Kind::Server, When::Later, No)
        .may_duplicate()
        .en(
            "The SMS service reports an error that it cannot classify.",
            "Check first with PullSmsSendStatusByPhoneNumber whether the message went out, so that nobody gets it twice, then retry with growing pauses. If it persists, open a ticket with the RequestId and the provider's message.",
        )
        .zh(
            "短信服务返回了无法归类的未知错误。",
            "先用 PullSmsSendStatusByPhoneNumber 确认短信是否已发出，以免重复发送，再逐次延长间隔重试；若持续出现，带上 RequestId 和返回的 Message 提交工单。",
        )
        .es(
            "El servicio de SMS informa un error que no puede clasificar.",
            "Verifique primero con PullSmsSendStatusByPhoneNumber si el mensaje salió, para no duplicarlo, y reintente con pausas crecientes. Si persiste, abra un ticket con el RequestId y el mensaje del proveedor.",
        ),
    Entry::new("InvalidParameter.AppidAndBizId", Kind::Auth, When::AfterFix, No)
        .fields(&["SmsSdkAppId"])
        .en(
            "The SMS application does not belong to the account that signed the request.",
            "Sign with an API key of the account that owns the application. Where the request carries SmsSdkAppId, copy it from the SMS console of that same account.",
        )
        .zh(
            "短信应用不属于签署请求的账号。",
            "用该应用所属账号的 API 密钥签名；请求中带有 SmsSdkAppId 时，从同一账号的短信控制台复制。",
        )
        .es(
            "La aplicación de SMS no pertenece a la cuenta que firmó la solicitud.",
            "Firme con una clave de API de la cuenta titular de la aplicación. Si la solicitud lleva SmsSdkAppId, cópielo de la consola de SMS de esa misma cuenta.",
        ),
    Entry::new("InvalidParameter.DirtyWordFound", Kind::InvalidContent, When::AfterFix, No)
        .fields(&["TemplateContent"])
        .en(
            "The template text in TemplateContent contains a word that Tencent Cloud blocks.",
            "Reword TemplateContent and apply again. The provider keeps the word list; if you cannot find the word, open a ticket with the RequestId.",
        )
        .zh(
            "TemplateContent 中的模板内容含有腾讯云禁止的词语。",
            "换掉 TemplateContent 中的相关词语后重新申请；词库在服务商一侧，找不到时带上 RequestId 提交工单。",
        )
        .es(
            "El texto de TemplateContent contiene una palabra que Tencent Cloud bloquea.",
            "Cambie esa palabra en TemplateContent y repita la solicitud. La lista la guarda el proveedor; si no encuentra la palabra, abra un ticket con el RequestId.",
        ),
    Entry::new("InvalidParameter.InvalidParameters", Kind::InvalidRequest, When::AfterFix, Partly)
        .en(
            "One of the parameters of the template request has a wrong type or value.",
            "Check SmsType (1, 2 or 3) and International (0 or 1), both integers, TemplateId as an integer in ModifySmsTemplate, and that TemplateName, TemplateContent and Remark are filled in.",
        )
        .zh(
            "模板请求中某个参数的类型或值不对。",
            "检查 SmsType（1、2 或 3）和 International（0 或 1），两者均为整数；ModifySmsTemplate 的 TemplateId 也是整数；TemplateName、TemplateContent 和 Remark 都要填写。",
        )
        .es(
            "Uno de los parámetros de la solicitud de plantilla tiene un tipo o un valor incorrecto.",
            "Revise SmsType (1, 2 o 3) e International (0 o 1), ambos enteros; TemplateId, entero en ModifySmsTemplate; y que TemplateName, TemplateContent y Remark estén completos.",
        ),
    Entry::new("InvalidParameterValue.BeginTimeVerifyFail", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["BeginTime"])
        .en(
            "BeginTime has the wrong form or lies outside the period that can be queried.",
            "In the statistics actions, write BeginTime as yyyymmddhh, such as 2026082108. In the actions that pull by phone number, give Unix seconds that are at most 7 days back.",
        )
        .zh(
            "BeginTime 的格式不对，或超出可查询的时间范围。",
            "统计类接口的 BeginTime 写成 yyyymmddhh，如 2026082108；按号码拉取的接口用 Unix 秒，且不得早于 7 天前。",
        )
        .es(
            "BeginTime tiene un formato incorrecto o queda fuera del período consultable.",
            "En las acciones de estadísticas, escriba BeginTime como yyyymmddhh, por ejemplo 2026082108. En las consultas por número, use segundos Unix de hace 7 días como máximo.",
        ),
    Entry::new("InvalidParameterValue.ContentLengthLimit", Kind::InvalidContent, When::AfterFix, Partly)
        .fields(&["TemplateParamSet", "SignName"])
        .en(
            "The message is too long once the signature and all values are filled in.",
            "Keep the whole message within 500 characters, the documented limit, where signature, spaces and values all count. Shorten the values in TemplateParamSet first, or use a template with less text.",
        )
        .zh(
            "填入签名和各变量的值后，短信内容过长。",
            "文档给出的上限为整条短信 500 个字符，签名、空格和变量值都计算在内；先缩短 TemplateParamSet 中的值，或改用内容更短的模板。",
        )
        .es(
            "El mensaje es demasiado largo con la firma y todos los valores incluidos.",
            "No pase de 500 caracteres en total, el límite documentado; cuentan la firma, los espacios y los valores. Acorte primero los valores de TemplateParamSet o use una plantilla con menos texto.",
        ),
    Entry::new("InvalidParameterValue.EndTimeVerifyFail", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["EndTime"])
        .en(
            "EndTime has the wrong form, lies before BeginTime or is too far from it.",
            "Write it like BeginTime (yyyymmddhh in statistics, Unix seconds in pulls) and not before it. CallbackStatusStatistics spans at most 32 days; SmsPackagesStatistics must end after BeginTime and before now.",
        )
        .zh(
            "EndTime 的格式不对、早于 BeginTime，或两者相隔过久。",
            "写法与 BeginTime 相同（统计接口为 yyyymmddhh，拉取接口为 Unix 秒），且不得早于它；CallbackStatusStatistics 最多跨 32 天，SmsPackagesStatistics 须晚于 BeginTime 且早于当前时间。",
        )
        .es(
            "EndTime tiene un formato incorrecto, es anterior a BeginTime o dista demasiado de él.",
            "Escríbalo como BeginTime (yyyymmddhh en estadísticas, segundos Unix en consultas) y no antes. CallbackStatusStatistics abarca 32 días como máximo; SmsPackagesStatistics debe terminar tras BeginTime y antes de ahora.",
        ),
    Entry::new("InvalidParameterValue.ImageInvalid", Kind::InvalidAttachment, When::AfterFix, Partly)
        .fields(&["ProofImage", "CommissionImage"])
        .en(
            "ProofImage or CommissionImage does not hold an image in usable base64.",
            "Encode the bytes of the picture once with standard base64, without a prefix such as data:image/jpeg;base64. With SignPurpose 1, CommissionImage is needed as well as ProofImage.",
        )
        .zh(
            "ProofImage 或 CommissionImage 不是可用的 base64 图片。",
            "将图片字节用标准 base64 编码一次，不要带 data:image/jpeg;base64 之类的前缀；SignPurpose 为 1 时，除 ProofImage 外还须提供 CommissionImage。",
        )
        .es(
            "ProofImage o CommissionImage no contiene una imagen en base64 utilizable.",
            "Codifique los bytes de la imagen una sola vez en base64 estándar, sin un prefijo como data:image/jpeg;base64. Con SignPurpose 1 se exige CommissionImage además de ProofImage.",
        ),
    Entry::new("InvalidParameterValue.IncorrectPhoneNumber", Kind::InvalidRecipient, When::AfterFix, Partly)
        .fields(&["PhoneNumberSet", "PhoneNumber"])
        .en(
            "A phone number is not written in a form that the SMS service accepts.",
            "Write each number in PhoneNumberSet or PhoneNumber with a plus sign, the country code and the number, in digits only, such as +8613711112222. Mainland numbers have 11 digits after +86.",
        )
        .zh(
            "有手机号的写法不被短信服务接受。",
            "PhoneNumberSet 或 PhoneNumber 中的号码按“加号、国家或地区码、号码”的顺序只用数字书写，如 +8613711112222；国内号码在 +86 之后为 11 位。",
        )
        .es(
            "Un número de teléfono no está escrito en una forma que el servicio de SMS acepte.",
            "Escriba cada número de PhoneNumberSet o PhoneNumber con el signo más, el código de país y el número, solo cifras, como +8613711112222. Los de China continental llevan 11 cifras tras +86.",
        ),
    Entry::new("InvalidParameterValue.InvalidDocumentType", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["DocumentType", "SignType"])
        .en(
            "DocumentType has a value that is not allowed, or not allowed together with this SignType.",
            "For mainland signatures, use 0 or 1 with SignType 0, 7 with SignType 4, and 2 or 3 with SignType 5. SignType 1 and DocumentType 4 are no longer accepted there; 5, 6 and 8 are withdrawn.",
        )
        .zh(
            "DocumentType 的值不可用，或不能与此 SignType 搭配。",
            "国内签名：SignType 0 配 0 或 1，SignType 4 配 7，SignType 5 配 2 或 3；SignType 1 和 DocumentType 4 不再受理，DocumentType 5、6、8 已下线。",
        )
        .es(
            "DocumentType tiene un valor no admitido, o no admitido con este SignType.",
            "En firmas de China continental, use 0 o 1 con SignType 0, 7 con SignType 4, y 2 o 3 con SignType 5. Ya no se aceptan SignType 1 ni DocumentType 4; DocumentType 5, 6 y 8 se retiraron.",
        ),
    Entry::new("InvalidParameterValue.InvalidInternational", Kind::InvalidRequest, When::AfterFix, Partly)
        .fields(&["International"])
        .en(
            "International is neither 0 nor 1, or differs from the value stored for this signature or template.",
            "Set it as an integer: 0 for mainland China, 1 for elsewhere, including Hong Kong, Macao and Taiwan. When you change a signature or template, keep the value that it was created with.",
        )
        .zh(
            "International 不是 0 或 1，或与该签名、模板创建时的值不一致。",
            "填写整数：0 为国内短信，1 为国际/港澳台短信；修改签名或模板时，保持创建时的值。",
        )
        .es(
            "International no es 0 ni 1, o difiere del valor guardado para esta firma o plantilla.",
            "Indique un entero: 0 para China continental, 1 para el resto, incluidos Hong Kong, Macao y Taiwán. Al modificar una firma o plantilla, mantenga el valor con que se creó.",
        ),
    Entry::new("InvalidParameterValue.InvalidSignPurpose", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["SignPurpose"])
        .en(
            "SignPurpose does not hold one of the two values that SMS accepts.",
            "Send the integer 0 if the signature is for your own use, or 1 if it is for another party; with 1, CommissionImage is needed as well.",
        )
        .zh(
            "SignPurpose 的值不是短信服务接受的两个取值之一。",
            "传整数：签名自用填 0，供他人使用填 1；填 1 时还必须传 CommissionImage。",
        )
        .es(
            "SignPurpose no contiene ninguno de los dos valores que admite SMS.",
            "Envíe el entero 0 si la firma es para uso propio, o 1 si es para un tercero; con 1 también hace falta CommissionImage.",
        ),
    Entry::new("InvalidParameterValue.InvalidSmsType", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["SmsType"])
        .en(
            "SmsType does not hold one of the template types that SMS accepts.",
            "Send the integer 1 for marketing, 2 for notifications or 3 for verification codes. Individual accounts may not create marketing templates.",
        )
        .zh(
            "SmsType 的值不是短信服务接受的模板类型。",
            "传整数：营销短信填 1，通知短信填 2，验证码短信填 3；个人认证账号不能创建营销模板。",
        )
        .es(
            "SmsType no contiene ninguno de los tipos de plantilla que admite SMS.",
            "Envíe el entero 1 para marketing, 2 para notificaciones o 3 para códigos de verificación. Las cuentas individuales no pueden crear plantillas de marketing.",
        ),
    Entry::new("InvalidParameterValue.InvalidStartTime", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["BeginTime", "EndTime"])
        .en(
            "The time window of the query is not valid, for example because BeginTime lies after EndTime.",
            "Give both times in Unix seconds, not milliseconds, with BeginTime before EndTime and at most 7 days back.",
        )
        .zh(
            "查询的时间范围无效，例如 BeginTime 晚于 EndTime。",
            "两个时间都用 Unix 秒（不是毫秒），BeginTime 要早于 EndTime，且不早于 7 天前。",
        )
        .es(
            "El período de la consulta no es válido, por ejemplo porque BeginTime es posterior a EndTime.",
            "Indique ambos tiempos en segundos Unix, no en milisegundos, con BeginTime antes de EndTime y como máximo 7 días atrás.",
        ),
    Entry::new("InvalidParameterValue.InvalidTemplateFormat", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateContent"])
        .en(
            "The text in TemplateContent breaks a format rule for SMS templates.",
            "Number the variables {1}, {2} and so on without gaps, with fixed text between them, and leave out 【】, ¥ and ★. Keep to 500 characters, signature and values included; the review standard has the other rules.",
        )
        .zh(
            "TemplateContent 的内容不符合短信模板的格式要求。",
            "变量按 {1}、{2} 的形式连续编号，变量之间要有固定文字；不要使用【】、¥ 和 ★，连同签名和变量值不超过 500 个字符。其他要求见正文模板审核标准。",
        )
        .es(
            "El texto de TemplateContent incumple una regla de formato de las plantillas de SMS.",
            "Numere las variables {1}, {2}, etc. sin saltos y con texto fijo entre ellas, y evite 【】, ¥ y ★. No pase de 500 caracteres con firma y valores; la norma de revisión de plantillas trae las demás reglas.",
        ),
    Entry::new("InvalidParameterValue.InvalidUsedMethod", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["SignPurpose"])
        .en(
            "SignPurpose, which the provider calls UsedMethod here, its name of 2019, does not hold one of the two values that SMS accepts.",
            "Send the integer 0 in SignPurpose if the signature is for your own use, or 1 if it is for another party; with 1, CommissionImage is needed as well.",
        )
        .zh(
            "SignPurpose（服务商在这里沿用 2019 版的旧名 UsedMethod）的值不是短信服务接受的两个取值之一。",
            "将 SignPurpose 设为整数：签名自用填 0，供他人使用填 1；填 1 时还必须传 CommissionImage。",
        )
        .es(
            "SignPurpose, que el proveedor llama aquí UsedMethod, su nombre de 2019, no contiene ninguno de los dos valores que admite SMS.",
            "Ponga en SignPurpose el entero 0 si la firma es para uso propio, o 1 si es para un tercero; con 1 también hace falta CommissionImage.",
        ),
    Entry::new("InvalidParameterValue.LimitVerifyFail", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Limit"])
        .en(
            "SMS refuses the value of Limit; which values are allowed depends on the action.",
            "Send 0 in SendStatusStatistics and CallbackStatusStatistics, at most 500 in SmsPackagesStatistics, and at most 100 in DescribeSmsSignList and DescribeSmsTemplateList.",
        )
        .zh(
            "短信服务不接受 Limit 的值；允许的取值因接口而异。",
            "SendStatusStatistics 和 CallbackStatusStatistics 固定传 0，SmsPackagesStatistics 最大 500，DescribeSmsSignList 和 DescribeSmsTemplateList 最大 100。",
        )
        .es(
            "SMS rechaza el valor de Limit; los valores permitidos dependen de la acción.",
            "Envíe 0 en SendStatusStatistics y CallbackStatusStatistics, como máximo 500 en SmsPackagesStatistics y como máximo 100 en DescribeSmsSignList y DescribeSmsTemplateList.",
        ),
    Entry::new("InvalidParameterValue.MarketingTemplateWithoutUnsubscribe", Kind::Template, When::AfterFix, Yes)
        .fields(&["TemplateContent", "SmsType"])
        .en(
            "A marketing template must end with the opt-out notice, and this one does not.",
            "End TemplateContent with 拒收请回复R, which tells people to reply R to opt out. If the text is not advertising, set SmsType to 2 (notification) or 3 (verification code).",
        )
        .zh(
            "营销模板末尾必须带退订方式，而这个模板没有。",
            "在 TemplateContent 末尾加上“拒收请回复R”。如果内容不是营销，将 SmsType 改为 2（通知）或 3（验证码）。",
        )
        .es(
            "Una plantilla de marketing debe terminar con el aviso de baja, y esta no lo tiene.",
            "Termine TemplateContent con 拒收请回复R, que indica responder R para darse de baja. Si el texto no es publicidad, ponga SmsType en 2 (notificación) o 3 (código de verificación).",
        ),
    Entry::new("InvalidParameterValue.MissingSignatureList", Kind::NotFound, When::AfterFix, No)
        .fields(&["SignName"])
        .en(
            "SMS does not recognise the signature in SignName, usually because it is not approved.",
            "DescribeSmsSignList must show the signature with StatusCode 0 (usable); while it is in review, wait. Copy its text into SignName exactly, not its ID.",
        )
        .zh(
            "无法识别 SignName 中的签名，通常是签名未通过审核。",
            "用 DescribeSmsSignList 确认该签名的 StatusCode 为 0（可用），审核中则等待结果；SignName 要与签名内容完全一致，不能填签名 ID。",
        )
        .es(
            "SMS no reconoce la firma de SignName, normalmente porque no está aprobada.",
            "DescribeSmsSignList debe mostrar la firma con StatusCode 0 (utilizable); si está en revisión, espere. Copie en SignName su texto exacto, no su ID.",
        ),
    Entry::new("InvalidParameterValue.MultiSmsInfoSetEmpty", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["MultiSmsInfoSet"])
        .en(
            "The list MultiSmsInfoSet is empty, so there is no message to send.",
            "Put 1 to 200 items into MultiSmsInfoSet, each with PhoneNumber and TemplateId. Skip the call when your own list of recipients is empty.",
        )
        .zh(
            "MultiSmsInfoSet 是空列表，没有可发送的短信。",
            "在 MultiSmsInfoSet 中放入 1 到 200 项，每项都要有 PhoneNumber 和 TemplateId；自己的收件名单为空时不要调用。",
        )
        .es(
            "La lista MultiSmsInfoSet está vacía, así que no hay ningún mensaje que enviar.",
            "Ponga de 1 a 200 elementos en MultiSmsInfoSet, cada uno con PhoneNumber y TemplateId. No haga la llamada si su propia lista de destinatarios está vacía.",
        ),
    Entry::new("InvalidParameterValue.OffsetVerifyFail", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Offset"])
        .en(
            "SMS refuses the value of Offset; most statistics actions allow only 0.",
            "Send the integer 0 in SendStatusStatistics and CallbackStatusStatistics. In SmsPackagesStatistics, send a whole number from 0 up.",
        )
        .zh(
            "短信服务不接受 Offset 的值；多数统计接口只允许 0。",
            "SendStatusStatistics 和 CallbackStatusStatistics 固定传整数 0；SmsPackagesStatistics 传不小于 0 的整数。",
        )
        .es(
            "SMS rechaza el valor de Offset; la mayoría de las acciones de estadísticas solo admite 0.",
            "Envíe el entero 0 en SendStatusStatistics y CallbackStatusStatistics. En SmsPackagesStatistics, envíe un número entero a partir de 0.",
        ),
    Entry::new("InvalidParameterValue.ProhibitedUseUrlInTemplateParameter", Kind::Template, When::AfterFix, Yes)
        .fields(&["TemplateParamSet"])
        .en(
            "A value in TemplateParamSet contains a link, which template variables may not carry.",
            "Remove links, short ones included, from TemplateParamSet. A fixed link can stand in the template itself once that is approved; what counts as a link is not published.",
        )
        .zh(
            "TemplateParamSet 的某个值中含有链接，而模板变量不允许带链接。",
            "去掉 TemplateParamSet 中的链接，包括短链接；固定的链接可写进模板，审核通过后使用。链接的判定规则未公布。",
        )
        .es(
            "Un valor de TemplateParamSet contiene un enlace, y las variables de la plantilla no pueden llevarlos.",
            "Quite de TemplateParamSet los enlaces, también los acortados. Un enlace fijo puede ir en la propia plantilla una vez aprobada; no se publica qué cuenta como enlace.",
        ),
    Entry::new("InvalidParameterValue.QualificationIdNotFound", Kind::NotFound, When::AfterFix, No)
        .fields(&["QualificationId"])
        .en(
            "The account has no qualification with the ID in QualificationId, or the field was left out.",
            "Give the ID of an approved qualification of this account; DescribeSmsSignList returns those of existing signatures. For an international signature (International 1), leave QualificationId out.",
        )
        .zh(
            "账号中没有 QualificationId 对应的资质，或者漏传了该字段。",
            "填写此账号下已审核通过的资质 ID，DescribeSmsSignList 会返回现有签名的资质 ID；国际/港澳台签名（International 为 1）不用传 QualificationId。",
        )
        .es(
            "La cuenta no tiene ninguna acreditación con el ID de QualificationId, o se omitió el campo.",
            "Indique el ID de una acreditación aprobada de esta cuenta; DescribeSmsSignList devuelve los de las firmas existentes. Para una firma internacional (International 1), omita QualificationId.",
        ),
    Entry::new("InvalidParameterValue.SdkAppIdNotExist", Kind::NotFound, When::AfterFix, No)
        .fields(&["SmsSdkAppId"])
        .en(
            "There is no SMS application with the ID given in SmsSdkAppId.",
            "Copy the ID from the application list of the SMS console and send it as text, such as 1400006666. If the account has no application yet, create one there.",
        )
        .zh(
            "SmsSdkAppId 对应的短信应用不存在。",
            "从短信控制台的应用列表复制 SdkAppId，以字符串形式传入，如 1400006666；账号还没有应用时，先在控制台创建。",
        )
        .es(
            "No existe ninguna aplicación de SMS con el ID indicado en SmsSdkAppId.",
            "Copie el ID de la lista de aplicaciones de la consola de SMS y envíelo como texto, por ejemplo 1400006666. Si la cuenta aún no tiene aplicaciones, cree una allí.",
        ),
    Entry::new("InvalidParameterValue.SignAlreadyPassedCheck", Kind::Conflict, When::Never, No)
        .fields(&["SignId"])
        .en(
            "The signature has already been approved, and an approved signature cannot be changed.",
            "Keep it as it is. For another text or purpose, apply for a new signature with AddSmsSign, and remove the old one with DeleteSmsSign once nothing uses it.",
        )
        .zh(
            "该签名已审核通过，审核通过的签名不能再修改。",
            "保留现有签名；需要其他内容或用途时，用 AddSmsSign 申请新签名，旧签名不再使用后可用 DeleteSmsSign 删除。",
        )
        .es(
            "La firma ya está aprobada, y una firma aprobada no se puede modificar.",
            "Déjela como está. Para otro texto u otro uso, solicite una firma nueva con AddSmsSign y elimine la anterior con DeleteSmsSign cuando nada la use.",
        ),
    Entry::new("InvalidParameterValue.SignExistAndUnapproved", Kind::Conflict, When::Never, No)
        .fields(&["SignName"])
        .en(
            "The account already has the same signature, and it is still waiting for review.",
            "Do not apply again. Follow the review with DescribeSmsSignList until StatusCode is 0 (usable); to correct the waiting one, use ModifySmsSign with its SignId.",
        )
        .zh(
            "账号中已有相同的签名，正在等待审核。",
            "不要重复申请。用 DescribeSmsSignList 查看审核进度，直到 StatusCode 为 0（可用）；要更正待审核的签名，用其 SignId 调用 ModifySmsSign。",
        )
        .es(
            "La cuenta ya tiene esa misma firma, y todavía espera la revisión.",
            "No la solicite otra vez. Siga la revisión con DescribeSmsSignList hasta que StatusCode sea 0 (utilizable); para corregir la pendiente, use ModifySmsSign con su SignId.",
        ),
    Entry::new("InvalidParameterValue.SignNameLengthTooLong", Kind::InvalidSender, When::AfterFix, Yes)
        .fields(&["SignName"])
        .en(
            "The signature in SignName has more characters than SMS allows.",
            "Shorten SignName to 2 to 12 Chinese characters, letters or digits. That is the rule for mainland China; no official limit for international signatures is known, so keep to 12 there too.",
        )
        .zh(
            "SignName 中的签名超过了允许的字符数。",
            "将 SignName 缩短到 2 到 12 个汉字、字母或数字。这是国内签名的规定；国际/港澳台签名没有查到官方上限，也尽量不超过 12 个。",
        )
        .es(
            "La firma de SignName tiene más caracteres de los que admite SMS.",
            "Acorte SignName a entre 2 y 12 caracteres chinos, letras o cifras. Es la regla para China continental; no se conoce un límite oficial para las firmas internacionales, así que no pase de 12 tampoco ahí.",
        ),
    Entry::new("InvalidParameterValue.TemplateParameterFormatError", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateParamSet"])
        .en(
            "The template is for verification codes, whose variables take only digits, at most 6 of them.",
            "Put only digits, 0 to 6 of them, into each item of TemplateParamSet, without letters, spaces or hyphens. Fixed words belong in the template.",
        )
        .zh(
            "这是验证码模板，其变量只能是数字，最多 6 位。",
            "TemplateParamSet 的每一项只传 0 到 6 位数字，不带字母、空格或连字符；固定文字应写在模板里。",
        )
        .es(
            "La plantilla es de códigos de verificación, cuyas variables solo admiten cifras, 6 como máximo.",
            "Ponga en cada elemento de TemplateParamSet solo cifras, de 0 a 6, sin letras, espacios ni guiones. Las palabras fijas van en la plantilla.",
        ),
    Entry::new("InvalidParameterValue.TemplateParameterLengthLimit", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateParamSet"])
        .en(
            "A value in TemplateParamSet has more characters than this account may use for one variable.",
            "Shorten the value, or move fixed words into the template. Accounts opened after 2024-01-25 have 6 characters by default; the console shows the limit of yours.",
        )
        .zh(
            "TemplateParamSet 的某个值超过了此账号单个变量允许的字符数。",
            "缩短该值，固定文字可移到模板里。2024-01-25 之后开通的账号默认最多 6 个字符，自己账号的上限以控制台显示为准。",
        )
        .es(
            "Un valor de TemplateParamSet tiene más caracteres de los que esta cuenta admite por variable.",
            "Acorte el valor o pase las palabras fijas a la plantilla. Las cuentas abiertas después del 2024-01-25 tienen 6 caracteres por defecto; la consola muestra el límite de la suya.",
        ),
    Entry::new("InvalidParameterValue.TemplateWithDirtyWords", Kind::InvalidContent, When::AfterFix, No)
        .fields(&["TemplateContent"])
        .en(
            "The text of the template contains words that SMS does not allow.",
            "Reword TemplateContent by the review standard for body templates and submit it with ModifySmsTemplate. The word list is not published; if you cannot find the word, open a ticket.",
        )
        .zh(
            "模板内容含有短信服务不允许的词。",
            "对照正文模板审核标准修改 TemplateContent，再用 ModifySmsTemplate 提交；敏感词表未公布，找不到是哪个词时提交工单。",
        )
        .es(
            "El texto de la plantilla contiene palabras que SMS no permite.",
            "Cambie TemplateContent según la norma de revisión de plantillas y preséntelo con ModifySmsTemplate. La lista de palabras no está publicada; si no da con la palabra, abra un ticket.",
        ),
    Entry::new("InvalidParameterValue.UnsupportedTemplateVariable", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateContent", "SmsType"])
        .en(
            "Notification and marketing templates for mainland China may not contain variables in this account.",
            "Replace {1} and the other variables in TemplateContent with fixed text. If you cannot do without them, ask for an exemption by ticket; SmsType 3 is for verification codes only.",
        )
        .zh(
            "此账号的国内通知和营销模板不允许带变量。",
            "将 TemplateContent 中的 {1} 等变量改为固定文字；确实需要变量时，提交工单申请豁免。SmsType 3 只用于验证码。",
        )
        .es(
            "En esta cuenta, las plantillas de notificación y de marketing para China continental no admiten variables.",
            "Sustituya {1} y las demás variables de TemplateContent por texto fijo. Si no puede prescindir de ellas, solicite una excepción mediante un ticket; SmsType 3 es solo para códigos de verificación.",
        ),
    Entry::new("LimitExceeded.AppCountryOrRegionDailyLimit", Kind::Quota, When::Later, No)
        .after_seconds(86_400)
        .fields(&["PhoneNumberSet"])
        .en(
            "The application has sent as many messages to this country or region today as its settings allow.",
            "Send to the failed numbers the next day, or raise the country's limit in the SMS console, Application Management > Basic Configuration. First rule out that someone abuses your form.",
        )
        .zh(
            "该应用今天发往此国家或地区的短信已达到设定的上限。",
            "第二天再向失败的号码发送，或到短信控制台“应用管理 > 基础配置”调高该国家或地区的上限。调高前先排除表单被恶意刷短信的可能。",
        )
        .es(
            "La aplicación ya envió hoy a este país o región todos los mensajes que permite su configuración.",
            "Envíe a los números fallidos al día siguiente o aumente el límite del país en la consola de SMS, Application Management > Basic Configuration. Antes descarte que alguien abuse de su formulario.",
        ),
    Entry::new("LimitExceeded.AppCountryOrRegionInBlacklist", Kind::Permission, When::AfterFix, No)
        .fields(&["PhoneNumberSet"])
        .en(
            "The country or region of the number is not enabled for this application, so nothing is sent there.",
            "Check the country code of the number. If it is right, enable the country in the SMS console, Application Management > Basic Configuration, and send again; otherwise leave the number out.",
        )
        .zh(
            "该应用没有开通此号码所在的国家或地区，因此不会下发。",
            "检查号码的国家码；若无误，到短信控制台“应用管理 > 基础配置”的国际/港澳台短信发送限制中加入该国家或地区后重新发送，否则去掉该号码。",
        )
        .es(
            "El país o la región del número no está habilitado para esta aplicación, por lo que no se envía nada allí.",
            "Revise el código de país del número. Si es correcto, habilite el país en la consola de SMS, Application Management > Basic Configuration, y vuelva a enviar; si no, omita el número.",
        ),
    Entry::new("LimitExceeded.AppDailyLimit", Kind::Quota, When::Later, No)
        .after_seconds(86_400)
        .en(
            "The application has sent as many messages today as its settings allow.",
            "Send to the failed numbers the next day, or raise the daily limit in the SMS console, Application Management > Basic Configuration. First rule out that someone abuses your form.",
        )
        .zh(
            "该应用今天发送的短信已达到设定的每日上限。",
            "第二天再向失败的号码发送，或到短信控制台“应用管理 > 基础配置”调高每日上限。调高前先排除表单被恶意刷短信的可能。",
        )
        .es(
            "La aplicación ya envió hoy todos los mensajes que permite su configuración.",
            "Envíe a los números fallidos al día siguiente o aumente el límite diario en la consola de SMS, Application Management > Basic Configuration. Antes descarte que alguien abuse de su formulario.",
        ),
    Entry::new("LimitExceeded.AppGlobalDailyLimit", Kind::Quota, When::Later, No)
        .after_seconds(86_400)
        .en(
            "The application has sent as many international messages today as its settings allow.",
            "Send to the failed numbers the next day, or raise the international sending threshold in the SMS console, Application Management > Basic Configuration. First rule out that someone abuses your form.",
        )
        .zh(
            "该应用今天发送的国际/港澳台短信已达到设定的每日上限。",
            "第二天再向失败的号码发送，或到短信控制台“应用管理 > 基础配置”调高国际/港澳台短信的发送总量阈值。调高前先排除表单被恶意刷短信的可能。",
        )
        .es(
            "La aplicación ya envió hoy todos los mensajes internacionales que permite su configuración.",
            "Envíe a los números fallidos al día siguiente o aumente el umbral internacional en la consola de SMS, Application Management > Basic Configuration. Antes descarte que alguien abuse de su formulario.",
        ),
    Entry::new("LimitExceeded.AppMainlandChinaDailyLimit", Kind::Quota, When::Later, No)
        .after_seconds(86_400)
        .en(
            "The application has sent as many messages to mainland China today as its settings allow.",
            "Send to the failed numbers the next day, or raise the mainland sending threshold in the SMS console, Application Management > Basic Configuration. First rule out that someone abuses your form.",
        )
        .zh(
            "该应用今天发送的国内短信已达到设定的每日上限。",
            "第二天再向失败的号码发送，或到短信控制台“应用管理 > 基础配置”调高国内短信的发送总量阈值。调高前先排除表单被恶意刷短信的可能。",
        )
        .es(
            "La aplicación ya envió hoy a China continental todos los mensajes que permite su configuración.",
            "Envíe a los números fallidos al día siguiente o aumente el umbral de China continental en la consola de SMS, Application Management > Basic Configuration. Antes descarte que alguien abuse de su formulario.",
        ),
    Entry::new("LimitExceeded.DailyLimit", Kind::Quota, When::Later, No)
        .after_seconds(86_400)
        .en(
            "The daily limit for international messages is used up.",
            "Send to the failed numbers the next day, or open a ticket to have the limit changed. First rule out that someone abuses your form.",
        )
        .zh(
            "国际/港澳台短信今天的发送量已达到上限。",
            "第二天再向失败的号码发送，或提交工单申请调整上限。调高前先排除表单被恶意刷短信的可能。",
        )
        .es(
            "Se agotó el límite diario de mensajes internacionales.",
            "Envíe a los números fallidos al día siguiente o abra un ticket para cambiar el límite. Antes descarte que alguien abuse de su formulario.",
        ),
    Entry::new("LimitExceeded.DeliveryFrequencyLimit", Kind::RateLimit, When::Later, No)
        .fields(&["PhoneNumberSet"])
        .en(
            "A frequency rule stopped the message, usually because too many went to the same number.",
            "Wait 30 seconds, and until the next day if it comes back. By default one number gets the same text once in 30 seconds; the rules are set in the SMS console, Application Management > Basic Configuration.",
        )
        .zh(
            "短信触发了频率限制，通常是发给同一号码的短信过多。",
            "等待 30 秒后重试，若再次出现则等到第二天。默认 30 秒内只能向同一号码发送一条相同内容的短信，限制可在短信控制台“应用管理 > 基础配置”调整。",
        )
        .es(
            "Una regla de frecuencia detuvo el mensaje, normalmente porque se enviaron demasiados al mismo número.",
            "Espere 30 segundos y, si se repite, hasta el día siguiente. Por defecto un número recibe el mismo texto una vez cada 30 segundos; las reglas se fijan en la consola de SMS, Application Management > Basic Configuration.",
        ),
    Entry::new("LimitExceeded.GlobalSmsSendingRateLimit", Kind::RateLimit, When::Later, No)
        .en(
            "International messages are being sent faster than SMS allows.",
            "Retry the failed numbers after a few seconds with growing pauses, and spread large batches over more time. The rate is not published; ask for it by ticket if you need it.",
        )
        .zh(
            "国际/港澳台短信的发送速度超过了允许的上限。",
            "几秒后重试失败的号码，并逐次延长间隔；大批量发送要分散到更长的时间。具体上限未公布，需要时提交工单咨询。",
        )
        .es(
            "Los mensajes internacionales se están enviando más rápido de lo que permite SMS.",
            "Reintente los números fallidos tras unos segundos, con pausas crecientes, y reparta los lotes grandes en más tiempo. La tasa no está publicada; si la necesita, consúltela mediante un ticket.",
        ),
    Entry::new("LimitExceeded.PhoneNumberCountLimit", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["PhoneNumberSet", "MultiSmsInfoSet"])
        .en(
            "One call takes at most 200 phone numbers, and this one has more.",
            "Split PhoneNumberSet, or MultiSmsInfoSet in SendMultiGlobalSms, over several calls of at most 200 items each.",
        )
        .zh(
            "一次调用最多 200 个手机号，这次超过了。",
            "将 PhoneNumberSet（SendMultiGlobalSms 中为 MultiSmsInfoSet）分到多次调用中，每次不超过 200 项。",
        )
        .es(
            "Una llamada admite como máximo 200 números de teléfono y esta tiene más.",
            "Reparta PhoneNumberSet, o MultiSmsInfoSet en SendMultiGlobalSms, en varias llamadas de 200 elementos como máximo.",
        ),
    Entry::new("LimitExceeded.PhoneNumberDailyLimit", Kind::Quota, When::Later, No)
        .after_seconds(86_400)
        .fields(&["PhoneNumberSet"])
        .en(
            "This number has been sent as many messages today as the settings allow for one number.",
            "Wait until the next day. The default is 10 per number and day, or 2 by the international FAQ; change it in the SMS console, Application Management > Basic Configuration.",
        )
        .zh(
            "今天发给此号码的短信已达到单个号码的每日上限。",
            "等到第二天再向该号码发送。默认每个号码每天 10 条，国际站常见问题页写的是 2 条；可在短信控制台“应用管理 > 基础配置”调整。",
        )
        .es(
            "A este número ya se le enviaron hoy todos los mensajes que la configuración permite por número.",
            "Espere hasta el día siguiente. El valor por defecto es 10 por número y día, o 2 según las preguntas frecuentes internacionales; cámbielo en la consola de SMS, Application Management > Basic Configuration.",
        ),
    Entry::new("LimitExceeded.PhoneNumberOneHourLimit", Kind::RateLimit, When::Later, No)
        .fields(&["PhoneNumberSet"])
        .after_seconds(3600)
        .en(
            "This number has been sent as many messages within an hour as the settings allow for one number.",
            "Wait an hour before you send to this number again. Look for a loop or a resend button that repeats the message; the limit is set in the SMS console, Application Management > Basic Configuration.",
        )
        .zh(
            "一小时内发给此号码的短信已达到单个号码的每小时上限。",
            "一小时后再向该号码发送；检查是否有循环或“重新发送”按钮在重复发送。上限可在短信控制台“应用管理 > 基础配置”调整。",
        )
        .es(
            "A este número ya se le enviaron en una hora todos los mensajes que la configuración permite por número.",
            "Espere una hora antes de volver a enviar a este número. Revise si un bucle o un botón de reenvío repite el mensaje; el límite se fija en la consola de SMS, Application Management > Basic Configuration.",
        ),
    Entry::new("LimitExceeded.PhoneNumberSameContentDailyLimit", Kind::Quota, When::Later, No)
        .after_seconds(86_400)
        .fields(&["PhoneNumberSet"])
        .en(
            "The same text has been sent to this number as often as the settings allow in one day.",
            "Wait until the next day, or send another text, such as a fresh code. Look for a loop that repeats the message; the limit is set in the SMS console, Application Management > Basic Configuration.",
        )
        .zh(
            "今天向此号码发送相同内容的次数已达到设定的上限。",
            "等到第二天再发，或改发不同的内容，如新的验证码；检查是否有循环在重复发送。上限可在短信控制台“应用管理 > 基础配置”调整。",
        )
        .es(
            "El mismo texto ya se envió a este número tantas veces como la configuración permite en un día.",
            "Espere hasta el día siguiente o envíe otro texto, como un código nuevo. Revise si un bucle repite el mensaje; el límite se fija en la consola de SMS, Application Management > Basic Configuration.",
        ),
    Entry::new("LimitExceeded.PhoneNumberThirtySecondLimit", Kind::RateLimit, When::Later, No)
        .fields(&["PhoneNumberSet"])
        .after_seconds(30)
        .en(
            "This number has been sent as many messages within 30 seconds as the settings allow for one number.",
            "Wait 30 seconds before you send to this number again, and lock your resend button for that long. The limit is set in the SMS console, Application Management > Basic Configuration.",
        )
        .zh(
            "30 秒内发给此号码的短信已达到单个号码的上限。",
            "30 秒后再向该号码发送，并让“重新发送”按钮在此期间不可点击。上限可在短信控制台“应用管理 > 基础配置”调整。",
        )
        .es(
            "A este número ya se le enviaron en 30 segundos todos los mensajes que la configuración permite por número.",
            "Espere 30 segundos antes de volver a enviar a este número y bloquee su botón de reenvío durante ese tiempo. El límite se fija en la consola de SMS, Application Management > Basic Configuration.",
        ),
    Entry::new("MissingParameter.EmptyPhoneNumberSet", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["PhoneNumberSet"])
        .en(
            "The request contains no phone number to send to.",
            "Put at least one number, such as +8618501234444, into PhoneNumberSet, which is a list even for a single number. Skip the call when your own list is empty.",
        )
        .zh(
            "请求中没有要发送的手机号。",
            "在 PhoneNumberSet 中至少放入一个号码，如 +8618501234444，只有一个号码时也要用数组；自己的收件名单为空时不要调用。",
        )
        .es(
            "La solicitud no contiene ningún número de teléfono al que enviar.",
            "Ponga al menos un número, como +8618501234444, en PhoneNumberSet, que es una lista aunque haya uno solo. No haga la llamada si su propia lista está vacía.",
        ),
    Entry::new("MissingParameter.MissingSignatureList", Kind::NotFound, When::AfterFix, No)
        .fields(&["SignName", "TemplateId"])
        .en(
            "The account has no signature or template like the one that the request names.",
            "Check SignName and TemplateId with DescribeSmsSignList and DescribeSmsTemplateList: both must be in this account with StatusCode 0 (usable). SignName takes the signature's text, not its ID.",
        )
        .zh(
            "账号中没有请求所指的签名或模板。",
            "用 DescribeSmsSignList 和 DescribeSmsTemplateList 核对 SignName 和 TemplateId，两者都应在此账号下且 StatusCode 为 0（可用）；SignName 填签名内容，不是签名 ID。",
        )
        .es(
            "La cuenta no tiene la firma o la plantilla que nombra la solicitud.",
            "Compruebe SignName y TemplateId con DescribeSmsSignList y DescribeSmsTemplateList: ambas deben estar en esta cuenta con StatusCode 0 (utilizable). SignName lleva el texto de la firma, no su ID.",
        ),
    Entry::new("UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny", Kind::Permission, When::AfterFix, No)
        .fields(&["TemplateId"])
        .en(
            "The account belongs to an individual, and such accounts may not send marketing messages.",
            "Have the account verified as an enterprise before you send marketing messages. Until then, use the TemplateId of a notification or verification code template.",
        )
        .zh(
            "这是个人认证账号，没有发送营销短信的权限。",
            "将账号变更为企业认证后再发送营销短信；在此之前，TemplateId 只用通知或验证码模板。",
        )
        .es(
            "La cuenta es de una persona individual, y esas cuentas no pueden enviar mensajes de marketing.",
            "Haga verificar la cuenta como empresa antes de enviar mensajes de marketing. Mientras tanto, use el TemplateId de una plantilla de notificación o de código de verificación.",
        ),
    Entry::new("UnauthorizedOperation.RequestIpNotInWhitelist", Kind::Permission, When::AfterFix, No)
        .en(
            "The account takes SMS calls only from listed IP addresses, and the caller's is not one of them.",
            "Find the public address that your calls leave from (NAT or proxy) and have the account administrator add it to the allow list, or open a ticket for that.",
        )
        .zh(
            "账号只允许名单内的 IP 地址调用短信接口，而调用方的 IP 不在其中。",
            "查明请求的公网出口 IP（注意 NAT 和代理），让账号管理员将其加入允许名单，或提交工单处理。",
        )
        .es(
            "La cuenta solo acepta llamadas de SMS desde direcciones IP autorizadas, y la de origen no está entre ellas.",
            "Averigüe la IP pública de salida de sus llamadas (NAT o proxy) y solicite al administrador de la cuenta que la autorice, o pídalo mediante un ticket.",
        ),
    Entry::new("UnauthorizedOperation.RequestPermissionDeny", Kind::Permission, When::AfterFix, No)
        .en(
            "SMS does not permit this request to the account or user that signed it; the reason is not published.",
            "Check in the console that SMS is activated for the account, and in CAM that a policy allows this action to the user or role. If both are right, open a ticket with the RequestId.",
        )
        .zh(
            "短信服务不允许签署请求的账号或用户发起此请求，具体原因未公布。",
            "在控制台确认账号已开通短信服务，并在访问管理（CAM）中确认有策略允许该用户或角色调用此接口；若都正常，带上 RequestId 提交工单。",
        )
        .es(
            "SMS no permite esta solicitud a la cuenta o al usuario que la firmó; el motivo no está publicado.",
            "Compruebe en la consola que SMS esté activado para la cuenta, y en CAM que una política permita esta acción al usuario o rol. Si todo está en orden, abra un ticket con el RequestId.",
        ),
    Entry::new("UnauthorizedOperation.SdkAppIdIsDisabled", Kind::Permission, When::AfterFix, No)
        .fields(&["SmsSdkAppId"])
        .en(
            "The SMS application of this request is disabled and serves no calls.",
            "Look at the application in the SMS console and use the SmsSdkAppId of an active one. To have it enabled again, open a ticket with the RequestId.",
        )
        .zh(
            "此请求所用的短信应用已被禁用，不再提供服务。",
            "在短信控制台查看该应用，改用正常应用的 SmsSdkAppId；需要恢复时，带上 RequestId 提交工单。",
        )
        .es(
            "La aplicación de SMS de esta solicitud está deshabilitada y no atiende llamadas.",
            "Consulte la aplicación en la consola de SMS y use el SmsSdkAppId de una activa. Para que la habiliten de nuevo, abra un ticket con el RequestId.",
        ),
    Entry::new("UnauthorizedOperation.ServiceSuspendDueToArrears", Kind::Billing, When::AfterFix, No)
        .en(
            "The account owes money, so SMS has been suspended for it.",
            "Pay the debt in the billing console, then send again.",
        )
        .zh(
            "账号已欠费，短信服务已停止。",
            "在费用中心结清欠款，然后重新发送。",
        )
        .es(
            "La cuenta tiene deuda, por lo que SMS está suspendido.",
            "Pague la deuda en la consola de facturación y vuelva a enviar.",
        ),
    Entry::new("UnauthorizedOperation.SmsSdkAppIdVerifyFail", Kind::Auth, When::AfterFix, No)
        .fields(&["SmsSdkAppId"])
        .en(
            "The application in SmsSdkAppId does not belong to the account whose API key signed the request.",
            "Take SmsSdkAppId and the API key from the same account: the SMS console lists the applications, the CAM console the API keys.",
        )
        .zh(
            "SmsSdkAppId 对应的应用不属于签署请求的 API 密钥所在的账号。",
            "SmsSdkAppId 和 API 密钥要取自同一个账号：应用见短信控制台，密钥见访问管理（CAM）控制台。",
        )
        .es(
            "La aplicación de SmsSdkAppId no pertenece a la cuenta cuya clave de API firmó la solicitud.",
            "Tome SmsSdkAppId y la clave de API de la misma cuenta: la consola de SMS lista las aplicaciones y la de CAM, las claves de API.",
        ),
    Entry::new("UnsupportedOperation.", Kind::InvalidRequest, When::AfterFix, No)
        .en(
            "SMS does not support the request in this form; the conditions are not published.",
            "Read the provider's message. When sending, check that numbers, TemplateId and SignName are all for mainland China or all international; if they are, open a ticket with the RequestId.",
        )
        .zh(
            "短信服务不支持这种形式的请求，具体条件未公布。",
            "先看返回的 Message；发送短信时，确认号码、TemplateId 和 SignName 全为国内或全为国际/港澳台，若都一致，带上 RequestId 提交工单。",
        )
        .es(
            "SMS no admite la solicitud en esta forma; las condiciones no están publicadas.",
            "Lea el mensaje del proveedor. Al enviar, compruebe que números, TemplateId y SignName sean todos de China continental o todos internacionales; si lo son, abra un ticket con el RequestId.",
        ),
    Entry::new("UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateId", "PhoneNumberSet"])
        .en(
            "The template is for mainland China only, but a number in the call is international.",
            "Use an approved international template for numbers outside mainland China; Hong Kong, Macao and Taiwan count as international. Write mainland numbers as +86 and 11 digits.",
        )
        .zh(
            "模板只能用于国内手机号，而请求中有国际/港澳台手机号。",
            "向国际/港澳台号码发送时，改用已审核通过的国际/港澳台模板；国内号码写成 +86 加 11 位数字。",
        )
        .es(
            "La plantilla es solo para China continental, pero hay un número internacional en la llamada.",
            "Use una plantilla internacional aprobada para los números de fuera de China continental; Hong Kong, Macao y Taiwán cuentan como internacionales. Escriba los de China continental con +86 y 11 cifras.",
        ),
    Entry::new("UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber", Kind::InvalidRecipient, When::AfterFix, Partly)
        .fields(&["PhoneNumberSet"])
        .en(
            "The call mixes mainland China numbers with international ones, or its template or signature is of the other kind.",
            "Make two calls, one for +86 numbers and one for all others, each with a TemplateId and SignName of its kind. Hong Kong, Macao and Taiwan count as international.",
        )
        .zh(
            "请求中混有国内和国际/港澳台手机号，或者模板、签名与号码类型不符。",
            "分成两次调用，一次发 +86 号码，一次发其他号码，各自使用同类的 TemplateId 和 SignName；港澳台号码按国际处理。",
        )
        .es(
            "La llamada mezcla números de China continental e internacionales, o su plantilla o firma es del otro tipo.",
            "Haga dos llamadas, una para los números +86 y otra para los demás, cada una con TemplateId y SignName de su tipo. Hong Kong, Macao y Taiwán cuentan como internacionales.",
        ),
    Entry::new("UnsupportedOperation.ContainDomesticPhoneNumber", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["MultiSmsInfoSet.PhoneNumber"])
        .en(
            "SendMultiGlobalSms takes international numbers only, but one of these is in mainland China.",
            "Take the numbers that begin with +86 out of MultiSmsInfoSet, and send to them with SendSms, using a mainland TemplateId and SignName.",
        )
        .zh(
            "SendMultiGlobalSms 只支持国际/港澳台手机号，而列表中有国内手机号。",
            "从 MultiSmsInfoSet 中去掉以 +86 开头的号码，改用 SendSms 发送，并使用国内的 TemplateId 和 SignName。",
        )
        .es(
            "SendMultiGlobalSms solo admite números internacionales, pero uno de ellos es de China continental.",
            "Quite de MultiSmsInfoSet los números que empiezan por +86 y envíeles con SendSms, con TemplateId y SignName de China continental.",
        ),
    Entry::new("UnsupportedOperation.GlobalTemplateToChineseMainlandPhone", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateId", "PhoneNumberSet"])
        .en(
            "The template is international only, but a number in the call is in mainland China.",
            "Use a mainland template and SignName for +86 numbers. If the number is abroad, write it with + and the country code: 11 digits alone count as mainland China.",
        )
        .zh(
            "模板只能用于国际/港澳台手机号，而请求中有国内手机号。",
            "向 +86 号码发送时，改用国内模板和国内 SignName；若号码在境外，要写上 + 和国家码，单写 11 位数字会被当作国内号码。",
        )
        .es(
            "La plantilla es solo internacional, pero hay un número de China continental en la llamada.",
            "Use una plantilla y un SignName de China continental para los números +86. Si el número es del extranjero, escríbalo con + y el código de país: 11 cifras solas cuentan como China continental.",
        ),
    Entry::new("UnsupportedOperation.UnsupportedRegion", Kind::InvalidRecipient, When::Never, No)
        .fields(&["PhoneNumberSet"])
        .en(
            "SMS does not deliver to the country or region of this number.",
            "Do not send again. Check the country code of the number; if it is right, take the number out of PhoneNumberSet and reach the person another way, such as by mail.",
        )
        .zh(
            "短信服务不支持向此号码所在的国家或地区下发。",
            "不要重发。检查号码的国家码；若无误，将该号码从 PhoneNumberSet 中去掉，改用邮件等其他方式联系对方。",
        )
        .es(
            "SMS no entrega mensajes en el país o la región de este número.",
            "No vuelva a enviar. Revise el código de país del número; si es correcto, quítelo de PhoneNumberSet y contacte a la persona por otra vía, como el correo.",
        ),
];
