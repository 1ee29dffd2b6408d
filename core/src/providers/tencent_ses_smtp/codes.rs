//! What the mail server of Simple Email Service replies: its own words, and the codes of SMTP.
//!
//! Source of the facts: the page on errors over SMTP of 2022-01-19; of those that are digits, RFC 5321, section
//! 4.2, RFC 3463 and RFC 4954. The texts are our own. Rows are sorted by code, in byte order.

use crate::errors::{
    Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When,
};

pub(crate) static CODES: &[Entry] = &[
    Entry::new("4", Kind::Server, When::Later, No)
        .en(
            "The server cannot take the mail for now; this does not mean that the mail itself is wrong.",
            "Retry with growing pauses, starting at a few seconds. Read the text of the reply, which usually names the cause. If it persists, open a ticket with that text.",
        )
        .zh(
            "服务器暂时无法接收这封邮件，并不表示邮件本身有错。",
            "从几秒开始，逐次延长间隔重试；查看回复中的文字，其中通常写有原因；若持续出现，带上这段文字提交工单。",
        )
        .es(
            "El servidor no puede recibir el correo por ahora; eso no significa que el correo tenga un error.",
            "Reintente con pausas crecientes a partir de unos segundos. Lea el texto de la respuesta, que suele indicar la causa. Si persiste, abra un ticket con ese texto.",
        ),
    Entry::new("421", Kind::Server, When::Later, No)
        .en(
            "The server is not available now and closes the connection; the mail in progress was not accepted.",
            "Open a new connection and retry with growing pauses, starting at a few seconds. Use few connections at a time and stay below 20 SMTP calls per second.",
        )
        .zh(
            "服务器暂时不可用并关闭了连接，正在发送的邮件未被接受。",
            "重新建立连接，从几秒开始，逐次延长间隔重试；减少同时打开的连接，SMTP 调用低于每秒 20 次。",
        )
        .es(
            "El servidor no está disponible ahora y cierra la conexión; el correo en curso no fue aceptado.",
            "Abra una conexión nueva y reintente con pausas crecientes a partir de unos segundos. Use pocas conexiones a la vez y no llegue a 20 llamadas SMTP por segundo.",
        ),
    Entry::new("421 4.7.0", Kind::RateLimit, When::Later, No)
        .en(
            "A rule of the server closes the connection, most likely because of too many connections or mails in a short time.",
            "Stop for a few minutes, then resume with fewer connections at a time and below 20 SMTP calls per second for the whole account. If it persists, open a ticket with the text of the reply.",
        )
        .zh(
            "服务器按自身规则关闭了连接，很可能是短时间内连接或邮件过多。",
            "先暂停几分钟，再减少同时打开的连接，并让整个账号的 SMTP 调用低于每秒 20 次；若持续出现，带上回复中的文字提交工单。",
        )
        .es(
            "Una regla del servidor cierra la conexión, probablemente por demasiadas conexiones o correos en poco tiempo.",
            "Pare unos minutos y retome con menos conexiones a la vez y menos de 20 llamadas SMTP por segundo en toda la cuenta. Si persiste, abra un ticket con el texto de la respuesta.",
        ),
    Entry::new("450", Kind::RecipientRefused, When::Later, No)
        .fields(&["To"])
        .en(
            "The recipient's mailbox is not available now: it is busy, or a policy holds the mail back for a time.",
            "Retry after a few minutes, with growing pauses and only for this recipient. If it persists, check the address with its owner.",
        )
        .zh(
            "收件人的邮箱暂时不可用：邮箱正忙，或因策略被暂时限制。",
            "几分钟后只向该收件人重试，并逐次延长间隔；若持续出现，与对方核实地址。",
        )
        .es(
            "El buzón del destinatario no está disponible ahora: está ocupado o una política retiene el correo por un tiempo.",
            "Reintente tras unos minutos, con pausas crecientes y solo para este destinatario. Si persiste, confirme la dirección con su titular.",
        ),
    Entry::new("450 4.2.1", Kind::RecipientRefused, When::Later, No)
        .fields(&["To"])
        .en(
            "The recipient's mailbox exists but is disabled for a time and takes no mail now.",
            "Retry after an hour or so, only for this recipient. If it persists, stop sending to this address and ask the person for another one.",
        )
        .zh(
            "收件人的邮箱存在，但暂时被停用，目前不接收邮件。",
            "一小时左右后只向该收件人重试；若持续出现，停止向该地址发信，并向对方索取其他地址。",
        )
        .es(
            "El buzón del destinatario existe, pero está deshabilitado por un tiempo y ahora no recibe correo.",
            "Reintente tras una hora aproximadamente, solo para este destinatario. Si persiste, deje de enviar a esta dirección y pida otra a la persona.",
        ),
    Entry::new("451", Kind::Server, When::Later, No)
        .en(
            "An error inside the server stopped the processing, so the mail was not accepted.",
            "Retry with growing pauses, starting at a few seconds. If it persists, open a ticket with the text of the reply, the sender address and the time.",
        )
        .zh(
            "服务器内部出错，处理中断，邮件未被接受。",
            "从几秒开始，逐次延长间隔重试；若持续出现，带上回复中的文字、发信地址和时间提交工单。",
        )
        .es(
            "Un error interno del servidor interrumpió el proceso, por lo que el correo no fue aceptado.",
            "Reintente con pausas crecientes a partir de unos segundos. Si persiste, abra un ticket con el texto de la respuesta, la dirección remitente y la hora.",
        ),
    Entry::new("451 4.7.1", Kind::RateLimit, When::Later, No)
        .en(
            "A policy refuses the mail for now, such as a limit on mails in a short time or greylisting by the recipient's side.",
            "Wait a few minutes and send the same mail from the same sender again, with longer pauses each time. Send more slowly: below 20 SMTP calls per second and 10 mails per recipient and hour.",
        )
        .zh(
            "因策略暂时拒收这封邮件，如短时间内邮件过多，或收件方启用了灰名单。",
            "等待几分钟，用同一发信地址重新发送同一封邮件，并逐次延长间隔；放慢发信速度：SMTP 调用低于每秒 20 次，每个收件人每小时不超过 10 封。",
        )
        .es(
            "Una política rechaza el correo por ahora, como un límite de correos en poco tiempo o una lista gris del destino.",
            "Espere unos minutos y reenvíe el mismo correo desde el mismo remitente, con pausas más largas cada vez. Envíe más despacio: menos de 20 llamadas SMTP por segundo y hasta 10 correos por destinatario y hora.",
        ),
    Entry::new("452", Kind::Server, When::Later, No)
        .may_duplicate()
        .en(
            "The server has too little storage for the mail now, or the mail has too many recipients at once.",
            "Retry after a few minutes, with growing pauses. If the mail has many recipients, send it to fewer at a time, and leave out those that were already accepted.",
        )
        .zh(
            "服务器目前存储空间不足，无法接收这封邮件，或一次的收件人过多。",
            "几分钟后重试，并逐次延长间隔；收件人较多时分批发送，并去掉已被接受的收件人。",
        )
        .es(
            "El servidor no tiene ahora espacio suficiente para el correo, o este tiene demasiados destinatarios a la vez.",
            "Reintente tras unos minutos, con pausas crecientes. Si el correo tiene muchos destinatarios, envíelo a menos cada vez y omita los que ya fueron aceptados.",
        ),
    Entry::new("452 4.2.2", Kind::RecipientRefused, When::Later, No)
        .fields(&["To"])
        .en(
            "The recipient's mailbox is full and takes no mail until there is room again.",
            "Retry after some hours, only for this recipient. If it persists, have the person make room or ask for another address.",
        )
        .zh(
            "收件人的邮箱已满，腾出空间之前无法收信。",
            "几小时后只向该收件人重试；若持续出现，请对方清理邮箱，或向其索取其他地址。",
        )
        .es(
            "El buzón del destinatario está lleno y no recibe correo hasta que vuelva a tener espacio.",
            "Reintente tras unas horas, solo para este destinatario. Si persiste, pida a la persona que libere espacio o que dé otra dirección.",
        ),
    Entry::new("452 4.3.1", Kind::Server, When::Later, No)
        .en(
            "The mail system on the server's side has no storage left for new mail.",
            "Retry after a few minutes, with growing pauses; there is nothing to change in the mail. If it persists, open a ticket with the text of the reply.",
        )
        .zh(
            "服务器一侧的邮件系统已没有存储空间，无法接收新邮件。",
            "几分钟后重试，并逐次延长间隔，邮件本身无需修改；若持续出现，带上回复中的文字提交工单。",
        )
        .es(
            "El sistema de correo del lado del servidor no tiene espacio para correos nuevos.",
            "Reintente tras unos minutos, con pausas crecientes; no hay nada que cambiar en el correo. Si persiste, abra un ticket con el texto de la respuesta.",
        ),
    Entry::new("452 4.5.3", Kind::InvalidRecipient, When::AfterFix, Partly)
        .fields(&["To"])
        .may_duplicate()
        .en(
            "The mail has more recipients than the server takes at once; those accepted before may still get it.",
            "Send the mail again only to the recipients that were not accepted, so that nobody gets it twice. Give one mail at most 50 recipients, the limit of SendEmail, or fewer if that is refused as well.",
        )
        .zh(
            "收件人数超过服务器一次接受的上限，之前已被接受的收件人仍可能收到邮件。",
            "只向未被接受的收件人重新发送，以免重复发送；每封邮件最多 50 个收件人（SendEmail 的上限），若仍被拒绝则再减少。",
        )
        .es(
            "El correo tiene más destinatarios de los que el servidor admite a la vez; los ya aceptados aún pueden recibirlo.",
            "Reenvíe el correo solo a los destinatarios no aceptados, para que nadie lo reciba dos veces. Ponga como máximo 50 por correo, el límite de SendEmail, o menos si también se rechaza.",
        ),
    Entry::new("454 4.7.0", Kind::Server, When::Later, No)
        .en(
            "A temporary fault of the server kept it from checking the login; the password may well be right.",
            "Leave user name and password as they are. Open a new connection and retry with growing pauses, starting at a few seconds. If it persists, open a ticket with the text of the reply.",
        )
        .zh(
            "服务器出现临时故障，无法验证登录信息，密码不一定有错。",
            "用户名和密码无需修改。重新建立连接，从几秒开始，逐次延长间隔重试；若持续出现，带上回复中的文字提交工单。",
        )
        .es(
            "Una falla temporal del servidor impidió comprobar el acceso; la contraseña puede ser correcta.",
            "No cambie el usuario ni la contraseña. Abra una conexión nueva y reintente con pausas crecientes a partir de unos segundos. Si persiste, abra un ticket con el texto de la respuesta.",
        ),
    Entry::new("5", Kind::Other, When::AfterFix, No)
        .en(
            "The server refuses the mail or a command for good, and only the text of its reply tells why.",
            "Do not send it again unchanged. Read the text of the reply, correct what it names (login, From, To, size or content), then send again. If it is unclear, open a ticket with that text.",
        )
        .zh(
            "服务器明确拒绝了这封邮件或某条命令，原因只见于回复中的文字。",
            "不要原样重发。查看回复中的文字，更正其中提到的内容（登录信息、From、To、大小或正文）后重新发送；若原因不明，带上这段文字提交工单。",
        )
        .es(
            "El servidor rechaza definitivamente el correo o un comando, y solo el texto de su respuesta indica por qué.",
            "No lo envíe otra vez sin cambios. Lea el texto de la respuesta, corrija lo que indica (acceso, From, To, tamaño o contenido) y envíe de nuevo. Si no queda claro, abra un ticket con ese texto.",
        ),
    Entry::new("501", Kind::InvalidRequest, When::AfterFix, Partly)
        .fields(&["From", "To"])
        .en(
            "The server cannot read the argument of a command, most likely an address in MAIL FROM or RCPT TO.",
            "Give MAIL FROM and RCPT TO the bare address, such as name@example.com, without alias, spaces or line breaks. If AUTH was refused, check that user name and password are base64-encoded.",
        )
        .zh(
            "服务器无法识别某条命令的参数，很可能是 MAIL FROM 或 RCPT TO 中的地址。",
            "MAIL FROM 和 RCPT TO 只写地址本身，如 name@example.com，不带别名、空格或换行；若被拒绝的是 AUTH，检查用户名和密码是否已编码为 base64。",
        )
        .es(
            "El servidor no puede leer el argumento de un comando, probablemente una dirección en MAIL FROM o RCPT TO.",
            "Ponga en MAIL FROM y RCPT TO solo la dirección, como nombre@example.com, sin alias, espacios ni saltos de línea. Si se rechazó AUTH, compruebe que usuario y contraseña vayan en base64.",
        ),
    Entry::new("501 5.1.3", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["To"])
        .en(
            "A recipient's address is not a well-formed email address.",
            "Write it as name@example.com in To and in RCPT TO, without spaces, stray commas or line breaks, then send the mail again.",
        )
        .zh(
            "某个收件人地址不是格式正确的邮箱地址。",
            "在 To 和 RCPT TO 中写成 name@example.com 的形式，不带空格、多余的逗号或换行，然后重新发送。",
        )
        .es(
            "La dirección de un destinatario no es una dirección de correo bien formada.",
            "Escríbala en To y en RCPT TO como nombre@example.com, sin espacios, comas sobrantes ni saltos de línea, y envíe de nuevo.",
        ),
    Entry::new("503", Kind::InvalidRequest, When::AfterFix, No)
        .en(
            "The commands came in the wrong order, most likely without a login or after a command that had been refused.",
            "Keep the order EHLO, AUTH, MAIL FROM, RCPT TO, DATA, as an SMTP library does by itself. Stop at the first refused command: its reply names the real cause.",
        )
        .zh(
            "命令的顺序不对，很可能是未登录，或在某条命令被拒绝后仍继续发送。",
            "按 EHLO、AUTH、MAIL FROM、RCPT TO、DATA 的顺序发送，SMTP 库会自动处理；第一条命令被拒绝时就停止，它的回复才是真正的原因。",
        )
        .es(
            "Los comandos llegaron en el orden incorrecto, probablemente sin acceso previo o tras un comando rechazado.",
            "Respete el orden EHLO, AUTH, MAIL FROM, RCPT TO, DATA, como hace por sí sola una biblioteca SMTP. Deténgase en el primer comando rechazado: su respuesta da la causa real.",
        ),
    Entry::new("530", Kind::Auth, When::AfterFix, No)
        .en(
            "The client has not logged in, and the server takes mail only after a login.",
            "Turn on authentication in the client: the user name is the full sender address, the password is the SMTP password set for it in the console. Connect to port 465 with TLS from the start.",
        )
        .zh(
            "客户端没有登录，而服务器只接受登录后发送的邮件。",
            "在客户端启用身份验证：用户名为完整的发信地址，密码为在控制台为该地址设置的 SMTP 密码；连接 465 端口，一开始就使用 TLS。",
        )
        .es(
            "El cliente no inició sesión, y el servidor solo recibe correo después de hacerlo.",
            "Active la autenticación en el cliente: el usuario es la dirección remitente completa y la contraseña, la contraseña SMTP definida para ella en la consola. Conéctese al puerto 465 con TLS desde el inicio.",
        ),
    Entry::new("530 5.7.0", Kind::Auth, When::AfterFix, No)
        .en(
            "The client has not logged in, and the server takes mail only after a login.",
            "Turn on authentication in the client: the user name is the full sender address, the password is the SMTP password set for it in the console. Connect to port 465 with TLS from the start.",
        )
        .zh(
            "客户端没有登录，而服务器只接受登录后发送的邮件。",
            "在客户端启用身份验证：用户名为完整的发信地址，密码为在控制台为该地址设置的 SMTP 密码；连接 465 端口，一开始就使用 TLS。",
        )
        .es(
            "El cliente no inició sesión, y el servidor solo recibe correo después de hacerlo.",
            "Active la autenticación en el cliente: el usuario es la dirección remitente completa y la contraseña, la contraseña SMTP definida para ella en la consola. Conéctese al puerto 465 con TLS desde el inicio.",
        ),
    Entry::new("535", Kind::Auth, When::AfterFix, No)
        .en(
            "The server refuses the login because the user name or the SMTP password is wrong.",
            "Use the full sender address as user name and the SMTP password set for this address in the console, not the console login or an API key. If none is set or it is lost, set one with UpdateEmailSmtpPassWord.",
        )
        .zh(
            "用户名或 SMTP 密码不正确，服务器拒绝登录。",
            "用户名填完整的发信地址，密码填在控制台为该地址设置的 SMTP 密码，不是控制台登录密码，也不是 API 密钥；未设置或已遗忘时，用 UpdateEmailSmtpPassWord 重新设置。",
        )
        .es(
            "El servidor rechaza el acceso porque el usuario o la contraseña SMTP es incorrecta.",
            "Use como usuario la dirección remitente completa y la contraseña SMTP definida para ella en la consola, no el acceso a la consola ni una clave de API. Si falta o se perdió, defínala con UpdateEmailSmtpPassWord.",
        ),
    Entry::new("535 5.7.8", Kind::Auth, When::AfterFix, No)
        .en(
            "The server refuses the login because the user name or the SMTP password is wrong.",
            "Use the full sender address as user name and the SMTP password set for this address in the console, not the console login or an API key. If none is set or it is lost, set one with UpdateEmailSmtpPassWord.",
        )
        .zh(
            "用户名或 SMTP 密码不正确，服务器拒绝登录。",
            "用户名填完整的发信地址，密码填在控制台为该地址设置的 SMTP 密码，不是控制台登录密码，也不是 API 密钥；未设置或已遗忘时，用 UpdateEmailSmtpPassWord 重新设置。",
        )
        .es(
            "El servidor rechaza el acceso porque el usuario o la contraseña SMTP es incorrecta.",
            "Use como usuario la dirección remitente completa y la contraseña SMTP definida para ella en la consola, no el acceso a la consola ni una clave de API. Si falta o se perdió, defínala con UpdateEmailSmtpPassWord.",
        ),
    Entry::new("550", Kind::RecipientRefused, When::Never, No)
        .fields(&["To"])
        .en(
            "The recipient's mailbox is not available, most likely because it does not exist; a policy can be the cause too.",
            "Do not repeat it. Read the text of the reply and check the address with its owner; if it is wrong, correct it or remove it from your list.",
        )
        .zh(
            "收件人的邮箱不可用，很可能是邮箱不存在，也可能是被策略拒绝。",
            "不要重发。查看回复中的文字，并与对方核实地址；若地址有误，更正或从名单中删除。",
        )
        .es(
            "El buzón del destinatario no está disponible, probablemente porque no existe; también puede deberse a una política.",
            "No lo repita. Lea el texto de la respuesta y confirme la dirección con su titular; si es incorrecta, corríjala o quítela de su lista.",
        ),
    Entry::new("550 5.1.1", Kind::RecipientRefused, When::Never, No)
        .fields(&["To"])
        .en(
            "The recipient's mailbox does not exist: the domain knows no such name before the @.",
            "Do not repeat it. Look for a typing error before the @ and check the address with its owner; correct it or remove it from your list.",
        )
        .zh(
            "收件人的邮箱不存在：该域名下没有 @ 之前的这个用户名。",
            "不要重发。检查 @ 之前的部分是否有拼写错误，并与对方核实地址；更正或从名单中删除。",
        )
        .es(
            "El buzón del destinatario no existe: el dominio no conoce ese nombre antes de la @.",
            "No lo repita. Busque un error de escritura antes de la @ y confirme la dirección con su titular; corríjala o quítela de su lista.",
        ),
    Entry::new("550 5.1.2", Kind::InvalidRecipient, When::AfterFix, Partly)
        .fields(&["To"])
        .en(
            "The domain of the recipient's address does not exist or takes no mail.",
            "Look for a typing error after the @, correct the address and send again. If it is spelled right, remove it from your list and ask the person for another one.",
        )
        .zh(
            "收件人地址的域名不存在，或不接收邮件。",
            "检查 @ 之后的部分是否有拼写错误，更正后重新发送；若拼写无误，从名单中删除该地址，并向对方索取其他地址。",
        )
        .es(
            "El dominio de la dirección del destinatario no existe o no recibe correo.",
            "Busque un error de escritura después de la @, corrija la dirección y envíe de nuevo. Si está bien escrita, quítela de su lista y pida otra a la persona.",
        ),
    Entry::new("550 5.2.1", Kind::RecipientRefused, When::Never, No)
        .fields(&["To"])
        .en(
            "The recipient's mailbox exists but is disabled and takes no mail.",
            "Do not repeat it. Remove the address from your list and ask the person for another one.",
        )
        .zh(
            "收件人的邮箱存在，但已被停用，不接收邮件。",
            "不要重发。从名单中删除该地址，并向对方索取其他地址。",
        )
        .es(
            "El buzón del destinatario existe, pero está deshabilitado y no recibe correo.",
            "No lo repita. Quite la dirección de su lista y pida otra a la persona.",
        ),
    Entry::new("550 5.7.1", Kind::Permission, When::AfterFix, No)
        .fields(&["From", "To"])
        .en(
            "This sender may not send to this recipient: a policy of the server or of the recipient's side forbids it.",
            "Log in first, and use the verified sender address of the login in both From and MAIL FROM. If that is so already, read the text of the reply and have the recipient allow your sender domain.",
        )
        .zh(
            "此发信方不能向该收件人发信：服务器或收件方的策略不允许。",
            "先登录，From 和 MAIL FROM 都使用登录所用的已验证发信地址；若已如此，查看回复中的文字，并请对方放行该发信域名。",
        )
        .es(
            "Este remitente no puede enviar a este destinatario: lo prohíbe una política del servidor o del destino.",
            "Inicie sesión y use en From y en MAIL FROM la dirección remitente verificada del acceso. Si ya es así, lea el texto de la respuesta y pida al destinatario que admita su dominio remitente.",
        ),
    Entry::new("552", Kind::InvalidAttachment, When::AfterFix, Partly)
        .fields(&["attachments", "body"])
        .en(
            "The message is larger than the server takes, or the recipient's mailbox has no room for it.",
            "Keep all attachments together below 8 MB and the whole message below 10 MB, counting that base64 adds a third. If it is smaller already, have the recipient make room in the mailbox.",
        )
        .zh(
            "邮件超过服务器接受的大小，或收件人的邮箱空间不足。",
            "所有附件合计小于 8 MB，整封邮件小于 10 MB，注意 base64 会使文件增大三分之一；若邮件本来就不大，请对方清理邮箱。",
        )
        .es(
            "El mensaje es más grande de lo que admite el servidor, o el buzón del destinatario no tiene espacio para él.",
            "Mantenga el total de los adjuntos por debajo de 8 MB y el mensaje completo por debajo de 10 MB; base64 añade un tercio. Si ya es menor, pida al destinatario que libere espacio en su buzón.",
        ),
    Entry::new("552 5.2.2", Kind::RecipientRefused, When::AfterFix, No)
        .fields(&["To"])
        .en(
            "The recipient's mailbox is full and does not take the mail.",
            "Do not repeat it for now. Have the person make room or ask for another address, then send again; smaller attachments may help.",
        )
        .zh(
            "收件人的邮箱已满，无法接收这封邮件。",
            "暂时不要重发。请对方清理邮箱，或向其索取其他地址，然后重新发送；缩小附件也可能有用。",
        )
        .es(
            "El buzón del destinatario está lleno y no admite el correo.",
            "No lo repita por ahora. Pida a la persona que libere espacio o que dé otra dirección y envíe de nuevo; adjuntos más pequeños pueden ayudar.",
        ),
    Entry::new("552 5.3.4", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["attachments", "body"])
        .en(
            "The whole message is larger than the server takes, most likely because of its attachments.",
            "Keep all attachments together below 8 MB and the whole message below 10 MB, counting that base64 adds a third. Shrink the files, or link to them instead.",
        )
        .zh(
            "整封邮件超过服务器接受的大小，很可能是附件过大。",
            "所有附件合计小于 8 MB，整封邮件小于 10 MB，注意 base64 会使文件增大三分之一；压缩文件，或改为在邮件中放下载链接。",
        )
        .es(
            "El mensaje completo es más grande de lo que admite el servidor, probablemente por sus adjuntos.",
            "Mantenga el total de los adjuntos por debajo de 8 MB y el mensaje completo por debajo de 10 MB; base64 añade un tercio. Reduzca los archivos o envíe enlaces.",
        ),
    Entry::new("553", Kind::InvalidSender, When::AfterFix, Partly)
        .fields(&["From", "To"])
        .en(
            "The server does not allow an address, most likely the sender: not the verified one, or written wrongly.",
            "Set From to the verified sender address used as user name, bare or as alias <address>, and MAIL FROM to the same address, bare. If both are right, check how the recipients are written.",
        )
        .zh(
            "服务器不允许某个地址，很可能是发信地址：不是已验证的地址，或写法有误。",
            "From 填用作 SMTP 用户名的已验证发信地址，只写地址或写成“别名 <地址>”，MAIL FROM 只写同一地址；若都正确，检查收件人的写法。",
        )
        .es(
            "El servidor no permite una dirección, probablemente la del remitente: no es la verificada o está mal escrita.",
            "Ponga en From la dirección remitente verificada que sirve de usuario SMTP, sola o como alias <dirección>, y en MAIL FROM la misma, sola. Si ambas son correctas, revise los destinatarios.",
        ),
    Entry::new("553 5.1.3", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["To"])
        .en(
            "A recipient's address is not a well-formed email address.",
            "Write it as name@example.com in To and in RCPT TO, without spaces, stray commas or line breaks, then send the mail again.",
        )
        .zh(
            "某个收件人地址不是格式正确的邮箱地址。",
            "在 To 和 RCPT TO 中写成 name@example.com 的形式，不带空格、多余的逗号或换行，然后重新发送。",
        )
        .es(
            "La dirección de un destinatario no es una dirección de correo bien formada.",
            "Escríbala en To y en RCPT TO como nombre@example.com, sin espacios, comas sobrantes ni saltos de línea, y envíe de nuevo.",
        ),
    Entry::new("553 5.1.8", Kind::InvalidSender, When::AfterFix, No)
        .fields(&["From"])
        .en(
            "The domain of the sender address does not exist or cannot take replies, so the sender is refused.",
            "Look for a typing error after the @ in From and MAIL FROM, and use a verified sender address. If it is right, check that the DNS records that GetEmailIdentity lists for the domain are in place.",
        )
        .zh(
            "发信地址的域名不存在，或无法接收回信，因此发信方被拒绝。",
            "检查 From 和 MAIL FROM 中 @ 之后的部分是否有拼写错误，并使用已验证的发信地址；若无误，确认 GetEmailIdentity 为该域名列出的 DNS 记录都已设置。",
        )
        .es(
            "El dominio de la dirección remitente no existe o no puede recibir respuestas, por lo que se rechaza al remitente.",
            "Busque un error de escritura tras la @ en From y MAIL FROM, y use una dirección remitente verificada. Si es correcta, compruebe los registros DNS que GetEmailIdentity indica para el dominio.",
        ),
    Entry::new("554", Kind::Other, When::AfterFix, Partly)
        .en(
            "The server refused the message or the whole connection, for the reason given in the text of its reply.",
            "Do not send it again unchanged. Where the text holds ##SES-response-json:, do what applies to the Code after it. Otherwise correct what the text names; if it is unclear, open a ticket with it.",
        )
        .zh(
            "服务器拒绝了这封邮件或整个连接，原因见回复中的文字。",
            "不要原样重发。文字中有 ##SES-response-json: 时，按其后的 Code 处理；否则更正文字中提到的内容；若原因不明，带上这段文字提交工单。",
        )
        .es(
            "El servidor rechazó el mensaje o toda la conexión, por el motivo que da el texto de su respuesta.",
            "No lo envíe otra vez sin cambios. Si el texto contiene ##SES-response-json:, haga lo que corresponda al Code que sigue. Si no, corrija lo que indica; si no queda claro, abra un ticket con él.",
        ),
    Entry::new("554 5.0.0 business error", Kind::Other, When::AfterFix, Partly)
        .en(
            "SES refused the message; the reason in its reply is missing, or none that is documented.",
            "Read what stands after ##SES-response-json: in the provider's message, and correct what it names. If it breaks off or says nothing, open a ticket with the text and the time.",
        )
        .zh(
            "SES 拒绝了这封邮件；回复中没有写明原因，或所写的原因不在文档之列。",
            "查看服务商消息中 ##SES-response-json: 之后的内容，改正其中指出的问题；若内容不完整或没有说明原因，带上这段文字和时间提交工单。",
        )
        .es(
            "SES rechazó el mensaje; su respuesta no indica el motivo, o da uno que no está documentado.",
            "Lea lo que sigue a ##SES-response-json: en el mensaje del proveedor y corrija lo que indica. Si está cortado o no dice nada, abra un ticket con el texto y la hora.",
        ),
    Entry::new("554 5.0.0 too longer line", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["body"])
        .signs(&["too longer"])
        .en(
            "A line of the message body has 2000 or more characters, which the server does not take.",
            "Keep every line below 2000 characters: break long HTML between tags or at spaces, and wrap the base64 of attachments at 76 characters.",
        )
        .zh(
            "邮件正文中有一行达到或超过 2000 个字符，服务器不接受。",
            "每行保持在 2000 个字符以下：在标签之间或空格处为过长的 HTML 换行，附件的 base64 每 76 个字符换行。",
        )
        .es(
            "Una línea del cuerpo del mensaje tiene 2000 caracteres o más, y el servidor no la admite.",
            "Mantenga cada línea por debajo de 2000 caracteres: corte el HTML largo entre etiquetas o en espacios y divida el base64 de los adjuntos en líneas de 76 caracteres.",
        ),
    Entry::new("554 5.7.1", Kind::Permission, When::AfterFix, No)
        .fields(&["From", "To", "body"])
        .en(
            "A policy of the server or of the recipient's side refuses the message: its sender, its recipient or its content.",
            "Read the text of the reply. Use the verified sender address of the login in From; if that is so, replace shortened links and wording that looks like spam. If it is unclear, open a ticket with the text.",
        )
        .zh(
            "服务器或收件方的策略拒绝了这封邮件，涉及发信方、收件人或内容。",
            "查看回复中的文字。From 使用登录所用的已验证发信地址；若已如此，替换短链接和像垃圾邮件的措辞；若原因不明，带上这段文字提交工单。",
        )
        .es(
            "Una política del servidor o del destino rechaza el mensaje: por su remitente, su destinatario o su contenido.",
            "Lea el texto de la respuesta. Use en From la dirección remitente verificada del acceso; si ya es así, cambie los enlaces acortados y lo que parezca spam. Si no queda claro, abra un ticket con el texto.",
        ),
    Entry::new("FailedOperation: Content-Transfer-Encoding must in...", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Content-Transfer-Encoding"])
        .signs(&["Content-Transfer-Encoding must in"])
        .en(
            "The message uses a transfer encoding that SES does not accept, most likely for an attachment.",
            "Give each attachment part Content-Transfer-Encoding: base64 and encode its bytes accordingly. In the headers of the message itself, leave Content-Transfer-Encoding out.",
        )
        .zh(
            "邮件使用了 SES 不接受的传输编码，最可能出在附件上。",
            "每个附件部分都写 Content-Transfer-Encoding: base64，并把内容编码为 base64；邮件本身的头中不要写 Content-Transfer-Encoding。",
        )
        .es(
            "El mensaje usa una codificación de transferencia que SES no admite, probablemente en un adjunto.",
            "Ponga en cada adjunto Content-Transfer-Encoding: base64 y codifique así sus bytes. En los encabezados del propio mensaje, omita Content-Transfer-Encoding.",
        ),
    Entry::new("FailedOperation: Content-Type must in...", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Content-Type"])
        .signs(&["Content-Type must in"])
        .en(
            "The Content-Type in the headers of the message is not one that SES accepts.",
            "Use text/plain; charset=UTF-8 or text/html; charset=UTF-8 for a single body, and multipart/mixed, multipart/related or multipart/alternative for several parts.",
        )
        .zh(
            "邮件头中的 Content-Type 不是 SES 接受的类型。",
            "只有一个正文时用 text/plain; charset=UTF-8 或 text/html; charset=UTF-8；有多个部分时用 multipart/mixed、multipart/related 或 multipart/alternative。",
        )
        .es(
            "El Content-Type de los encabezados del mensaje no es uno de los que SES admite.",
            "Use text/plain; charset=UTF-8 o text/html; charset=UTF-8 para un cuerpo único, y multipart/mixed, multipart/related o multipart/alternative para varias partes.",
        ),
    Entry::new("FailedOperation: Incorrect attachment content...", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["attachments"])
        .signs(&["Incorrect attachment content"])
        .en(
            "The content of an attachment is not valid base64.",
            "Encode the bytes of the file once with standard base64, without data: prefix or URL-safe characters. Check that the text is not cut off, and keep the whole message below 10 MB.",
        )
        .zh(
            "某个附件的内容不是有效的 base64。",
            "将文件字节用标准 base64 编码一次，不要带 data: 前缀或 URL 安全字符，确认文本没有被截断，且整封邮件小于 10 MB。",
        )
        .es(
            "El contenido de un adjunto no es base64 válido.",
            "Codifique los bytes del archivo una sola vez en base64 estándar, sin prefijo data: ni la variante para URL. Compruebe que no esté cortado y que el mensaje no llegue a 10 MB.",
        ),
    Entry::new("FailedOperation: Mime-Version must in...", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["MIME-Version"])
        .signs(&["Mime-Version must in"])
        .en(
            "The MIME-Version header has a value other than 1.0.",
            "Set MIME-Version to 1.0, without a comment or other text after it, or leave it empty.",
        )
        .zh(
            "MIME-Version 头的值不是 1.0。",
            "将 MIME-Version 设为 1.0，后面不带注释或其他文字，或留空。",
        )
        .es(
            "El encabezado MIME-Version tiene un valor distinto de 1.0.",
            "Ponga en MIME-Version 1.0, sin comentario ni otro texto detrás, o déjelo vacío.",
        ),
    Entry::new("FailedOperation: The attachments are too large...", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["attachments"])
        .signs(&["The attachments are too large"])
        .en(
            "One attachment is larger than 5 MB, or all of them together are larger than 10 MB.",
            "Keep each attachment within 5 MB and all together below 8 MB, as SES recommends. Shrink the files, or link to them instead.",
        )
        .zh(
            "单个附件超过 5 MB，或所有附件合计超过 10 MB。",
            "单个附件不超过 5 MB，合计按 SES 的建议小于 8 MB；压缩文件，或改为在邮件中放下载链接。",
        )
        .es(
            "Un adjunto supera 5 MB, o todos juntos superan 10 MB.",
            "Mantenga cada adjunto en 5 MB como máximo y el total por debajo de 8 MB, como recomienda SES. Reduzca los archivos o envíe enlaces.",
        ),
    Entry::new("FailedOperation: The email is too large. Remove some content...", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["body"])
        .signs(&["The email is too large"])
        .en(
            "The message is larger than 1 MB even without its attachments.",
            "Bring the text and HTML below 1 MB together. Do not embed images as base64 in the HTML: link to them.",
        )
        .zh(
            "邮件除附件外的内容超过 1 MB。",
            "将文本和 HTML 合计缩减到 1 MB 以下；图片用链接引用，不要以 base64 嵌入 HTML。",
        )
        .es(
            "El mensaje supera 1 MB aun sin contar sus adjuntos.",
            "Reduzca el texto y el HTML a menos de 1 MB en conjunto. No incruste imágenes en base64 en el HTML: enlácelas.",
        ),
    Entry::new("FailedOperation: msg.* is null", Kind::InvalidRequest, When::AfterFix, Partly)
        .signs(&["msg.* is null"])
        .en(
            "The message lacks a header or a part that SES needs; the reply names it behind msg.",
            "Add the header or part that the reply names, with a value, and put no blank line before the last header: that ends the headers. If it is there already, open a ticket with the text of the reply.",
        )
        .zh(
            "邮件缺少 SES 需要的某个邮件头或部分，回复中 msg. 之后就是它的名称。",
            "补上回复中指出的邮件头或部分并填写内容；最后一个邮件头之前不要有空行，空行表示邮件头结束；若本来就有，带上回复中的文字提交工单。",
        )
        .es(
            "Al mensaje le falta un encabezado o una parte que SES necesita; la respuesta lo nombra tras msg.",
            "Agregue con un valor el encabezado o la parte que nombra la respuesta, sin líneas en blanco antes del último encabezado, porque los terminan. Si ya está, abra un ticket con el texto de la respuesta.",
        ),
    Entry::new("FailedOperation: msg.Body is null", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["body"])
        .signs(&["msg.Body is null"])
        .en(
            "The message has no body, or SES finds none in it.",
            "Put text or HTML after the blank line that ends the headers. In a multipart message, include a text/plain or text/html part and use the same boundary in Content-Type and between the parts.",
        )
        .zh(
            "邮件没有正文，或 SES 从中找不到正文。",
            "在结束邮件头的空行之后写入文本或 HTML；multipart 邮件要包含 text/plain 或 text/html 部分，且 Content-Type 中的 boundary 与各段分隔符一致。",
        )
        .es(
            "El mensaje no tiene cuerpo o SES no lo encuentra.",
            "Ponga texto o HTML tras la línea en blanco que termina los encabezados. En un mensaje multipart, incluya una parte text/plain o text/html y el mismo boundary en Content-Type y entre las partes.",
        ),
    Entry::new("FailedOperation: msg.From is null", Kind::InvalidSender, When::AfterFix, Yes)
        .fields(&["From"])
        .signs(&["msg.From is null"])
        .en(
            "The message has no From header, or the header is empty.",
            "Add a From header with a sender address of the account, usually the one that serves as the SMTP user name, and put no blank line before it: that ends the headers.",
        )
        .zh(
            "邮件没有 From 头，或其值为空。",
            "添加 From 头，值为账号的发信地址，通常就是用作 SMTP 用户名的那个；它前面不要有空行，空行表示邮件头结束。",
        )
        .es(
            "El mensaje no tiene encabezado From o está vacío.",
            "Agregue un encabezado From con una dirección remitente de la cuenta, normalmente la que sirve de usuario SMTP, y sin una línea en blanco antes, porque termina los encabezados.",
        ),
    Entry::new("FailedOperation: msg.Subject is null", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["Subject"])
        .signs(&["msg.Subject is null"])
        .en(
            "The message has no Subject header, or the header is empty.",
            "Add a Subject header with at least one character, and put no blank line before it: that ends the headers.",
        )
        .zh(
            "邮件没有 Subject 头，或其值为空。",
            "添加 Subject 头，至少写一个字符；它前面不要有空行，空行表示邮件头结束。",
        )
        .es(
            "El mensaje no tiene encabezado Subject o está vacío.",
            "Agregue un encabezado Subject con al menos un carácter y sin una línea en blanco antes, porque termina los encabezados.",
        ),
    Entry::new("RequestLimitExceeded.SmtpRateLimit", Kind::RateLimit, When::Later, No)
        .signs(&["smtp sending frequency limit"])
        .en(
            "The account makes more SMTP calls per second than allowed; the limit is 20 per second.",
            "Wait a second and send the mail again, with a longer pause each time. Keep all programs that use this account together below 20 calls per second.",
        )
        .zh(
            "账号每秒的 SMTP 调用次数超过了上限，上限为每秒 20 次。",
            "等待一秒后重新发送，并逐次延长间隔；让使用该账号的各个程序合计低于每秒 20 次。",
        )
        .es(
            "La cuenta hace más llamadas SMTP por segundo de las permitidas; el límite es de 20 por segundo.",
            "Espere un segundo y envíe de nuevo el correo, con pausas cada vez más largas. Mantenga el conjunto de programas que usan esta cuenta por debajo de 20 llamadas por segundo.",
        ),
];
