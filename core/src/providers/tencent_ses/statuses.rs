//! What became of a mail: the numbers `SendStatus` and `DeliverStatus` of `GetSendEmailStatus`.
//!
//! Source of the facts: the field texts of the SDK releases of 2026-08-21; the texts are our own. Rows are sorted
//! by code, in byte order.

use crate::errors::{
    Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When,
};

/// The texts for a fault of which the number says no more.
const fn fault(code: &'static str) -> Entry {
    Entry::new(code, Kind::Server, When::Later, No)
        .en(
            "A fault inside SES interrupted the sending of the mail.",
            "Send the mail again after a few minutes, unless DeliverStatus is 1 (delivered). If it persists, open a ticket with the MessageId.",
        )
        .zh(
            "SES 内部故障中断了这封邮件的发送。",
            "几分钟后重新发送，DeliverStatus 为 1（已送达）时除外；若持续出现，带上 MessageId 提交工单。",
        )
        .es(
            "Una falla interna de SES interrumpió el envío del correo.",
            "Envíe el correo otra vez tras unos minutos, salvo que DeliverStatus sea 1 (entregado). Si persiste, abra un ticket con el MessageId.",
        )
}

pub(crate) static STATUSES: &[Entry] = &[
    Entry::new("DeliverStatus:0", Kind::Other, When::Never, No)
        .en(
            "SES accepted the mail and put it into the sending queue.",
            "Nothing to do; ask for the delivery status with GetSendEmailStatus later.",
        )
        .zh(
            "SES 已接受这封邮件，并放入发送队列。",
            "无需操作，稍后用 GetSendEmailStatus 查询投递状态。",
        )
        .es(
            "SES aceptó el correo y lo puso en la cola de envío.",
            "No hay que hacer nada; consulte más tarde el estado de entrega con GetSendEmailStatus.",
        ),
    Entry::new("DeliverStatus:1", Kind::Other, When::Never, No)
        .en(
            "The mail was delivered; DeliverTime holds the time in Unix seconds.",
            "Nothing to do. If the recipient does not find the mail, have them look in the spam folder.",
        )
        .zh(
            "邮件已送达，DeliverTime 为送达时间（Unix 秒）。",
            "无需操作；若收件人找不到邮件，请其查看垃圾箱。",
        )
        .es(
            "El correo se entregó; DeliverTime indica la hora en segundos Unix.",
            "No hay que hacer nada. Si el destinatario no encuentra el correo, pídale que mire en la carpeta de spam.",
        ),
    Entry::new("DeliverStatus:2", Kind::Other, When::Never, No)
        .en(
            "The mail was discarded and will not be delivered; DeliverMessage holds the cause.",
            "Do not send it again unchanged. Read DeliverMessage and remove the cause it names before you send a new mail. If it is unclear, open a ticket with the MessageId.",
        )
        .zh(
            "邮件已被丢弃，不会送达；原因见 DeliverMessage。",
            "不要原样重发。查看 DeliverMessage，消除其中所说的原因后再发新邮件；若原因不明，带上 MessageId 提交工单。",
        )
        .es(
            "El correo se descartó y no se entregará; DeliverMessage contiene la causa.",
            "No lo envíe otra vez sin cambios. Lea DeliverMessage y elimine la causa que indica antes de enviar otro correo. Si no queda clara, abra un ticket con el MessageId.",
        ),
    Entry::new("DeliverStatus:3", Kind::RecipientRefused, When::Never, No)
        .fields(&["Destination", "Cc", "Bcc"])
        .en(
            "The recipient's mail provider refused the mail, often because the mailbox does not exist.",
            "Do not repeat it. Read DeliverMessage and check the address with its owner; if it is wrong, correct it or remove it from your list.",
        )
        .zh(
            "收件人的邮件服务商拒收了这封邮件，常见原因是邮箱不存在。",
            "不要重发。查看 DeliverMessage，并与对方核实地址；若地址有误，更正或从名单中删除。",
        )
        .es(
            "El proveedor de correo del destinatario rechazó el correo, a menudo porque el buzón no existe.",
            "No lo repita. Lea DeliverMessage y confirme la dirección con su titular; si es incorrecta, corríjala o quítela de su lista.",
        ),
    Entry::new("DeliverStatus:8", Kind::RecipientRefused, When::Later, No)
        .may_duplicate()
        .fields(&["Destination", "Cc", "Bcc"])
        .en(
            "The recipient's mail provider delays the delivery, and SES keeps trying by itself.",
            "Do not send it again, or it may arrive twice. Wait, and ask for the status with GetSendEmailStatus after an hour or so; DeliverMessage gives the cause of the delay.",
        )
        .zh(
            "收件人的邮件服务商延迟收信，SES 会自行继续投递。",
            "不要重发，否则对方可能收到两封。等待一小时左右，再用 GetSendEmailStatus 查询状态；延迟原因见 DeliverMessage。",
        )
        .es(
            "El proveedor de correo del destinatario retrasa la entrega y SES sigue intentándolo por sí mismo.",
            "No lo envíe otra vez, o podría llegar dos veces. Espere una hora aproximadamente y consulte el estado con GetSendEmailStatus; DeliverMessage da la causa del retraso.",
        ),
    Entry::new("SendStatus:0", Kind::Other, When::Never, No)
        .en(
            "SES processed the mail without error; that does not mean yet that it has been delivered.",
            "Nothing to do; ask for the delivery status with GetSendEmailStatus later. DeliverStatus in its answer tells what became of the mail.",
        )
        .zh(
            "SES 已成功处理这封邮件，但这还不表示已经送达。",
            "无需操作，稍后用 GetSendEmailStatus 查询投递状态；返回的 DeliverStatus 说明邮件的最终情况。",
        )
        .es(
            "SES procesó el correo sin errores; eso aún no significa que se haya entregado.",
            "No hay que hacer nada; consulte más tarde el estado de entrega con GetSendEmailStatus. DeliverStatus indica en su respuesta qué fue del correo.",
        ),
    fault("SendStatus:1001"),
    fault("SendStatus:1002"),
    fault("SendStatus:1003"),
    Entry::new("SendStatus:1004", Kind::Network, When::Later, No)
        .en(
            "The sending of the mail took too long and timed out.",
            "Send the mail again after a few minutes, unless DeliverStatus is 1 (delivered). If it persists, open a ticket with the MessageId.",
        )
        .zh(
            "这封邮件发送时间过长，已超时。",
            "几分钟后重新发送，DeliverStatus 为 1（已送达）时除外；若持续出现，带上 MessageId 提交工单。",
        )
        .es(
            "El envío del correo tardó demasiado y agotó el tiempo de espera.",
            "Envíe el correo otra vez tras unos minutos, salvo que DeliverStatus sea 1 (entregado). Si persiste, abra un ticket con el MessageId.",
        ),
    fault("SendStatus:1005"),
    Entry::new("SendStatus:1006", Kind::RateLimit, When::Later, No)
        .fields(&["Destination", "Cc", "Bcc"])
        .after_seconds(3600)
        .en(
            "The recipient was sent too many mails in a short time; the default limit is 10 mails per address and hour.",
            "Wait an hour before you mail this address again. Look for a loop or a resend button that repeats the same mail.",
        )
        .zh(
            "短时间内发给该收件人的邮件过多，默认上限为每个地址每小时 10 封。",
            "一小时后再向该地址发信；检查是否有循环或重发按钮在重复发送同一封邮件。",
        )
        .es(
            "El destinatario recibió demasiados correos en poco tiempo; el límite predeterminado es de 10 por dirección y hora.",
            "Espere una hora antes de volver a escribir a esta dirección. Revise si un bucle o un botón de reenvío repite el mismo correo.",
        ),
    Entry::new("SendStatus:1007", Kind::RecipientRefused, When::Never, No)
        .fields(&["Destination", "Cc", "Bcc"])
        .en(
            "The recipient is on a blocklist: the one SES fills with addresses that hard-bounced, or your account's own.",
            "Take the address out of your list. If its owner confirms that it works, unblock it with DeleteBlackList or DeleteCustomBlackList, then send again.",
        )
        .zh(
            "收件人在黑名单中：可能是 SES 因硬退信收录的，也可能是账号自定义的。",
            "把该地址从名单中去掉；若对方确认该邮箱可用，用 DeleteBlackList 或 DeleteCustomBlackList 解除后再发送。",
        )
        .es(
            "El destinatario está en una lista de bloqueo: la que SES forma con los rebotes permanentes o la propia de la cuenta.",
            "Quite la dirección de su lista. Si su titular confirma que funciona, desbloquéela con DeleteBlackList o DeleteCustomBlackList y envíe de nuevo.",
        ),
    Entry::new("SendStatus:1008", Kind::RecipientRefused, When::Never, No)
        .fields(&["FromEmailAddress", "Destination"])
        .en(
            "The recipient refuses mail from your sender domain.",
            "Do not repeat it. Have the recipient allow your sender domain; otherwise remove the address from your list.",
        )
        .zh(
            "收件人拒收此发信域名的邮件。",
            "不要重发。请对方放行该发信域名；否则将该地址从名单中删除。",
        )
        .es(
            "El destinatario rechaza los correos de su dominio remitente.",
            "No lo repita. Pida al destinatario que admita su dominio remitente; de lo contrario, quite la dirección de su lista.",
        ),
    fault("SendStatus:1009"),
    Entry::new("SendStatus:1010", Kind::Quota, When::Later, No)
        .after_seconds(86_400)
        .en(
            "The account's sending quota for the day was used up.",
            "Send this mail tomorrow. A new account starts at 500 mails a day; the quota rises with the reputation of the sender domain, shown in the console.",
        )
        .zh(
            "账号当天的发信配额已用完。",
            "这封邮件留到明天发送。新账号每天 500 封，配额随发信域名的信誉度提高，可在控制台查看。",
        )
        .es(
            "Se agotó la cuota de envío de la cuenta para ese día.",
            "Envíe este correo mañana. Una cuenta nueva empieza con 500 correos diarios; la cuota sube con la reputación del dominio remitente, visible en la consola.",
        ),
    Entry::new("SendStatus:1011", Kind::Permission, When::AfterFix, Partly)
        .fields(&["Simple"])
        .en(
            "The account may send with templates only, but the mail brought its own content in Simple.",
            "Create a template, wait for its approval, and send Template with TemplateID and TemplateData in place of Simple.",
        )
        .zh(
            "账号只能使用模板发信，而这封邮件在 Simple 中带了自定义内容。",
            "创建模板并等待审核通过，然后用 Template（TemplateID 和 TemplateData）代替 Simple 发送。",
        )
        .es(
            "La cuenta solo puede enviar con plantillas, pero el correo traía contenido propio en Simple.",
            "Cree una plantilla, espere su aprobación y envíe Template con TemplateID y TemplateData en lugar de Simple.",
        ),
    Entry::new("SendStatus:1013", Kind::RecipientRefused, When::Never, No)
        .fields(&["FromEmailAddress", "Destination"])
        .en(
            "The recipient has unsubscribed from the mail of your sender domain.",
            "Remove the address and record the wish in your own data, so that it gets no more mail unless the person subscribes again.",
        )
        .zh(
            "收件人已退订此发信域名的邮件。",
            "去掉该地址，并在自己的数据中记录退订，除非对方重新订阅，否则不再发信。",
        )
        .es(
            "El destinatario se dio de baja de los correos de su dominio remitente.",
            "Quite la dirección y registre la baja en sus propios datos, para no escribirle más salvo que la persona se suscriba de nuevo.",
        ),
    Entry::new("SendStatus:2001", Kind::NotFound, When::AfterFix, No)
        .en(
            "SES found no record that belongs to this mail; which one is missing is not documented.",
            "See whether the sender address and the template still exist in the region that was called; restore what is gone and send again. If nothing is gone, open a ticket with the MessageId.",
        )
        .zh(
            "SES 找不到与这封邮件相关的记录，具体缺少哪条没有文档说明。",
            "查看发信地址和模板在所调用的地域下是否仍然存在，补上缺少的后重新发送；若都存在，带上 MessageId 提交工单。",
        )
        .es(
            "SES no encontró un registro relacionado con este correo; no está documentado cuál falta.",
            "Vea si la dirección remitente y la plantilla aún existen en la región a la que llamó; reponga lo que falte y envíe de nuevo. Si no falta nada, abra un ticket con el MessageId.",
        ),
    Entry::new("SendStatus:3007", Kind::Template, When::AfterFix, No)
        .fields(&["Template.TemplateID"])
        .en(
            "The account has no approved template with this TemplateID.",
            "GetEmailTemplate must show TemplateStatus 0 (approved) in the region you call. Correct Template.TemplateID or wait for the review, then send the mail again.",
        )
        .zh(
            "账号中没有此 TemplateID 对应的已审核通过的模板。",
            "在所调用的地域下，用 GetEmailTemplate 确认 TemplateStatus 为 0（审核通过）；更正 Template.TemplateID 或等待审核，然后重新发送。",
        )
        .es(
            "La cuenta no tiene ninguna plantilla aprobada con este TemplateID.",
            "GetEmailTemplate debe mostrar TemplateStatus 0 (aprobada) en la región a la que llama. Corrija Template.TemplateID o espere la revisión y envíe de nuevo.",
        ),
    Entry::new("SendStatus:3008", Kind::RecipientRefused, When::Later, No)
        .fields(&["Destination", "Cc", "Bcc"])
        .en(
            "The recipient's mail domain has blocked your mail for a time.",
            "Stop sending to this domain for at least 10 minutes, then resume slowly; mails to other domains can go on. How long the block lasts is not published.",
        )
        .zh(
            "收件人邮箱所在的域名暂时封禁了此发信方的邮件。",
            "至少暂停 10 分钟，再放慢速度向该域名发信，发往其他域名的邮件不受影响；封禁时长未公布。",
        )
        .es(
            "El dominio de correo del destinatario bloqueó sus correos por un tiempo.",
            "Deje de enviar a ese dominio al menos 10 minutos y retome despacio; los correos a otros dominios pueden seguir. La duración del bloqueo no está publicada.",
        ),
    Entry::new("SendStatus:3009", Kind::Template, When::AfterFix, No)
        .fields(&["Template.TemplateID"])
        .en(
            "The account has no permission to use this template.",
            "Use a template of this account: ListEmailTemplates shows them for the region you call. Put its number into Template.TemplateID and send the mail again.",
        )
        .zh(
            "账号没有使用该模板的权限。",
            "改用本账号的模板：用 ListEmailTemplates 查看所调用地域下的模板，把编号填入 Template.TemplateID 后重新发送。",
        )
        .es(
            "La cuenta no tiene permiso para usar esta plantilla.",
            "Use una plantilla de esta cuenta: ListEmailTemplates muestra las de la región a la que llama. Ponga su número en Template.TemplateID y envíe de nuevo.",
        ),
    Entry::new("SendStatus:3010", Kind::Template, When::AfterFix, Yes)
        .fields(&["Template.TemplateData"])
        .en(
            "TemplateData of the mail is not the text of a JSON object.",
            "Let a JSON library write it, exactly once, as the string of one object: the names of the template's variables as keys, plain text as values.",
        )
        .zh(
            "邮件的 TemplateData 不是 JSON 对象的文本。",
            "用 JSON 库序列化且只序列化一次，得到一个对象的字符串：键为模板的变量名，值为纯文本。",
        )
        .es(
            "El TemplateData del correo no es el texto de un objeto JSON.",
            "Genérelo con una biblioteca JSON, una sola vez, como cadena de un solo objeto: los nombres de las variables de la plantilla como claves y texto sin formato como valores.",
        ),
    Entry::new("SendStatus:3014", Kind::InvalidSender, When::AfterFix, No)
        .fields(&["FromEmailAddress"])
        .en(
            "The domain of the sender address is not verified, so SES does not send.",
            "Set the DNS records that GetEmailIdentity lists for the domain of FromEmailAddress, have them checked with UpdateEmailIdentity, then send the mail again.",
        )
        .zh(
            "发信地址的域名尚未验证，SES 不会发信。",
            "按 GetEmailIdentity 列出的内容为 FromEmailAddress 的域名设置 DNS 记录，用 UpdateEmailIdentity 触发验证，通过后重新发送。",
        )
        .es(
            "El dominio de la dirección remitente no está verificado, por lo que SES no envía.",
            "Configure los registros DNS que GetEmailIdentity indica para el dominio de FromEmailAddress, verifíquelos con UpdateEmailIdentity y envíe de nuevo.",
        ),
    Entry::new("SendStatus:3020", Kind::RecipientRefused, When::Never, No)
        .fields(&["Destination", "Cc", "Bcc"])
        .en(
            "A blocklist of SES covers the recipient: the kind of mailbox by one document, the address itself by another.",
            "Do not send to this address again; use the person's address at another mail provider. If the address works, try to unblock it with DeleteBlackList or DeleteCustomBlackList.",
        )
        .zh(
            "收件人在 SES 的黑名单中：有的文档说是邮箱类型，有的说是该地址本身。",
            "不要再向该地址发信，改用对方在其他邮件服务商的地址；若该邮箱可用，可尝试用 DeleteBlackList 或 DeleteCustomBlackList 解除。",
        )
        .es(
            "Una lista de bloqueo de SES incluye al destinatario: según el documento, por su tipo de buzón o por la dirección misma.",
            "No vuelva a enviar a esta dirección; use la que la persona tenga en otro proveedor. Si la dirección funciona, intente desbloquearla con DeleteBlackList o DeleteCustomBlackList.",
        ),
    Entry::new("SendStatus:3024", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["Destination", "Cc", "Bcc"])
        .en(
            "The recipient's address is not a well-formed email address.",
            "Write it in Destination as name@example.com, without display name, angle brackets, spaces or commas, then send the mail again.",
        )
        .zh(
            "收件人地址不是格式正确的邮箱地址。",
            "在 Destination 中写成 name@example.com 的形式，不带显示名、尖括号、空格或逗号，然后重新发送。",
        )
        .es(
            "La dirección del destinatario no es una dirección de correo bien formada.",
            "Escríbala en Destination como nombre@example.com, sin nombre visible, corchetes angulares, espacios ni comas, y envíe de nuevo.",
        ),
    Entry::new("SendStatus:3030", Kind::RateLimit, When::Later, No)
        .fields(&["FromEmailAddress"])
        .en(
            "SES has paused your sending for a while because too many of your mails bounced.",
            "Stop sending and remove addresses that bounced from your lists, then resume slowly. The length of the pause is not published.",
        )
        .zh(
            "由于退信率过高，SES 已暂时停止此账号的发信。",
            "先停止发送，从名单中清除退信地址，之后再逐步恢复；暂停时长未公布。",
        )
        .es(
            "SES pausó sus envíos por un tiempo porque rebotaron demasiados correos suyos.",
            "Detenga los envíos, quite de sus listas las direcciones que rebotaron y retome poco a poco. La duración de la pausa no está publicada.",
        ),
    Entry::new("SendStatus:3033", Kind::Billing, When::AfterFix, No)
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
];
