//! The error codes of Simple Email Service that its SDKs list for `SendEmail` or that a rule of it names;
//! the common codes of Tencent Cloud are in `providers/tencent`.
//!
//! Source of the facts: the SDK releases of 2026-08-21 and the provider's error pages; the texts are
//! our own. Where a code is about a recipient, `fields` names `Cc` and `Bcc` beside `Destination`:
//! their addresses are recipients too. Rows are sorted by code, in byte order.

use crate::errors::{
    Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When,
};

pub(crate) static CODES: &[Entry] = &[
    Entry::new("FailedOperation.AttachContentToolarge", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["Attachments.Content"])
        .en(
            "The attachments are too large, one of them or all of them together.",
            "Keep all attachments together below 4 MiB before base64 and the whole request below 8 MiB. Shrink the files, or link to them instead.",
        )
        .zh(
            "附件过大，可能是单个超限，也可能是总量超限。",
            "所有附件在 base64 编码前合计不超过 4 MiB，整个请求不超过 8 MiB；压缩文件，或改为在邮件中放下载链接。",
        )
        .es(
            "Los archivos adjuntos son demasiado grandes, uno de ellos o el conjunto.",
            "Mantenga el total de los adjuntos por debajo de 4 MiB antes de base64 y la solicitud completa por debajo de 8 MiB. Reduzca los archivos o envíe enlaces.",
        ),
    Entry::new("FailedOperation.EmailAddrInBlacklist", Kind::RecipientRefused, When::Never, No)
        .fields(&["Destination", "Cc", "Bcc"])
        .en(
            "A recipient is on a blocklist: the one SES fills with addresses that hard-bounced, or your account's own.",
            "Take the address out of the recipients. If its owner confirms that it works, unblock it with DeleteBlackList or DeleteCustomBlackList.",
        )
        .zh(
            "某个收件人在黑名单中：可能是 SES 因硬退信收录的，也可能是账号自定义的。",
            "把该地址从收件人中去掉；若确认该邮箱可用，用 DeleteBlackList 或 DeleteCustomBlackList 解除。",
        )
        .es(
            "Un destinatario está en una lista de bloqueo: la que SES forma con los rebotes permanentes o la propia de la cuenta.",
            "Quite la dirección de los destinatarios. Si su titular confirma que funciona, desbloquéela con DeleteBlackList o DeleteCustomBlackList.",
        ),
    Entry::new("FailedOperation.EmailContentToolarge", Kind::InvalidContent, When::AfterFix, Partly)
        .fields(&["Simple.Html", "Simple.Text", "Template.TemplateData"])
        .en(
            "The content of the mail is too large; the exact limit of the API is not published.",
            "Shorten Simple.Html, Simple.Text or the values in TemplateData, and do not embed images as base64. The FAQ gives 4 MB for a whole mail, attachments included.",
        )
        .zh(
            "邮件内容过大，API 的具体上限未公布。",
            "精简 Simple.Html、Simple.Text 或 TemplateData 中的值，不要把图片以 base64 嵌入正文；常见问题页给出的整封邮件上限为 4 MB，含附件。",
        )
        .es(
            "El contenido del correo es demasiado grande; el límite exacto de la API no está publicado.",
            "Acorte Simple.Html, Simple.Text o los valores de TemplateData sin imágenes incrustadas en base64. Las preguntas frecuentes dan 4 MB por correo, adjuntos incluidos.",
        ),
    Entry::new("FailedOperation.ExceedSendLimit", Kind::Quota, When::Later, No)
        .en(
            "The account's sending quota for today is used up.",
            "Send the rest tomorrow. A new account starts at 500 mails a day; the quota rises with the reputation of the sender domain, shown in the console.",
        )
        .zh(
            "账号今天的发信配额已用完。",
            "其余邮件留到明天发送。新账号每天 500 封，配额随发信域名的信誉度提高，可在控制台查看。",
        )
        .es(
            "Se agotó la cuota de envío de la cuenta para hoy.",
            "Envíe el resto mañana. Una cuenta nueva empieza con 500 correos diarios; la cuota sube con la reputación del dominio remitente, visible en la consola.",
        ),
    Entry::new("FailedOperation.FileURLNotExist", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["Attachments.FileURL"])
        .en(
            "SES finds no usable file behind Attachments.FileURL.",
            "Leave FileURL out, because the feature is not open to users. Put the file itself into Attachments.Content as base64.",
        )
        .zh(
            "SES 无法从 Attachments.FileURL 取得可用的文件。",
            "该功能尚未开放，不要传 FileURL；把文件本身以 base64 放入 Attachments.Content。",
        )
        .es(
            "SES no encuentra ningún archivo utilizable en Attachments.FileURL.",
            "Omita FileURL, porque la función no está habilitada. Incluya el archivo mismo en Attachments.Content como base64.",
        ),
    Entry::new("FailedOperation.FrequencyLimit", Kind::RateLimit, When::Later, No)
        .after_seconds(3600)
        .fields(&["Destination", "Cc", "Bcc"])
        .en(
            "One address was sent too many mails in a short time; the default limit is 10 mails per address and hour.",
            "Wait an hour before you mail this address again. Look for a loop or a resend button that repeats the same mail.",
        )
        .zh(
            "短时间内发给同一地址的邮件过多，默认上限为每个地址每小时 10 封。",
            "一小时后再向该地址发信；检查是否有循环或“重新发送”按钮在重复发送同一封邮件。",
        )
        .es(
            "Una misma dirección recibió demasiados correos en poco tiempo; el límite predeterminado es de 10 por dirección y hora.",
            "Espere una hora antes de volver a escribir a esta dirección. Revise si un bucle o un botón de reenvío repite el mismo correo.",
        ),
    Entry::new("FailedOperation.HighRejectionRate", Kind::RateLimit, When::Later, No)
        .fields(&["FromEmailAddress"])
        .en(
            "SES has paused your sending for a while because receiving servers refused too many of your mails.",
            "Stop sending and remove addresses that bounced from your lists, then resume slowly. The length of the pause is not published.",
        )
        .zh(
            "由于收件方拒收的邮件过多，SES 已暂时停止此账号的发信。",
            "先停止发送，从名单中清除退信地址，之后再逐步恢复；暂停时长未公布。",
        )
        .es(
            "SES pausó sus envíos por un tiempo porque los servidores de destino rechazaron demasiados correos suyos.",
            "Detenga los envíos, quite de sus listas las direcciones que rebotaron y retome poco a poco. La duración de la pausa no está publicada.",
        ),
    Entry::new("FailedOperation.IllegalURL", Kind::InvalidContent, When::AfterFix, No)
        .fields(&["Simple.Html", "Template"])
        .en(
            "The mail contains a link that SES does not allow.",
            "Check every link in Simple.Html, the template and TemplateData. Replace shortened and redirecting links first; which ones are refused is not published.",
        )
        .zh(
            "邮件中含有 SES 不允许的链接。",
            "检查 Simple.Html、模板和 TemplateData 中的每个链接，先替换短链接和跳转链接；具体哪些链接不允许并未公布。",
        )
        .es(
            "El correo contiene un enlace que SES no permite.",
            "Revise cada enlace de Simple.Html, la plantilla y TemplateData. Cambie primero los acortados y los que redirigen; no se publica cuáles se rechazan.",
        ),
    Entry::new("FailedOperation.IncorrectEmail", Kind::InvalidRecipient, When::AfterFix, Partly)
        .fields(&["Destination", "Cc", "Bcc", "ReplyToAddresses"])
        .en(
            "One of the addresses in the request is misspelt or does not exist.",
            "Check Destination, Cc, Bcc and ReplyToAddresses for typing errors, display names and stray spaces. ReplyToAddresses takes a single address.",
        )
        .zh(
            "请求中有邮箱地址写错或并不存在。",
            "检查 Destination、Cc、Bcc 和 ReplyToAddresses 有无拼写错误、显示名或多余空格；ReplyToAddresses 只能填一个地址。",
        )
        .es(
            "Una de las direcciones de la solicitud está mal escrita o no existe.",
            "Busque en Destination, Cc, Bcc y ReplyToAddresses errores de tecleo, nombres visibles y espacios sobrantes. ReplyToAddresses admite una sola dirección.",
        ),
    Entry::new("FailedOperation.IncorrectSender", Kind::InvalidSender, When::AfterFix, Yes)
        .fields(&["FromEmailAddress"])
        .en(
            "FromEmailAddress is not written in a form that SES can read.",
            "Write the bare address, such as noreply@mail.example.com, or alias <address> with exactly one space between them and no colon in the alias.",
        )
        .zh(
            "FromEmailAddress 的写法 SES 无法识别。",
            "只写地址，如 noreply@mail.example.com；或写成“别名 <地址>”，中间恰好一个空格，别名中不能有冒号。",
        )
        .es(
            "FromEmailAddress no está escrito en una forma que SES pueda leer.",
            "Escriba solo la dirección, como noreply@mail.example.com, o alias <dirección> con exactamente un espacio entre ambos y sin dos puntos en el alias.",
        ),
    Entry::new("FailedOperation.InsufficientBalance", Kind::Billing, When::AfterFix, No)
        .en(
            "The account has no balance left or owes money, so SES does not send.",
            "Top up the account or pay the debt in the billing console, then send again.",
        )
        .zh(
            "账号余额为零或已欠费，SES 不再发信。",
            "在费用中心充值或结清欠款，然后重新发送。",
        )
        .es(
            "La cuenta no tiene saldo o tiene deuda, por lo que SES no envía.",
            "Recargue la cuenta o pague la deuda en la consola de facturación y vuelva a enviar.",
        ),
    Entry::new("FailedOperation.InsufficientQuota", Kind::Billing, When::AfterFix, No)
        .en(
            "The mail package that was paid for in advance is used up.",
            "Buy another SES package in the console, then send again.",
        )
        .zh(
            "预付费的邮件套餐包已用完。",
            "在控制台购买新的 SES 套餐包，然后重新发送。",
        )
        .es(
            "Se agotó el paquete de correos prepagado.",
            "Compre otro paquete de SES en la consola y vuelva a enviar.",
        ),
    Entry::new("FailedOperation.InvalidAttachName", Kind::InvalidAttachment, When::AfterFix, Partly)
        .fields(&["Attachments.FileName"])
        .en(
            "SES does not accept the name of an attachment: its characters, its extension or its length.",
            "Remove special characters from Attachments.FileName and keep it within 255 characters. The SES page on attachment types lists the refused extensions.",
        )
        .zh(
            "SES 不接受某个附件的名称，问题可能在字符、扩展名或长度。",
            "去掉 Attachments.FileName 中的特殊字符，长度不超过 255 个字符；不支持的扩展名见 SES 文档“附件类型”页。",
        )
        .es(
            "SES no acepta el nombre de un adjunto, por sus caracteres, su extensión o su longitud.",
            "Quite los caracteres especiales de Attachments.FileName y no pase de 255 caracteres. La página de SES sobre tipos de adjuntos lista las extensiones rechazadas.",
        ),
    Entry::new("FailedOperation.InvalidTemplateID", Kind::Template, When::AfterFix, No)
        .fields(&["Template.TemplateID"])
        .en(
            "The account has no approved template with this TemplateID.",
            "GetEmailTemplate must show TemplateStatus 0 (approved). Call the region where the template was made: ap-guangzhou or ap-hongkong, internationally ap-singapore.",
        )
        .zh(
            "账号中没有此 TemplateID 对应的已审核通过的模板。",
            "用 GetEmailTemplate 确认 TemplateStatus 为 0（审核通过），并调用创建模板时的地域：国内站 ap-guangzhou 或 ap-hongkong，国际站 ap-singapore。",
        )
        .es(
            "La cuenta no tiene ninguna plantilla aprobada con este TemplateID.",
            "GetEmailTemplate debe mostrar TemplateStatus 0 (aprobada). Llame a la región donde se creó: ap-guangzhou o ap-hongkong; en el sitio internacional, ap-singapore.",
        ),
    Entry::new("FailedOperation.MissingEmailContent", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["Template", "Simple"])
        .en(
            "The mail is empty: the request has neither template data nor content of its own.",
            "Fill Template with TemplateID and TemplateData. Simple works only for accounts that have the old permission for custom content.",
        )
        .zh(
            "邮件没有内容：请求既没有模板数据，也没有自定义正文。",
            "填写 Template 的 TemplateID 和 TemplateData；Simple 只对早先开通了自定义发送权限的账号有效。",
        )
        .es(
            "El correo está vacío: la solicitud no trae datos de plantilla ni contenido propio.",
            "Complete Template con TemplateID y TemplateData. Simple solo sirve para cuentas con el antiguo permiso de contenido propio.",
        ),
    Entry::new("FailedOperation.NoAttachPermission", Kind::Permission, When::AfterFix, No)
        .fields(&["Attachments"])
        .en(
            "The account is not allowed to send attachments.",
            "Apply to Tencent Cloud for the permission. Until it is granted, leave Attachments out and link to the file in the mail.",
        )
        .zh(
            "账号没有发送附件的权限。",
            "向腾讯云申请开通该权限；开通之前不要传 Attachments，改为在邮件中放文件链接。",
        )
        .es(
            "La cuenta no tiene permiso para enviar archivos adjuntos.",
            "Solicite el permiso a Tencent Cloud. Mientras tanto, omita Attachments y ponga en el correo un enlace al archivo.",
        ),
    Entry::new("FailedOperation.NotAuthenticatedSender", Kind::InvalidSender, When::AfterFix, No)
        .fields(&["FromEmailAddress"])
        .en(
            "The address in FromEmailAddress is not a verified sender of this account.",
            "Verify the domain and create exactly this address in the console, in the region you call. Give a name only as alias <address>: one space, no colon.",
        )
        .zh(
            "FromEmailAddress 中的地址不是此账号已验证的发信地址。",
            "在控制台所调用的地域下验证域名，并创建完全相同的发信地址；带名称时只能写成“别名 <地址>”：一个空格，别名不含冒号。",
        )
        .es(
            "La dirección de FromEmailAddress no es un remitente verificado de esta cuenta.",
            "Verifique el dominio y cree esa misma dirección en la consola, en la región a la que llama. Ponga un nombre solo como alias <dirección>: un espacio, sin dos puntos.",
        ),
    Entry::new("FailedOperation.ProtocolCheckErr", Kind::InvalidRequest, When::AfterFix, No)
        .en(
            "The mail failed a protocol check of SES; what is checked is not published.",
            "Send it without SmtpHeaders, SmtpMessageId and HeaderFrom to see whether one of them is the cause. If not, open a ticket with the RequestId.",
        )
        .zh(
            "邮件未通过 SES 的协议检查，具体检查内容未公布。",
            "去掉 SmtpHeaders、SmtpMessageId 和 HeaderFrom 再发一次，看问题是否出在其中；若不是，带上 RequestId 提交工单。",
        )
        .es(
            "El correo no superó una comprobación de protocolo de SES; no se publica qué revisa.",
            "Envíelo sin SmtpHeaders, SmtpMessageId ni HeaderFrom para ver si alguno es la causa. Si no lo es, abra un ticket con el RequestId.",
        ),
    Entry::new("FailedOperation.ReceiverHasUnsubscribed", Kind::RecipientRefused, When::Never, No)
        .fields(&["Destination", "Cc", "Bcc"])
        .en(
            "A recipient no longer wants mail from your sender domain.",
            "Remove the address and record the wish in your own data, so that it gets no more mail unless the person subscribes again.",
        )
        .zh(
            "某个收件人已退订此发信域名的邮件。",
            "去掉该地址，并在自己的数据中记录退订，除非对方重新订阅，否则不再发信。",
        )
        .es(
            "Un destinatario ya no desea correos de su dominio remitente.",
            "Quite la dirección y registre la baja en sus propios datos, para no escribirle más salvo que la persona se suscriba de nuevo.",
        ),
    Entry::new("FailedOperation.RejectedByRecipients", Kind::RecipientRefused, When::Never, No)
        .fields(&["Destination", "Cc", "Bcc"])
        .en(
            "The receiving side refused the mail.",
            "Do not repeat it. Check the address with its owner and have them allow your sender; otherwise remove the address from your list.",
        )
        .zh(
            "收件方拒收了这封邮件。",
            "不要重发。与对方核实地址，并让其放行该发信地址；否则将该地址从名单中删除。",
        )
        .es(
            "La parte receptora rechazó el correo.",
            "No lo repita. Confirme la dirección con su titular y pídale que admita su remitente; de lo contrario, quítela de la lista.",
        ),
    Entry::new("FailedOperation.SendEmailErr", Kind::Other, When::AfterFix, No)
        .en(
            "SES did not send the mail and gives the reason only through its support.",
            "Open a ticket with the RequestId, the sender address and the time, and hold back similar mails until it is answered.",
        )
        .zh(
            "SES 没有发出邮件，具体原因只能通过工单了解。",
            "提交工单，附上 RequestId、发信地址和时间；得到答复前暂缓发送同类邮件。",
        )
        .es(
            "SES no envió el correo y solo informa el motivo a través de su soporte.",
            "Abra un ticket con el RequestId, la dirección remitente y la hora, y retenga los correos similares hasta recibir respuesta.",
        ),
    Entry::new("FailedOperation.TemporaryBlocked", Kind::RateLimit, When::Later, No)
        .after_seconds(600)
        .fields(&["Destination", "Cc", "Bcc"])
        .en(
            "A recipient's mail provider limits incoming mail, so SES sends nothing to that provider for 10 minutes.",
            "Retry after 10 minutes and send to this provider more slowly. Mails to other providers can go on.",
        )
        .zh(
            "某个收件人的邮件服务商限制收信，SES 在 10 分钟内暂停向该服务商发信。",
            "10 分钟后重试，并放慢向该服务商发信的速度；发往其他服务商的邮件不受影响。",
        )
        .es(
            "El proveedor de correo de un destinatario limita la recepción, y SES no le envía nada durante 10 minutos.",
            "Reintente a los 10 minutos y envíe más despacio a ese proveedor. Los correos a otros proveedores pueden seguir.",
        ),
    Entry::new("FailedOperation.TooManyAttachments", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["Attachments"])
        .en(
            "One mail takes at most 10 attachments, and this one has more.",
            "Reduce Attachments to 10 items: merge files, or spread them over several mails.",
        )
        .zh(
            "一封邮件最多 10 个附件，这封超过了。",
            "将 Attachments 减少到 10 项以内：合并文件，或分成几封邮件发送。",
        )
        .es(
            "Un correo admite como máximo 10 archivos adjuntos y este tiene más.",
            "Reduzca Attachments a 10 elementos: combine archivos o repártalos en varios correos.",
        ),
    Entry::new("FailedOperation.TooManyRecipients", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["Destination", "Cc", "Bcc"])
        .en(
            "One call takes at most 50 addresses in Destination and 20 each in Cc and Bcc, and this one has more.",
            "Split the list over several calls. Whether Cc and Bcc count towards the 50 is not documented, so keep all three together within 50.",
        )
        .zh(
            "一次调用的 Destination 最多 50 个地址，Cc 和 Bcc 各最多 20 个，这次超过了。",
            "把名单分到多次调用中。Cc 和 Bcc 是否计入 50 个文档没有说明，三者合计最好不超过 50。",
        )
        .es(
            "Una llamada admite como máximo 50 direcciones en Destination y 20 en Cc y en Bcc; esta tiene más.",
            "Reparta la lista en varias llamadas. No está documentado si Cc y Bcc cuentan para las 50, así que no pase de 50 entre los tres.",
        ),
    Entry::new("FailedOperation.URLForbidden", Kind::InvalidContent, When::AfterFix, No)
        .fields(&["Simple.Html", "Template"])
        .en(
            "Because few of this sender's mails get delivered, SES does not let it include links.",
            "Send without links for now. To raise the delivery rate, drop addresses that bounced and write only to people who expect your mail.",
        )
        .zh(
            "由于该发信方的送达率偏低，SES 不允许其邮件中带链接。",
            "暂时发送不带链接的邮件；清除退信地址，只向愿意收信的人发信，以提高送达率。",
        )
        .es(
            "Como pocos correos de este remitente llegan a destino, SES no le permite incluir enlaces.",
            "Envíe sin enlaces por ahora. Para mejorar la tasa de entrega, quite las direcciones que rebotaron y escriba solo a quienes esperan su correo.",
        ),
    Entry::new("FailedOperation.UnsupportMailType", Kind::InvalidRecipient, When::AfterFix, No)
        .fields(&["Destination", "Cc", "Bcc"])
        .en(
            "SES does not deliver to the kind of mailbox that one of the recipients uses.",
            "Leave this recipient out, or use the person's address at another mail provider. Which mailboxes are excluded is not published.",
        )
        .zh(
            "SES 不支持向某个收件人所用的邮箱类型发信。",
            "去掉该收件人，或改用对方在其他邮件服务商的地址；不支持哪些邮箱并未公布。",
        )
        .es(
            "SES no entrega al tipo de buzón que usa uno de los destinatarios.",
            "Omita a este destinatario o use su dirección en otro proveedor de correo. No se publica qué buzones quedan excluidos.",
        ),
    Entry::new("FailedOperation.WithOutPermission", Kind::Permission, When::AfterFix, Partly)
        .fields(&["Simple"])
        .en(
            "The account may send with templates only, but the request brings its own content in Simple.",
            "Create a template, wait for its approval, and send Template with TemplateID and TemplateData in place of Simple.",
        )
        .zh(
            "账号只能使用模板发信，而请求在 Simple 中带了自定义内容。",
            "创建模板并等待审核通过，然后用 Template（TemplateID 和 TemplateData）代替 Simple 发送。",
        )
        .es(
            "La cuenta solo puede enviar con plantillas, pero la solicitud trae contenido propio en Simple.",
            "Cree una plantilla, espere su aprobación y envíe Template con TemplateID y TemplateData en lugar de Simple.",
        ),
    Entry::new("FailedOperation.WrongContentJson", Kind::Template, When::AfterFix, Yes)
        .fields(&["Template.TemplateData"])
        .en(
            "TemplateData is not the text of a JSON object.",
            "Let a JSON library write it, exactly once, as a string such as {\"name\":\"Ana\"}, with a text value for each variable of the template.",
        )
        .zh(
            "TemplateData 不是 JSON 对象的文本。",
            "用 JSON 库序列化且只序列化一次，得到如 {\"name\":\"Ana\"} 的字符串，模板的每个变量对应一个文本值。",
        )
        .es(
            "TemplateData no es el texto de un objeto JSON.",
            "Genérelo con una biblioteca JSON, una sola vez, como cadena: {\"name\":\"Ana\"}, con un valor de texto para cada variable de la plantilla.",
        ),
    Entry::new("InvalidParameterValue.AttachContentIsWrong", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["Attachments.Content"])
        .en(
            "The content of an attachment is not valid base64.",
            "Encode the bytes of the file once with standard base64, without line breaks, data: prefix or URL-safe characters. Check that the text is not cut off.",
        )
        .zh(
            "某个附件的内容不是有效的 base64。",
            "将文件字节用标准 base64 编码一次，不要带换行、data: 前缀或 URL 安全字符，并确认文本没有被截断。",
        )
        .es(
            "El contenido de un adjunto no es base64 válido.",
            "Codifique los bytes del archivo una sola vez en base64 estándar, sin saltos de línea, prefijo data: ni la variante para URL. Compruebe que el texto no esté cortado.",
        ),
    Entry::new("InvalidParameterValue.EmailAddressIsNULL", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["FromEmailAddress", "Destination", "Cc", "Bcc"])
        .en(
            "The request lacks a sender or a recipient, or one of these addresses is an empty string.",
            "Fill FromEmailAddress and at least one of Destination, Cc and Bcc, and remove empty items from the three lists.",
        )
        .zh(
            "请求缺少发件人或收件人，或其中某个地址是空字符串。",
            "填写 FromEmailAddress，Destination、Cc、Bcc 至少填一个，并删除这三个列表中的空项。",
        )
        .es(
            "La solicitud no tiene remitente o destinatario, o una de esas direcciones es una cadena vacía.",
            "Complete FromEmailAddress y al menos uno de Destination, Cc y Bcc, y quite los elementos vacíos de las tres listas.",
        ),
    Entry::new("InvalidParameterValue.EmailContentIsWrong", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["Simple.Html", "Simple.Text"])
        .en(
            "Simple.Html or Simple.Text is not valid base64.",
            "Encode the UTF-8 bytes of the HTML or text once with standard base64, without line breaks or a data: prefix. Plain HTML or text is not accepted here.",
        )
        .zh(
            "Simple.Html 或 Simple.Text 不是有效的 base64。",
            "将 HTML 或文本的 UTF-8 字节用标准 base64 编码一次，不要带换行或 data: 前缀；这里不能直接填 HTML 或纯文本。",
        )
        .es(
            "Simple.Html o Simple.Text no es base64 válido.",
            "Codifique una sola vez en base64 estándar los bytes UTF-8 del HTML o texto, sin saltos de línea ni prefijo data:. Aquí no se admite HTML o texto sin codificar.",
        ),
    Entry::new("InvalidParameterValue.InValidTemplateData", Kind::Template, When::AfterFix, Partly)
        .fields(&["Template.TemplateData", "Datas.TemplateData"])
        .en(
            "A template value contains HTML tags, which are not accepted there.",
            "Send plain text as values and put all markup into the template itself. Write < as &lt; where a value needs it.",
        )
        .zh(
            "模板变量的值中含有不被接受的 HTML 标签。",
            "变量值只传纯文本，标签全部写进模板；确需显示 < 时写成 &lt;。",
        )
        .es(
            "Un valor de la plantilla contiene etiquetas HTML, que ahí no se aceptan.",
            "Envíe texto sin formato como valor y ponga las etiquetas en la plantilla. Escriba < como &lt; donde haga falta.",
        ),
    Entry::new("InvalidParameterValue.InvalidEmailIdentity", Kind::InvalidSender, When::AfterFix, Partly)
        .fields(&["EmailIdentity", "FromEmailAddress"])
        .en(
            "SES does not take the given sender domain as a domain.",
            "Check the part after @ in FromEmailAddress, or EmailIdentity when you manage domains. It must be a bare domain such as mail.example.com, without http:// or @.",
        )
        .zh(
            "SES 认为所给的发信域名无效。",
            "检查 FromEmailAddress 中 @ 之后的部分，管理域名时则检查 EmailIdentity；应为 mail.example.com 这样的纯域名，不带 http:// 或 @。",
        )
        .es(
            "SES no reconoce como dominio el dominio remitente indicado.",
            "Revise la parte tras @ en FromEmailAddress, o EmailIdentity si administra dominios. Debe ser un dominio solo, como mail.example.com, sin http:// ni @.",
        ),
    Entry::new("InvalidParameterValue.ReceiverEmailInvalid", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["Destination", "Cc", "Bcc", "Emails", "Datas.Email"])
        .en(
            "One of the recipients is not a well-formed email address.",
            "Write each one as name@example.com, one per list item, without display name, angle brackets, spaces or commas.",
        )
        .zh(
            "某个收件人不是格式正确的邮箱地址。",
            "每个收件人写成 name@example.com 的形式，列表每项一个地址，不带显示名、尖括号、空格或逗号。",
        )
        .es(
            "Uno de los destinatarios no es una dirección de correo bien formada.",
            "Escriba cada uno como nombre@example.com, uno por elemento de la lista, sin nombre visible, corchetes angulares, espacios ni comas.",
        ),
    Entry::new("InvalidParameterValue.SubjectLengthError", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["Subject"])
        .en(
            "The subject is empty or has too many characters.",
            "Keep Subject between 1 and 100 characters, variables included. SendEmail may take up to 998, but the provider's documents disagree on that.",
        )
        .zh(
            "邮件主题为空，或字符太多。",
            "将 Subject 控制在 1 到 100 个字符，变量也计算在内。SendEmail 可能允许到 998 个字符，但服务商的文档说法不一。",
        )
        .es(
            "El asunto está vacío o tiene demasiados caracteres.",
            "Mantenga Subject entre 1 y 100 caracteres, variables incluidas. SendEmail quizá acepte hasta 998, pero los documentos del proveedor se contradicen.",
        ),
    Entry::new("OperationDenied", Kind::Permission, When::AfterFix, No)
        .en(
            "SES refuses this for the account or the object in its present state.",
            "Read the provider's message, then check in the console that the domain is verified and the sender address and template are approved. If so, open a ticket with the RequestId.",
        )
        .zh(
            "以账号或对象目前的状态，SES 不接受此操作。",
            "先看返回的 Message，再到控制台确认域名已验证、发信地址和模板已通过审核；若都正常，带上 RequestId 提交工单。",
        )
        .es(
            "SES no admite esta operación con el estado actual de la cuenta o del objeto.",
            "Lea el mensaje del proveedor y compruebe en la consola que el dominio esté verificado y el remitente y la plantilla, aprobados. Si todo está en orden, abra un ticket con el RequestId.",
        ),
];
