//! What a mail client says when there is no reply.
//!
//! Source of the facts: the page on errors over SMTP of 2022-01-19; the texts are our own. Rows are sorted by
//! code, in byte order.

use crate::errors::{
    Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When,
};

pub(crate) static CODES: &[Entry] = &[
    Entry::new("EOF", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["attachments"])
        .signs(&[
            "EOF",
            "unexpectedly closed",
            "closed unexpectedly",
            "unexpected socket close",
            "connection closed",
            "connection lost",
            "socket closed",
        ])
        .en(
            "The server closed the connection early, probably because the attachments are too large; about 9 MB is enough for that.",
            "Keep all attachments together below 8 MB and the whole message below 10 MB, counting that base64 adds a third. If it is smaller and its lines are shorter than 2000 characters, check the network and open a new connection.",
        )
        .zh(
            "服务器提前关闭了连接，很可能是附件过大；约 9 MB 的附件就会如此。",
            "所有附件合计小于 8 MB，整封邮件小于 10 MB，注意 base64 会使文件增大三分之一；若邮件不大且每行少于 2000 个字符，检查网络并重新建立连接。",
        )
        .es(
            "El servidor cerró la conexión antes de tiempo, probablemente porque los adjuntos son demasiado grandes; bastan unos 9 MB.",
            "Mantenga el total de los adjuntos por debajo de 8 MB y el mensaje completo por debajo de 10 MB; base64 añade un tercio. Si es menor y sus líneas tienen menos de 2000 caracteres, revise la red y abra una conexión nueva.",
        ),
    Entry::new("certificate not trusted", Kind::Network, When::AfterFix, No)
        .signs(&[
            "certificate verify failed",
            "CERTIFICATE_VERIFY_FAILED",
            "unknown authority",
            "self-signed certificate",
            "certificate has expired",
            "unable to verify the first certificate",
        ])
        .en(
            "The certificate of the mail host is not trusted by the machine that sends, or belongs to another host; nothing was sent.",
            "Dial the host by the name that the provider documents, not by its address. If the name is right, update the root certificates of the machine, and check its clock and any proxy in between.",
        )
        .zh(
            "发送方的机器不信任邮件主机的证书，或证书属于其他主机；邮件尚未发出。",
            "按服务商文档中的域名连接，不要用 IP 地址；若域名正确，更新机器的根证书，并检查系统时间和中间的代理。",
        )
        .es(
            "El equipo que envía no confía en el certificado del host de correo, o este es de otro host; no se envió nada.",
            "Conéctese al host por el nombre que documenta el proveedor, no por su dirección. Si el nombre es correcto, actualice los certificados raíz del equipo y revise su reloj y los proxis intermedios.",
        ),
    Entry::new("connection refused", Kind::Network, When::Later, No)
        .signs(&[
            "connection refused",
            "ECONNREFUSED",
            "actively refused",
            "network is unreachable",
            "ENETUNREACH",
            "no route to host",
            "EHOSTUNREACH",
            "could not connect",
        ])
        .en(
            "Nothing listens at the address that was dialled, or a firewall refuses it; nothing was sent.",
            "Check host and port: the service is reached over TLS on port 465 of the host of its region. If both are right, retry with growing pauses.",
        )
        .zh(
            "所连接的地址没有服务在监听，或被防火墙拒绝；邮件尚未发出。",
            "检查主机和端口：应以 TLS 连接所在地域主机的 465 端口；若都正确，逐次延长间隔重试。",
        )
        .es(
            "Nada escucha en la dirección marcada, o un cortafuegos la rechaza; no se envió nada.",
            "Revise host y puerto: el servicio se alcanza con TLS en el puerto 465 del host de su región. Si ambos son correctos, reintente con pausas crecientes.",
        ),
    Entry::new("connection reset", Kind::Network, When::AfterFix, Partly)
        .fields(&["attachments", "body"])
        .may_duplicate()
        .signs(&["connection reset", "ECONNRESET", "forcibly closed", "connection abort"])
        .en(
            "The server dropped the connection, probably because the message is too large or a body line is too long.",
            "Keep all attachments below 8 MB, the message below 10 MB and each line below 2000 characters. If all is within that and was fully sent, see with GetSendEmailStatus whether it was accepted before you repeat it.",
        )
        .zh(
            "服务器断开了连接，很可能是邮件过大，或正文中有一行过长。",
            "所有附件合计小于 8 MB，整封邮件小于 10 MB，每行少于 2000 个字符；若都符合且数据已发完，先用 GetSendEmailStatus 确认邮件是否已被接受，再决定重发。",
        )
        .es(
            "El servidor cortó la conexión, probablemente porque el mensaje es demasiado grande o una línea del cuerpo es demasiado larga.",
            "Mantenga los adjuntos por debajo de 8 MB, el mensaje por debajo de 10 MB y cada línea por debajo de 2000 caracteres. Si ya es así y se envió todo, vea con GetSendEmailStatus si se aceptó antes de repetir.",
        ),
    Entry::new("host not found", Kind::Network, When::Later, No)
        .signs(&["getaddrinfo", "ENOTFOUND", "EAI_AGAIN", "name or service not known", "no such host"])
        .en(
            "The name of the mail host could not be resolved; nothing was sent.",
            "Check the spelling of the host, then the name server of the machine that sends. If both are right, retry with growing pauses.",
        )
        .zh(
            "无法解析邮件主机的域名；邮件尚未发出。",
            "先检查主机名的拼写，再检查发送机器的 DNS；若都正确，逐次延长间隔重试。",
        )
        .es(
            "No se pudo resolver el nombre del host de correo; no se envió nada.",
            "Revise la escritura del host y luego el servidor DNS de la máquina que envía. Si ambos son correctos, reintente con pausas crecientes.",
        ),
    Entry::new("not TLS", Kind::Network, When::AfterFix, No)
        .signs(&[
            "WRONG_VERSION_NUMBER",
            "wrong version number",
            "does not look like a TLS handshake",
            "AUTH extension not supported",
        ])
        .en(
            "One side speaks TLS and the other does not; nothing was sent.",
            "Use TLS from the first byte on port 465 (in Python smtplib.SMTP_SSL, in nodemailer secure: true). It is the only port for which the provider documents TLS.",
        )
        .zh(
            "一方使用 TLS，另一方没有；邮件尚未发出。",
            "465 端口从第一个字节起就使用 TLS（Python 用 smtplib.SMTP_SSL，nodemailer 用 secure: true）；服务商文档只为该端口注明了 TLS。",
        )
        .es(
            "Un lado habla TLS y el otro no; no se envió nada.",
            "Use TLS desde el primer byte en el puerto 465 (en Python, smtplib.SMTP_SSL; en nodemailer, secure: true). Es el único puerto para el que el proveedor documenta TLS.",
        ),
    Entry::new("timed out", Kind::Network, When::Later, No)
        .may_duplicate()
        .signs(&[
            "timed out",
            "timeout",
            "ETIMEDOUT",
            "deadline exceeded",
            "did not properly respond",
            "greeting never received",
        ])
        .en(
            "No answer came in time; if the data had been sent already, the message may have been accepted all the same.",
            "After the data was sent, ask GetSendEmailStatus for the recipient first, so that nobody gets it twice, and retry after a few minutes if it is missing. On connecting, check that port 465 can be reached.",
        )
        .zh(
            "未在规定时间内收到答复；若数据已发完，邮件仍有可能已被接受。",
            "若数据已发完，先用 GetSendEmailStatus 按收件人查询，以免重复发送，查不到时几分钟后再重试；若是连接时发生，检查能否连通 465 端口。",
        )
        .es(
            "No llegó respuesta a tiempo; si los datos ya se habían enviado, el mensaje puede haberse aceptado.",
            "Si los datos ya se enviaron, busque antes al destinatario con GetSendEmailStatus, para no duplicarlo, y reintente tras unos minutos si no aparece. Si fue al conectar, revise que se alcance el puerto 465.",
        ),
    Entry::new("write: broken pipe", Kind::InvalidContent, When::AfterFix, Partly)
        .fields(&["body"])
        .signs(&["broken pipe", "EPIPE"])
        .en(
            "The server dropped the connection while the message was being sent, probably because a body line is too long.",
            "Keep every line below 2000 characters: break long HTML between tags or at spaces. If all lines are shorter, check the network and the message size, which should stay below 10 MB.",
        )
        .zh(
            "发送邮件时服务器断开了连接，很可能是正文中有一行过长。",
            "每行保持在 2000 个字符以下：在标签之间或空格处为过长的 HTML 换行；若各行都不长，检查网络和邮件大小，整封邮件应小于 10 MB。",
        )
        .es(
            "El servidor cortó la conexión durante el envío del mensaje, probablemente porque una línea del cuerpo es demasiado larga.",
            "Mantenga cada línea por debajo de 2000 caracteres: corte el HTML largo entre etiquetas o en espacios. Si todas son más cortas, revise la red y el tamaño, que debe ser menor de 10 MB.",
        ),
];
