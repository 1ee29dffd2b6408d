//! The error codes of Simple Email Service; the common codes of Tencent Cloud are in `providers/tencent`.
//!
//! Source of the facts: the SDK releases of 2026-08-21 and the provider's error pages; the texts are our own.
//! Where a code is about a recipient, `fields` names `Cc` and `Bcc` beside `Destination`: their addresses are
//! recipients too. Rows are sorted by code, in byte order.

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
    Entry::new("FailedOperation.DKIMNotApplied", Kind::Conflict, When::AfterFix, No)
        .fields(&["DKIMOption"])
        .en(
            "The domain does not have a DKIM key of the size chosen in DKIMOption yet.",
            "Send the DKIMOption that GetEmailIdentity returns for the domain (0: 1024 bits, 1: 2048 bits, 2: both keys), or create the missing key before you verify.",
        )
        .zh(
            "域名还没有 DKIMOption 所选长度的 DKIM 密钥。",
            "改传 GetEmailIdentity 对该域名返回的 DKIMOption（0：1024 位，1：2048 位，2：两个密钥），或先创建缺少的密钥再验证域名。",
        )
        .es(
            "El dominio todavía no tiene una clave DKIM del tamaño elegido en DKIMOption.",
            "Envíe el DKIMOption que GetEmailIdentity devuelve para el dominio (0: 1024 bits, 1: 2048 bits, 2: ambas claves) o cree la clave que falta antes de verificar.",
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
        .after_seconds(86_400)
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
    Entry::new("FailedOperation.ExceedTemplateLimit", Kind::Quota, When::AfterFix, No)
        .en(
            "The account already has as many templates as it may have.",
            "Delete unused templates with DeleteEmailTemplate, or rewrite one with UpdateEmailTemplate, which sends it back to review. For a higher quota, open a ticket.",
        )
        .zh(
            "账号的模板数量已达到上限。",
            "用 DeleteEmailTemplate 删除不用的模板，或用 UpdateEmailTemplate 改写现有模板（会重新进入审核）；需要更高配额时提交工单。",
        )
        .es(
            "La cuenta ya tiene tantas plantillas como se le permiten.",
            "Elimine las que no use con DeleteEmailTemplate o reescriba una con UpdateEmailTemplate, lo que la devuelve a revisión. Para ampliar la cuota, abra un ticket.",
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
    Entry::new("FailedOperation.InvalidLimit", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Limit"])
        .en(
            "Limit asks for more than 100 rows, the most that one query returns.",
            "Set Limit to 100 or less and fetch the rest page by page, raising Offset by Limit each time. In GetAbuseReport always send Limit, because its stated default is 1000.",
        )
        .zh(
            "Limit 超过 100，一次查询最多返回 100 条。",
            "将 Limit 设为 100 以内，其余逐页获取，每次把 Offset 加上 Limit；调用 GetAbuseReport 时务必传 Limit，因为其文档写的默认值是 1000。",
        )
        .es(
            "Limit pide más de 100 filas, el máximo que devuelve una consulta.",
            "Ponga en Limit 100 o menos y obtenga el resto por páginas, sumando Limit a Offset cada vez. En GetAbuseReport envíe siempre Limit, pues su valor predeterminado documentado es 1000.",
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
    Entry::new("FailedOperation.NotSupportDate", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["RequestDate"])
        .en(
            "RequestDate lies outside the period for which SES can show the send status.",
            "Set RequestDate to one of the last 30 days, written YYYY-MM-DD. The error list speaks of 90 days, but the action's own text of 30.",
        )
        .zh(
            "RequestDate 不在 SES 可查询发送状态的时间范围内。",
            "将 RequestDate 改为最近 30 天内的某一天，格式为 YYYY-MM-DD；错误码列表写的是 90 天，接口说明写的是 30 天。",
        )
        .es(
            "RequestDate queda fuera del período en que SES permite consultar el estado de envío.",
            "Ponga en RequestDate uno de los últimos 30 días, con el formato YYYY-MM-DD. La lista de errores habla de 90 días, pero el texto de la acción, de 30.",
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
    Entry::new("FailedOperation.ServiceNotAvailable", Kind::Server, When::Later, No)
        .en(
            "SES has a temporary fault, so the request had no effect.",
            "Retry with growing pauses, starting at a few seconds. If it lasts, open a ticket with the RequestId.",
        )
        .zh(
            "SES 出现临时故障，请求没有生效。",
            "从几秒开始，逐次延长间隔重试；若持续出现，带上 RequestId 提交工单。",
        )
        .es(
            "SES tiene una falla temporal, por lo que la solicitud no surtió efecto.",
            "Reintente con pausas crecientes a partir de unos segundos. Si se prolonga, abra un ticket con el RequestId.",
        ),
    Entry::new("FailedOperation.TemplateContentToolarge", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateContent.Html", "TemplateContent.Text"])
        .en(
            "The content of the template is too large; the exact limit is not published.",
            "Shorten TemplateContent.Html or TemplateContent.Text and submit the template again. Link to images instead of embedding them as base64.",
        )
        .zh(
            "模板内容过大，具体上限未公布。",
            "精简 TemplateContent.Html 或 TemplateContent.Text 后重新提交；图片用链接引用，不要以 base64 嵌入。",
        )
        .es(
            "El contenido de la plantilla es demasiado grande; el límite exacto no está publicado.",
            "Acorte TemplateContent.Html o TemplateContent.Text y envíe la plantilla de nuevo. Enlace las imágenes en lugar de incrustarlas en base64.",
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
    Entry::new("InternalError.QueryDataBaseFailed", Kind::Server, When::Later, No)
        .en(
            "A database query inside SES failed or took too long.",
            "Retry with growing pauses, starting at a few seconds. If it lasts, ask for a shorter period between StartTime and EndTime, or open a ticket with the RequestId.",
        )
        .zh(
            "SES 内部的数据库查询失败或超时。",
            "从几秒开始，逐次延长间隔重试；若持续出现，缩短 StartTime 到 EndTime 的时间范围，或带上 RequestId 提交工单。",
        )
        .es(
            "Una consulta a la base de datos interna de SES falló o tardó demasiado.",
            "Reintente con pausas crecientes a partir de unos segundos. Si se prolonga, acorte el período entre StartTime y EndTime o abra un ticket con el RequestId.",
        ),
    Entry::new("InvalidParameter.AppIdIsRequired", Kind::Auth, When::AfterFix, No)
        .en(
            "SES finds no account number (AppId) for the account that signed the request.",
            "Check that the SecretId belongs to the account that uses SES, on the same site (mainland or international), and that SES is activated in its console. If so, open a ticket with the RequestId.",
        )
        .zh(
            "SES 查不到签署请求的账号对应的 AppId。",
            "确认 SecretId 属于使用 SES 的账号，站点（国内站或国际站）一致，且已在控制台开通 SES；若都正常，带上 RequestId 提交工单。",
        )
        .es(
            "SES no encuentra el número de cuenta (AppId) de la cuenta que firmó la solicitud.",
            "Compruebe que el SecretId sea de la cuenta que usa SES, en el mismo sitio (China continental o internacional), y que SES esté activado en su consola. Si es así, abra un ticket con el RequestId.",
        ),
    Entry::new("InvalidParameter.InvalidEndTimeFormat", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["EndTime"])
        .en(
            "EndTime is not written as a date that SES can read.",
            "Write EndTime as text in the form YYYY-MM-DD, such as 2026-08-21, with hyphens and leading zeros, and not as Unix seconds.",
        )
        .zh(
            "EndTime 的写法 SES 无法识别为日期。",
            "将 EndTime 写成 YYYY-MM-DD 形式的字符串，如 2026-08-21，用连字符并补足前导零，不要传 Unix 秒数。",
        )
        .es(
            "EndTime no está escrito como una fecha que SES pueda leer.",
            "Escriba EndTime como texto con la forma YYYY-MM-DD, por ejemplo 2026-08-21, con guiones y ceros iniciales, y no en segundos Unix.",
        ),
    Entry::new("InvalidParameter.InvalidStartTimeFormat", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["StartTime"])
        .en(
            "StartTime is not written as a date that SES can read.",
            "Write StartTime as text in the form YYYY-MM-DD, such as 2026-08-21, with hyphens and leading zeros, and not as Unix seconds.",
        )
        .zh(
            "StartTime 的写法 SES 无法识别为日期。",
            "将 StartTime 写成 YYYY-MM-DD 形式的字符串，如 2026-08-21，用连字符并补足前导零，不要传 Unix 秒数。",
        )
        .es(
            "StartTime no está escrito como una fecha que SES pueda leer.",
            "Escriba StartTime como texto con la forma YYYY-MM-DD, por ejemplo 2026-08-21, con guiones y ceros iniciales, y no en segundos Unix.",
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
    Entry::new("InvalidParameterValue.BeginTimeBeforeNow", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["TimedParam.BeginTime", "CycleParam.BeginTime"])
        .en(
            "The start time of the task lies in the past.",
            "Set TimedParam.BeginTime or CycleParam.BeginTime to a later time, as YYYY-MM-DD hh:mm:ss. The time zone is not documented, so allow for the difference to yours. To send at once, use TaskType 1.",
        )
        .zh(
            "任务的开始时间已经过去。",
            "将 TimedParam.BeginTime 或 CycleParam.BeginTime 改为更晚的时间，格式为 YYYY-MM-DD hh:mm:ss；时区没有文档说明，要留出时差余量。需要立即发送时用 TaskType 1。",
        )
        .es(
            "La hora de inicio de la tarea ya pasó.",
            "Ponga en TimedParam.BeginTime o CycleParam.BeginTime una hora posterior, como YYYY-MM-DD hh:mm:ss. La zona horaria no está documentada: cuente con una diferencia. Para enviar ya, use TaskType 1.",
        ),
    Entry::new("InvalidParameterValue.CreatedByOther", Kind::Conflict, When::Never, No)
        .fields(&["EmailIdentity"])
        .en(
            "The domain in EmailIdentity is already registered in another Tencent Cloud account.",
            "Do not repeat the request; put another domain into EmailIdentity. If the domain is yours, have the other account delete it with DeleteEmailIdentity, or open a ticket.",
        )
        .zh(
            "EmailIdentity 中的域名已在另一个腾讯云账号下创建。",
            "不要重复请求，在 EmailIdentity 中改用其他域名；若域名确属自己，让那个账号用 DeleteEmailIdentity 删除它，或提交工单。",
        )
        .es(
            "El dominio de EmailIdentity ya está registrado en otra cuenta de Tencent Cloud.",
            "No repita la solicitud; ponga otro dominio en EmailIdentity. Si el dominio es suyo, solicite que la otra cuenta lo elimine con DeleteEmailIdentity o abra un ticket.",
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
    Entry::new("InvalidParameterValue.IllegalEmailAddress", Kind::InvalidSender, When::AfterFix, Yes)
        .fields(&["EmailAddress", "Email"])
        .en(
            "The address in EmailAddress or Email is not a well-formed email address.",
            "Write it as name@example.com, without display name, angle brackets, spaces or commas. The display name of a sender goes into EmailSenderName.",
        )
        .zh(
            "EmailAddress 或 Email 中的地址不是格式正确的邮箱地址。",
            "写成 name@example.com 的形式，不带显示名、尖括号、空格或逗号；发信地址的显示名填在 EmailSenderName 中。",
        )
        .es(
            "La dirección de EmailAddress o Email no es una dirección de correo bien formada.",
            "Escríbala como nombre@example.com, sin nombre visible, corchetes angulares, espacios ni comas. El nombre visible de un remitente va en EmailSenderName.",
        ),
    Entry::new("InvalidParameterValue.IllegalSenderName", Kind::InvalidSender, When::AfterFix, Partly)
        .fields(&["EmailSenderName"])
        .en(
            "SES does not accept the display name in EmailSenderName.",
            "Take colons and other special characters out of EmailSenderName, or leave the field out. Only the ban on colons is documented.",
        )
        .zh(
            "SES 不接受 EmailSenderName 中的显示名。",
            "去掉 EmailSenderName 中的冒号和其他特殊字符，或不传该字段；文档只写明不能有冒号。",
        )
        .es(
            "SES no acepta el nombre visible de EmailSenderName.",
            "Quite de EmailSenderName los dos puntos y otros caracteres especiales, u omita el campo. Solo está documentada la prohibición de los dos puntos.",
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
    Entry::new("InvalidParameterValue.InvalidSmtpPassWord", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Password"])
        .en(
            "The new SMTP password breaks the rule on its length or its characters.",
            "Give Password 10 to 20 characters with at least two different digits, two different lower-case and two different upper-case letters. The field text allows up to 64, but this error says 20.",
        )
        .zh(
            "新的 SMTP 密码不符合长度或字符要求。",
            "将 Password 设为 10 到 20 个字符，至少含两个不同的数字、两个不同的小写字母和两个不同的大写字母；字段说明写的是最多 64 个字符，此错误写的是 20 个。",
        )
        .es(
            "La nueva contraseña SMTP no cumple la regla de longitud o de caracteres.",
            "Dé a Password 10 a 20 caracteres con al menos dos cifras distintas, dos minúsculas distintas y dos mayúsculas distintas. El texto del campo admite hasta 64, pero este error indica 20.",
        ),
    Entry::new("InvalidParameterValue.NoSuchSender", Kind::InvalidSender, When::AfterFix, No)
        .fields(&["EmailAddress"])
        .en(
            "The address in EmailAddress is not a sender address of this account.",
            "Compare EmailAddress letter by letter with the list from ListEmailAddress, in the region you call. If it is missing there, create it with CreateEmailAddress.",
        )
        .zh(
            "EmailAddress 中的地址不是此账号的发信地址。",
            "在所调用的地域下，将 EmailAddress 与 ListEmailAddress 返回的列表逐字核对；若列表中没有，用 CreateEmailAddress 创建。",
        )
        .es(
            "La dirección de EmailAddress no es una dirección remitente de esta cuenta.",
            "Compare EmailAddress letra por letra con la lista de ListEmailAddress, en la región a la que llama. Si no aparece, créela con CreateEmailAddress.",
        ),
    Entry::new("InvalidParameterValue.NotExistDomain", Kind::NotFound, When::AfterFix, No)
        .fields(&["EmailIdentity"])
        .en(
            "The domain in EmailIdentity has not been created in this account.",
            "Compare EmailIdentity with the list from ListEmailIdentities, in the region you call: a bare domain, without http:// or @. If it is missing there, create it with CreateEmailIdentity.",
        )
        .zh(
            "EmailIdentity 中的域名尚未在此账号中创建。",
            "在所调用的地域下，将 EmailIdentity 与 ListEmailIdentities 返回的列表核对，应为不带 http:// 或 @ 的纯域名；若列表中没有，用 CreateEmailIdentity 创建。",
        )
        .es(
            "El dominio de EmailIdentity no se ha creado en esta cuenta.",
            "Compare EmailIdentity con la lista de ListEmailIdentities, en la región a la que llama: un dominio solo, sin http:// ni @. Si no aparece, créelo con CreateEmailIdentity.",
        ),
    Entry::new("InvalidParameterValue.ReceiverDescIllegal", Kind::InvalidRequest, When::AfterFix, Partly)
        .fields(&["Desc"])
        .en(
            "The description of the recipient list has a wrong length or special characters.",
            "Keep Desc between 1 and 300 characters, with letters, digits and spaces only, or leave it out. Which special characters are refused is not published.",
        )
        .zh(
            "收件人列表的描述长度不对，或含有特殊字符。",
            "将 Desc 控制在 1 到 300 个字符，只用文字、数字和空格，或不传该字段；不接受哪些特殊字符并未公布。",
        )
        .es(
            "La descripción de la lista de destinatarios tiene una longitud incorrecta o caracteres especiales.",
            "Mantenga Desc entre 1 y 300 caracteres, solo con letras, cifras y espacios, u omítalo. No se publica qué caracteres especiales se rechazan.",
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
    Entry::new("InvalidParameterValue.ReceiverNameIllegal", Kind::InvalidRequest, When::AfterFix, No)
        .fields(&["ReceiversName"])
        .en(
            "SES does not accept the name of the recipient list, for its characters or its length.",
            "Choose a shorter ReceiversName of letters and digits, without special characters. The exact rule is not published.",
        )
        .zh(
            "SES 不接受收件人列表的名称，问题可能在字符或长度。",
            "换一个更短的 ReceiversName，只用文字和数字，不带特殊字符；具体规则未公布。",
        )
        .es(
            "SES no acepta el nombre de la lista de destinatarios, por sus caracteres o su longitud.",
            "Elija un ReceiversName más corto, de letras y cifras, sin caracteres especiales. La regla exacta no está publicada.",
        ),
    Entry::new("InvalidParameterValue.RepeatCreation", Kind::Conflict, When::Never, No)
        .fields(&["EmailIdentity"])
        .en(
            "The domain in EmailIdentity already exists in this account.",
            "Do not create it again. GetEmailIdentity shows its DNS records and whether it is verified; if it is not, set the records and call UpdateEmailIdentity.",
        )
        .zh(
            "EmailIdentity 中的域名在此账号中已经存在。",
            "不要重复创建。用 GetEmailIdentity 查看其 DNS 记录和验证状态；若尚未验证，设置好记录后调用 UpdateEmailIdentity。",
        )
        .es(
            "El dominio de EmailIdentity ya existe en esta cuenta.",
            "No lo cree otra vez. GetEmailIdentity muestra sus registros DNS y si está verificado; si no lo está, configure los registros y llame a UpdateEmailIdentity.",
        ),
    Entry::new("InvalidParameterValue.RepeatEmailAddress", Kind::Conflict, When::Never, No)
        .fields(&["EmailAddress"])
        .en(
            "The sender address in EmailAddress already exists in this account.",
            "Do not create it again. Look at it with ListEmailAddress and use it in FromEmailAddress as it is, or choose another EmailAddress.",
        )
        .zh(
            "EmailAddress 中的发信地址在此账号中已经存在。",
            "不要重复创建。用 ListEmailAddress 查看该地址，直接在 FromEmailAddress 中使用，或换一个 EmailAddress。",
        )
        .es(
            "La dirección remitente de EmailAddress ya existe en esta cuenta.",
            "No la cree otra vez. Consúltela con ListEmailAddress y úsela tal cual en FromEmailAddress, o elija otro EmailAddress.",
        ),
    Entry::new("InvalidParameterValue.RepeatReceiverName", Kind::Conflict, When::AfterFix, No)
        .fields(&["ReceiversName"])
        .en(
            "The account already has a recipient list with this name.",
            "Choose another ReceiversName, or find the existing list with ListReceivers and use its ReceiverId.",
        )
        .zh(
            "账号中已有同名的收件人列表。",
            "换一个 ReceiversName，或用 ListReceivers 找到已有的列表，使用其 ReceiverId。",
        )
        .es(
            "La cuenta ya tiene una lista de destinatarios con este nombre.",
            "Elija otro ReceiversName, o busque la lista existente con ListReceivers y use su ReceiverId.",
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
    Entry::new("InvalidParameterValue.TemplateContentIsNULL", Kind::Template, When::AfterFix, Yes)
        .fields(&["TemplateContent"])
        .en(
            "The template has no content: both Html and Text are missing or empty.",
            "Fill at least one of TemplateContent.Html and TemplateContent.Text with the content of the template, encoded as base64.",
        )
        .zh(
            "模板没有内容：Html 和 Text 都缺少或为空。",
            "TemplateContent.Html 和 TemplateContent.Text 至少填一个，值为 base64 编码后的模板内容。",
        )
        .es(
            "La plantilla no tiene contenido: Html y Text faltan o están vacíos.",
            "Complete al menos uno de TemplateContent.Html y TemplateContent.Text con el contenido de la plantilla, codificado en base64.",
        ),
    Entry::new("InvalidParameterValue.TemplateContentIsWrong", Kind::Template, When::AfterFix, Yes)
        .fields(&["TemplateContent.Html", "TemplateContent.Text"])
        .en(
            "TemplateContent.Html or TemplateContent.Text is not valid base64.",
            "Encode the UTF-8 bytes of the HTML or text once with standard base64, without line breaks or a data: prefix. Plain HTML or text is not accepted here.",
        )
        .zh(
            "TemplateContent.Html 或 TemplateContent.Text 不是有效的 base64。",
            "将 HTML 或文本的 UTF-8 字节用标准 base64 编码一次，不要带换行或 data: 前缀；这里不能直接填 HTML 或纯文本。",
        )
        .es(
            "TemplateContent.Html o TemplateContent.Text no es base64 válido.",
            "Codifique una sola vez en base64 estándar los bytes UTF-8 del HTML o texto, sin saltos de línea ni prefijo data:. Aquí no se admite HTML o texto sin codificar.",
        ),
    Entry::new("InvalidParameterValue.TemplateDataError", Kind::Template, When::AfterFix, Yes)
        .fields(&["Template.TemplateData", "Datas.TemplateData"])
        .en(
            "TemplateData is not the text of a JSON object, in Template or in an item of Datas.",
            "Let a JSON library write it, exactly once, as the string of one object: the names of the template's variables as keys, plain text as values.",
        )
        .zh(
            "Template 或 Datas 某一项中的 TemplateData 不是 JSON 对象的文本。",
            "用 JSON 库序列化且只序列化一次，得到一个对象的字符串：键为模板的变量名，值为纯文本。",
        )
        .es(
            "TemplateData no es el texto de un objeto JSON, en Template o en un elemento de Datas.",
            "Genérelo con una biblioteca JSON, una sola vez, como cadena de un solo objeto: los nombres de las variables de la plantilla como claves y texto sin formato como valores.",
        ),
    Entry::new("InvalidParameterValue.TemplateDataInconsistent", Kind::Template, When::AfterFix, Partly)
        .fields(&["Datas.TemplateData"])
        .en(
            "The variable names in TemplateData differ from those already in the recipient list.",
            "Give every item of Datas the same variable names as the addresses that ListReceiverDetails shows. For other variables, create a new list with CreateReceiver.",
        )
        .zh(
            "TemplateData 中的变量名与收件人列表中已有的不一致。",
            "让 Datas 每一项的变量名与 ListReceiverDetails 所示的地址相同；需要其他变量时，用 CreateReceiver 新建列表。",
        )
        .es(
            "Los nombres de variables de TemplateData no coinciden con los que ya tiene la lista de destinatarios.",
            "Dé a cada elemento de Datas los mismos nombres de variables que muestra ListReceiverDetails. Para otras variables, cree una lista nueva con CreateReceiver.",
        ),
    Entry::new("InvalidParameterValue.TemplateDataLenLimit", Kind::Template, When::AfterFix, Yes)
        .fields(&["Datas.TemplateData"])
        .en(
            "The TemplateData of at least one recipient is longer than 800 bytes.",
            "Shorten the values in that item of Datas: all its JSON text may take 800 bytes of UTF-8 (an accented letter takes 2, a Chinese character 3). Put fixed text into the template.",
        )
        .zh(
            "至少有一个收件人的 TemplateData 超过 800 字节。",
            "缩短 Datas 中该项的值：整个 JSON 文本按 UTF-8 不超过 800 字节（带重音的字母占 2 字节，汉字占 3 字节）；固定的文字写进模板。",
        )
        .es(
            "El TemplateData de al menos un destinatario supera los 800 bytes.",
            "Acorte los valores de ese elemento de Datas: todo su texto JSON admite 800 bytes en UTF-8 (una letra con tilde ocupa 2; un carácter chino, 3). Pase el texto fijo a la plantilla.",
        ),
    Entry::new("InvalidParameterValue.TemplateNameIllegal", Kind::Template, When::AfterFix, No)
        .fields(&["TemplateName"])
        .en(
            "SES does not accept the name of the template, for its characters or its length.",
            "Choose a shorter TemplateName of letters and digits, without special characters. The exact rule is not published.",
        )
        .zh(
            "SES 不接受模板的名称，问题可能在字符或长度。",
            "换一个更短的 TemplateName，只用文字和数字，不带特殊字符；具体规则未公布。",
        )
        .es(
            "SES no acepta el nombre de la plantilla, por sus caracteres o su longitud.",
            "Elija un TemplateName más corto, de letras y cifras, sin caracteres especiales. La regla exacta no está publicada.",
        ),
    Entry::new("InvalidParameterValue.TemplateNameIsNULL", Kind::Template, When::AfterFix, Yes)
        .fields(&["TemplateName"])
        .en(
            "The request gives no name for the template, or an empty one.",
            "Fill TemplateName. UpdateEmailTemplate needs it too when only the content changes; GetEmailTemplate shows the present name.",
        )
        .zh(
            "请求没有给出模板名称，或名称为空。",
            "填写 TemplateName；即使只修改内容，UpdateEmailTemplate 也必须传，当前名称可用 GetEmailTemplate 查看。",
        )
        .es(
            "La solicitud no indica el nombre de la plantilla o lo deja vacío.",
            "Complete TemplateName. UpdateEmailTemplate lo exige aunque solo cambie el contenido; GetEmailTemplate muestra el nombre actual.",
        ),
    Entry::new("InvalidParameterValue.TemplateNotExist", Kind::Template, When::AfterFix, No)
        .fields(&["TemplateID"])
        .en(
            "The account has no template with this TemplateID.",
            "Look the number up with ListEmailTemplates. Call the region where the template was made: ap-guangzhou or ap-hongkong, internationally ap-singapore.",
        )
        .zh(
            "账号中没有此 TemplateID 对应的模板。",
            "用 ListEmailTemplates 查出正确的编号，并调用创建模板时的地域：国内站 ap-guangzhou 或 ap-hongkong，国际站 ap-singapore。",
        )
        .es(
            "La cuenta no tiene ninguna plantilla con este TemplateID.",
            "Busque el número con ListEmailTemplates. Llame a la región donde se creó: ap-guangzhou o ap-hongkong; en el sitio internacional, ap-singapore.",
        ),
    Entry::new("InvalidParameterValue.TemplateNotMatchData", Kind::Template, When::AfterFix, No)
        .fields(&["Template", "ReceiverId"])
        .en(
            "The variables of the template do not match the data stored in the recipient list.",
            "Compare the {{names}} in the template with the keys of TemplateData that ListReceiverDetails shows. Correct the template, or upload a new list with the right keys and use its ReceiverId.",
        )
        .zh(
            "模板的变量与收件人列表中存储的数据不匹配。",
            "将模板中的 {{变量名}} 与 ListReceiverDetails 返回的 TemplateData 的键核对；修改模板，或上传键名正确的新列表并使用其 ReceiverId。",
        )
        .es(
            "Las variables de la plantilla no coinciden con los datos guardados en la lista de destinatarios.",
            "Compare los {{nombres}} de la plantilla con las claves de TemplateData que muestra ListReceiverDetails. Corrija la plantilla o suba otra lista con las claves correctas y use su ReceiverId.",
        ),
    Entry::new("InvalidParameterValue.WrongDate", Kind::InvalidRequest, When::AfterFix, Partly)
        .fields(&["RequestDate", "StartDate", "EndDate", "ExpireDate"])
        .en(
            "A date in the request is wrong, or not written in the form that SES reads.",
            "Write RequestDate, StartDate, EndDate or ExpireDate as YYYY-MM-DD, such as 2026-08-21, with a day that exists. StartDate must not be later than EndDate.",
        )
        .zh(
            "请求中某个日期有误，或写法 SES 无法识别。",
            "RequestDate、StartDate、EndDate 或 ExpireDate 写成 YYYY-MM-DD，如 2026-08-21，日期须真实存在，且 StartDate 不晚于 EndDate。",
        )
        .es(
            "Una fecha de la solicitud es incorrecta o no tiene la forma que SES lee.",
            "Escriba RequestDate, StartDate, EndDate o ExpireDate como YYYY-MM-DD, por ejemplo 2026-08-21, con un día que exista. StartDate no debe ser posterior a EndDate.",
        ),
    Entry::new("LimitExceeded.ExceedReceiverLimit", Kind::Quota, When::AfterFix, No)
        .en(
            "The account already has as many recipient lists as it may have.",
            "Delete unused lists with DeleteReceiver, which removes their addresses too, or add to an existing list. For a higher quota, open a ticket.",
        )
        .zh(
            "账号的收件人列表数量已达到上限。",
            "用 DeleteReceiver 删除不用的列表（其中的地址也会一并删除），或添加到已有列表；需要更高配额时提交工单。",
        )
        .es(
            "La cuenta ya tiene tantas listas de destinatarios como se le permiten.",
            "Elimine las que no use con DeleteReceiver, que borra también sus direcciones, o amplíe una lista existente. Para ampliar la cuota, abra un ticket.",
        ),
    Entry::new("LimitExceeded.ReceiverDetailCountLimit", Kind::Quota, When::AfterFix, No)
        .fields(&["ReceiverId"])
        .en(
            "With these addresses the recipient list would exceed its limit, 50000 addresses according to the API.",
            "Put the rest into another list made with CreateReceiver, and start a task for each list. The documents disagree: the specifications page gives 10000 addresses per list.",
        )
        .zh(
            "加上这些地址，收件人列表会超过上限；按 API 说明为 50000 个地址。",
            "把其余地址放入用 CreateReceiver 新建的列表，并为每个列表各建一个任务；文档说法不一，规格页写的是每个列表 10000 个地址。",
        )
        .es(
            "Con estas direcciones la lista de destinatarios superaría su límite, 50000 direcciones según la API.",
            "Ponga el resto en otra lista creada con CreateReceiver e inicie una tarea por lista. Los documentos se contradicen: la página de especificaciones da 10000 direcciones por lista.",
        ),
    Entry::new("LimitExceeded.ReceiverDetailRequestLimit", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Emails", "Datas"])
        .en(
            "One call brings too many addresses; 20000 is the stated limit for adding to a recipient list.",
            "Split Emails or Datas over several calls of at most 20000 items. For CreateCustomBlacklist no figure is published: halve the portion until it is accepted.",
        )
        .zh(
            "一次调用传入的地址过多；添加到收件人列表时，文档写明的上限为 20000 个。",
            "把 Emails 或 Datas 分成多次调用，每次不超过 20000 项；CreateCustomBlacklist 的上限未公布，可逐次减半直到被接受。",
        )
        .es(
            "Una llamada trae demasiadas direcciones; para agregar a una lista de destinatarios el límite indicado es 20000.",
            "Reparta Emails o Datas en varias llamadas de 20000 elementos como máximo. Para CreateCustomBlacklist no hay cifra publicada: reduzca a la mitad hasta que se acepte.",
        ),
    Entry::new("MissingParameter.CycleParamNecessary", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["CycleParam", "TaskType"])
        .en(
            "The task is recurring (TaskType 3), but its start time or its interval is missing.",
            "Fill CycleParam.BeginTime as YYYY-MM-DD hh:mm:ss and CycleParam.IntervalTime in hours. To send once, immediately, use TaskType 1.",
        )
        .zh(
            "任务为周期发送（TaskType 3），但缺少开始时间或间隔。",
            "填写 CycleParam.BeginTime（格式 YYYY-MM-DD hh:mm:ss）和 CycleParam.IntervalTime（单位小时）；只需立即发送一次时用 TaskType 1。",
        )
        .es(
            "La tarea es periódica (TaskType 3), pero falta su hora de inicio o su intervalo.",
            "Complete CycleParam.BeginTime como YYYY-MM-DD hh:mm:ss y CycleParam.IntervalTime en horas. Para enviar una sola vez y de inmediato, use TaskType 1.",
        ),
    Entry::new("MissingParameter.EmailsNecessary", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Emails"])
        .en(
            "The request does not give any recipient address.",
            "Fill Emails with at least one address such as name@example.com. CreateReceiverDetailWithData takes Datas instead, each item with Email and TemplateData.",
        )
        .zh(
            "请求中没有任何收件人地址。",
            "在 Emails 中至少填一个地址，如 name@example.com；CreateReceiverDetailWithData 则用 Datas，每项包含 Email 和 TemplateData。",
        )
        .es(
            "La solicitud no indica ninguna dirección de destinatario.",
            "Ponga en Emails al menos una dirección, como nombre@example.com. CreateReceiverDetailWithData usa Datas en su lugar, cada elemento con Email y TemplateData.",
        ),
    Entry::new("MissingParameter.ReceiverIdNecessary", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["ReceiverId"])
        .en(
            "The request does not say which recipient list it is about.",
            "Set ReceiverId to the number that CreateReceiver returned; ListReceivers shows it too. Send it as a number, not as text.",
        )
        .zh(
            "请求没有指明要操作的收件人列表。",
            "将 ReceiverId 设为 CreateReceiver 返回的编号，也可用 ListReceivers 查到；以数字传入，不要写成字符串。",
        )
        .es(
            "La solicitud no dice a qué lista de destinatarios se refiere.",
            "Ponga en ReceiverId el número que devolvió CreateReceiver; ListReceivers también lo muestra. Envíelo como número, no como texto.",
        ),
    Entry::new("MissingParameter.SendParamNecessary", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["FromEmailAddress", "ReceiverId", "Template"])
        .en(
            "A bulk send needs a sender, a recipient list and a template, and at least one of them is missing.",
            "Fill FromEmailAddress, ReceiverId and Template with its TemplateID and TemplateData. Send Template also when the list brings its own data.",
        )
        .zh(
            "批量发送需要发信地址、收件人列表和模板，至少缺少其中一项。",
            "填写 FromEmailAddress、ReceiverId 和 Template（TemplateID 和 TemplateData）；列表自带变量数据时也要传 Template。",
        )
        .es(
            "Un envío masivo necesita remitente, lista de destinatarios y plantilla, y falta al menos uno de ellos.",
            "Complete FromEmailAddress, ReceiverId y Template con su TemplateID y TemplateData. Envíe Template aunque la lista traiga sus propios datos.",
        ),
    Entry::new("MissingParameter.TimedParamNecessary", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["TimedParam", "TaskType"])
        .en(
            "The task is scheduled (TaskType 2), but its start time is missing.",
            "Fill TimedParam.BeginTime with a time to come, as YYYY-MM-DD hh:mm:ss. To send at once, use TaskType 1.",
        )
        .zh(
            "任务为定时发送（TaskType 2），但缺少开始时间。",
            "在 TimedParam.BeginTime 中填写将来的时间，格式为 YYYY-MM-DD hh:mm:ss；需要立即发送时用 TaskType 1。",
        )
        .es(
            "La tarea es programada (TaskType 2), pero falta su hora de inicio.",
            "Complete TimedParam.BeginTime con una hora futura, como YYYY-MM-DD hh:mm:ss. Para enviar de inmediato, use TaskType 1.",
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
    Entry::new("OperationDenied.DomainNotVerified", Kind::InvalidSender, When::AfterFix, No)
        .fields(&["EmailAddress", "EmailIdentity"])
        .en(
            "The domain of the sender address is not verified.",
            "Set the DNS records that GetEmailIdentity lists for the domain and have them checked with UpdateEmailIdentity. Once VerifiedForSendingStatus is true, create the address again.",
        )
        .zh(
            "发信地址的域名尚未验证。",
            "按 GetEmailIdentity 列出的内容设置该域名的 DNS 记录，用 UpdateEmailIdentity 触发验证；VerifiedForSendingStatus 变为 true 后再创建地址。",
        )
        .es(
            "El dominio de la dirección remitente no está verificado.",
            "Configure los registros DNS que GetEmailIdentity indica para el dominio y verifíquelos con UpdateEmailIdentity. Cuando VerifiedForSendingStatus sea true, cree la dirección de nuevo.",
        ),
    Entry::new("OperationDenied.ExceedDomainLimit", Kind::Quota, When::AfterFix, No)
        .fields(&["EmailIdentity"])
        .en(
            "The account already has as many sender domains as it may have; 10 is the stated limit.",
            "Delete an unused domain with DeleteEmailIdentity, which only enterprise accounts may call, or send from a domain you have. For a higher quota, open a ticket.",
        )
        .zh(
            "账号的发信域名数量已达到上限；文档写明的上限为 10 个。",
            "用 DeleteEmailIdentity 删除不用的域名（仅企业账号可用），或使用已有域名发信；需要更高配额时提交工单。",
        )
        .es(
            "La cuenta ya tiene tantos dominios remitentes como se le permiten; el límite indicado es 10.",
            "Elimine un dominio sin uso con DeleteEmailIdentity, reservada a cuentas de empresa, o envíe desde uno que ya tenga. Para ampliar la cuota, abra un ticket.",
        ),
    Entry::new("OperationDenied.ExceedSenderLimit", Kind::Quota, When::AfterFix, No)
        .fields(&["EmailAddress"])
        .en(
            "There are already as many sender addresses as allowed; 10 is the stated limit.",
            "Delete unused ones with DeleteEmailAddress; ListEmailAddress shows them. Whether the 10 count per account or per domain differs between documents. For a higher quota, open a ticket.",
        )
        .zh(
            "发信地址数量已达到上限；文档写明的上限为 10 个。",
            "用 ListEmailAddress 查看，并用 DeleteEmailAddress 删除不用的地址；10 个是按账号还是按域名计算，文档说法不一。需要更高配额时提交工单。",
        )
        .es(
            "Ya hay tantas direcciones remitentes como se permiten; el límite indicado es 10.",
            "Elimine las que no use con DeleteEmailAddress; ListEmailAddress las muestra. Según el documento, las 10 valen por cuenta o por dominio. Para ampliar la cuota, abra un ticket.",
        ),
    Entry::new("OperationDenied.NotAllowDelete", Kind::Permission, When::Never, No)
        .fields(&["EmailIdentity"])
        .en(
            "This account may not delete the domain; only enterprise accounts may delete sender domains.",
            "Do not repeat the call. Leave the domain in place without using it, or open a ticket if it has to go.",
        )
        .zh(
            "此账号不能删除该域名，只有企业账号可以删除发信域名。",
            "不要重复调用。保留该域名但不再使用；若必须删除，提交工单。",
        )
        .es(
            "Esta cuenta no puede eliminar el dominio; solo las cuentas de empresa pueden eliminar dominios remitentes.",
            "No repita la llamada. Deje el dominio sin usarlo o, si debe eliminarse, abra un ticket.",
        ),
    Entry::new("OperationDenied.ReceiverIsOperating", Kind::Conflict, When::Later, No)
        .fields(&["ReceiverId"])
        .en(
            "Addresses are still being uploaded to this recipient list.",
            "Wait until ListReceivers shows ReceiversStatus 3 (uploaded) for the list, asking about once a minute, then send the same request again.",
        )
        .zh(
            "此收件人列表仍在上传地址。",
            "每隔一分钟左右用 ListReceivers 查询一次，等该列表的 ReceiversStatus 变为 3（上传完成）后，原样重新发送请求。",
        )
        .es(
            "Todavía se están cargando direcciones en esta lista de destinatarios.",
            "Espere a que ListReceivers muestre ReceiversStatus 3 (cargada) para la lista, consultando cada minuto más o menos, y envíe de nuevo la misma solicitud.",
        ),
    Entry::new("OperationDenied.ReceiverNotExist", Kind::NotFound, When::AfterFix, No)
        .fields(&["ReceiverId"])
        .en(
            "The account has no recipient list with this ReceiverId.",
            "Look the number up with ListReceivers, in the region where the list was made. If the list was deleted, create another with CreateReceiver and upload the addresses.",
        )
        .zh(
            "账号中没有此 ReceiverId 对应的收件人列表。",
            "在创建列表的地域用 ListReceivers 查出正确的编号；若列表已被删除，用 CreateReceiver 新建并上传地址。",
        )
        .es(
            "La cuenta no tiene ninguna lista de destinatarios con este ReceiverId.",
            "Busque el número con ListReceivers, en la región donde se creó la lista. Si se eliminó, cree otra con CreateReceiver y cargue las direcciones.",
        ),
    Entry::new("OperationDenied.ReceiverStatusError", Kind::Conflict, When::AfterFix, No)
        .fields(&["ReceiverId"])
        .en(
            "The recipient list is empty, or its upload has not finished.",
            "In ListReceivers, Count must be above 0 and ReceiversStatus 3 (uploaded). Add addresses with CreateReceiverDetail or wait for the upload to end, then start the task again.",
        )
        .zh(
            "收件人列表为空，或地址尚未上传完成。",
            "在 ListReceivers 中确认 Count 大于 0 且 ReceiversStatus 为 3（上传完成）；用 CreateReceiverDetail 添加地址，或等上传结束，再重新发起任务。",
        )
        .es(
            "La lista de destinatarios está vacía o su carga no ha terminado.",
            "En ListReceivers, Count debe ser mayor que 0 y ReceiversStatus 3 (cargada). Agregue direcciones con CreateReceiverDetail o espere el fin de la carga e inicie la tarea de nuevo.",
        ),
    Entry::new("OperationDenied.RepeatPassWord", Kind::Conflict, When::AfterFix, No)
        .fields(&["Password"])
        .en(
            "The new SMTP password is the same as the previous one.",
            "Choose a different Password: 10 to 20 characters with at least two different digits, two different lower-case and two different upper-case letters. To keep the old one, do nothing.",
        )
        .zh(
            "新的 SMTP 密码与之前的相同。",
            "换一个不同的 Password：10 到 20 个字符，至少含两个不同的数字、两个不同的小写字母和两个不同的大写字母；如果想沿用旧密码，则无需操作。",
        )
        .es(
            "La nueva contraseña SMTP es igual a la anterior.",
            "Elija otro Password: 10 a 20 caracteres con al menos dos cifras distintas, dos minúsculas distintas y dos mayúsculas distintas. Para conservar la anterior, no haga nada.",
        ),
    Entry::new("OperationDenied.SendAddressStatusError", Kind::InvalidSender, When::AfterFix, No)
        .fields(&["FromEmailAddress"])
        .en(
            "The address in FromEmailAddress does not exist in this account or is not approved.",
            "ListEmailAddress must show exactly this address in the region you call; if not, create it with CreateEmailAddress. If it is there, check its state in the console and wait for approval.",
        )
        .zh(
            "FromEmailAddress 中的地址在此账号中不存在或未审核通过。",
            "在所调用的地域下，ListEmailAddress 应列出完全相同的地址，否则用 CreateEmailAddress 创建；若已列出，到控制台查看其状态，等待审核通过。",
        )
        .es(
            "La dirección de FromEmailAddress no existe en esta cuenta o no está aprobada.",
            "ListEmailAddress debe mostrar esa misma dirección en la región a la que llama; si no, créela con CreateEmailAddress. Si aparece, revise su estado en la consola y espere la aprobación.",
        ),
    Entry::new("OperationDenied.SenderWithDomainIsNotEmpty", Kind::Conflict, When::AfterFix, No)
        .fields(&["EmailIdentity"])
        .en(
            "The domain cannot be deleted while it still has sender addresses.",
            "Find the addresses of this domain with ListEmailAddress, delete each one with DeleteEmailAddress, then delete the domain again.",
        )
        .zh(
            "域名下还有发信地址，暂时不能删除。",
            "用 ListEmailAddress 找出该域名下的地址，逐个用 DeleteEmailAddress 删除，然后再删除域名。",
        )
        .es(
            "El dominio no se puede eliminar mientras tenga direcciones remitentes.",
            "Busque las direcciones de este dominio con ListEmailAddress, elimine cada una con DeleteEmailAddress y vuelva a eliminar el dominio.",
        ),
    Entry::new("OperationDenied.TemplateStatusError", Kind::Template, When::AfterFix, No)
        .fields(&["Template.TemplateID"])
        .en(
            "The account has no approved template with this TemplateID.",
            "GetEmailTemplate must show TemplateStatus 0 (approved). At 1 wait for the review; at 2 correct the template as ReviewReason in ListEmailTemplates says. If it is not found, check ID and region.",
        )
        .zh(
            "账号中没有此 TemplateID 对应的已审核通过的模板。",
            "用 GetEmailTemplate 确认 TemplateStatus 为 0（审核通过）；为 1 时等待审核，为 2 时按 ListEmailTemplates 中的 ReviewReason 修改模板；查不到时核对编号和地域。",
        )
        .es(
            "La cuenta no tiene ninguna plantilla aprobada con este TemplateID.",
            "GetEmailTemplate debe mostrar TemplateStatus 0 (aprobada). Con 1, espere la revisión; con 2, corrija según ReviewReason de ListEmailTemplates. Si no aparece, revise número y región.",
        ),
];
