//! The texts of the error codes of Simple Email Service over SMTP, in Chinese.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "554 5.0.0 business error",
        meaning: "SES 拒绝了这封邮件；回复中没有写明原因，或所写的原因不在文档之列。",
        fix: "查看服务商消息中 ##SES-response-json: 之后的内容，改正其中指出的问题；若内容不完整或没有说明原因，带上这段文字和时间提交工单。",
    },
    Text {
        code: "554 5.0.0 too longer line",
        meaning: "邮件正文中有一行达到或超过 2000 个字符，服务器不接受。",
        fix: "每行保持在 2000 个字符以下：在标签之间或空格处为过长的 HTML 换行，附件的 base64 每 76 个字符换行。",
    },
    Text {
        code: "FailedOperation: Content-Transfer-Encoding must in...",
        meaning: "邮件使用了 SES 不接受的传输编码，最可能出在附件上。",
        fix: "每个附件部分都写 Content-Transfer-Encoding: base64，并把内容编码为 base64；邮件本身的头中不要写 Content-Transfer-Encoding。",
    },
    Text {
        code: "FailedOperation: Content-Type must in...",
        meaning: "邮件头中的 Content-Type 不是 SES 接受的类型。",
        fix: "只有一个正文时用 text/plain; charset=UTF-8 或 text/html; charset=UTF-8；有多个部分时用 multipart/mixed、multipart/related 或 multipart/alternative。",
    },
    Text {
        code: "FailedOperation: Incorrect attachment content...",
        meaning: "某个附件的内容不是有效的 base64。",
        fix: "将文件字节用标准 base64 编码一次，不要带 data: 前缀或 URL 安全字符，确认文本没有被截断，且整封邮件小于 10 MB。",
    },
    Text {
        code: "FailedOperation: Mime-Version must in...",
        meaning: "MIME-Version 头的值不是 1.0。",
        fix: "将 MIME-Version 设为 1.0，后面不带注释或其他文字，或留空。",
    },
    Text {
        code: "FailedOperation: The attachments are too large...",
        meaning: "单个附件超过 5 MB，或所有附件合计超过 10 MB。",
        fix: "单个附件不超过 5 MB，合计按 SES 的建议小于 8 MB；压缩文件，或改为在邮件中放下载链接。",
    },
    Text {
        code: "FailedOperation: The email is too large. Remove some content...",
        meaning: "邮件除附件外的内容超过 1 MB。",
        fix: "将文本和 HTML 合计缩减到 1 MB 以下；图片用链接引用，不要以 base64 嵌入 HTML。",
    },
    Text {
        code: "FailedOperation: msg.* is null",
        meaning: "邮件缺少 SES 需要的某个邮件头或部分，回复中 msg. 之后就是它的名称。",
        fix: "补上回复中指出的邮件头或部分并填写内容；最后一个邮件头之前不要有空行，空行表示邮件头结束；若本来就有，带上回复中的文字提交工单。",
    },
    Text {
        code: "FailedOperation: msg.Body is null",
        meaning: "邮件没有正文，或 SES 从中找不到正文。",
        fix: "在结束邮件头的空行之后写入文本或 HTML；multipart 邮件要包含 text/plain 或 text/html 部分，且 Content-Type 中的 boundary 与各段分隔符一致。",
    },
    Text {
        code: "FailedOperation: msg.From is null",
        meaning: "邮件没有 From 头，或其值为空。",
        fix: "添加 From 头，值为账号的发信地址，通常就是用作 SMTP 用户名的那个；它前面不要有空行，空行表示邮件头结束。",
    },
    Text {
        code: "FailedOperation: msg.Subject is null",
        meaning: "邮件没有 Subject 头，或其值为空。",
        fix: "添加 Subject 头，至少写一个字符；它前面不要有空行，空行表示邮件头结束。",
    },
    Text {
        code: "RequestLimitExceeded.SmtpRateLimit",
        meaning: "账号每秒的 SMTP 调用次数超过了上限，上限为每秒 20 次。",
        fix: "等待一秒后重新发送，并逐次延长间隔；让使用该账号的各个程序合计低于每秒 20 次。",
    },
];

pub(super) const CONNECTION: &[Text] = &[
    Text {
        code: "EOF",
        meaning: "服务器尚未回复接受还是拒绝这封邮件，就关闭了连接；邮件仍有可能已被接受。",
        fix: "所有附件合计小于 8 MB，整封邮件小于 10 MB，注意 base64 会使文件增大三分之一：附件达到约 9 MB，服务器就会关闭连接。若邮件没有这么大，用 GetSendEmailStatus 查询邮件是否已被接受；若未被接受，建立新连接后重新发送。",
    },
    Text {
        code: "certificate not trusted",
        meaning: "发送方的机器不信任邮件主机的证书，或证书属于其他主机；邮件尚未发出。",
        fix: "使用服务商文档中的主机名，不要用 IP 地址。若主机名正确，更新发送机器的根证书，并检查其系统时间和中间的代理。",
    },
    Text {
        code: "connect timed out",
        meaning: "未能在规定时间内连接到邮件服务器；邮件尚未发出。",
        fix: "检查本机能否连通邮件主机的 465 端口：许多网络禁止向外发送邮件。若能连通，逐次延长间隔重试。",
    },
    Text {
        code: "connection refused",
        meaning: "该地址和端口上没有程序接受连接，或连接被防火墙拒绝；邮件尚未发出。",
        fix: "检查主机和端口：应以 TLS 连接所在地域主机的 465 端口；若都正确，逐次延长间隔重试。",
    },
    Text {
        code: "connection reset",
        meaning: "连接被服务器或中途的网络设备重置；若邮件已完整发出，则可能已被接受。",
        fix: "所有附件合计小于 8 MB，整封邮件小于 10 MB，每行少于 2000 个字符。若都符合，用 GetSendEmailStatus 查询邮件是否已被接受；若未被接受，重新发送。",
    },
    Text {
        code: "host not found",
        meaning: "无法解析邮件主机的域名；邮件尚未发出。",
        fix: "先检查主机名的拼写，再检查发送机器的 DNS；若都正确，逐次延长间隔重试。",
    },
    Text {
        code: "login not offered",
        meaning: "服务器在此连接上不提供客户端所需的加密或登录方式；邮件尚未发出。",
        fix: "连接 465 端口，一开始就使用 TLS（Python 用 smtplib.SMTP_SSL，nodemailer 用 secure: true）。若使用 587 端口，登录前先执行 STARTTLS，并在客户端启用 AUTH LOGIN 或 AUTH PLAIN。",
    },
    Text {
        code: "no greeting",
        meaning: "服务器发出欢迎信息之前，连接就已中断；邮件尚未发出。很可能是一方要求使用 TLS 而另一方没有使用，或者端口有误。",
        fix: "465 端口从第一个字节起就使用 TLS（Python 用 smtplib.SMTP_SSL，nodemailer 用 secure: true）。若已如此，检查中间是否有代理或防火墙，并逐次延长间隔重试。",
    },
    Text {
        code: "not TLS",
        meaning: "一方使用 TLS 而另一方没有使用，或双方没有共同支持的 TLS 版本；邮件尚未发出。",
        fix: "465 端口从第一个字节起就使用 TLS 1.2 或更高版本（Python 用 smtplib.SMTP_SSL，nodemailer 用 secure: true）；587 端口则先不使用 TLS，连接后再用 STARTTLS 启用加密。",
    },
    Text {
        code: "timed out",
        meaning: "未在规定时间内收到回复；若邮件已完整发出，仍有可能已被接受。",
        fix: "先用 GetSendEmailStatus 查询邮件是否已被接受，以免收件人重复收到；若未被接受，几分钟后重新发送。若超时发生在建立连接时，检查能否连通 465 端口。",
    },
    Text {
        code: "write: broken pipe",
        meaning: "发送邮件时服务器断开了连接，很可能是正文中有一行过长。",
        fix: "每行保持在 2000 个字符以下：在标签之间或空格处为过长的 HTML 换行；若各行都不长，检查网络和邮件大小，整封邮件应小于 10 MB。",
    },
];

pub(super) const REPLY_CODES: &[Text] = &[
    Text {
        code: "2",
        meaning: "这条回复属于 SMTP 会话的其他步骤，既不表示邮件被接受，也不表示邮件被拒绝。",
        fix: "查看邮件内容发送完毕后服务器给出的回复，邮件被接受时为 250。若没有这条回复，先用 GetSendEmailStatus 查询邮件是否已发出，再决定是否重新发送。",
    },
    Text {
        code: "4",
        meaning: "服务器暂时无法接收这封邮件，并不表示邮件本身有错。",
        fix: "从几秒开始，逐次延长间隔重试；查看回复中的文字，其中通常写有原因；若持续出现，带上这段文字提交工单。",
    },
    Text {
        code: "4.1.1",
        meaning: "服务器不认识收件人的邮箱，或暂时无法验证该邮箱。",
        fix: "稍后只向这位收件人重新发送。若回复始终相同，检查 @ 之前有无拼写错误，并与对方核实地址。",
    },
    Text {
        code: "4.7.1",
        meaning: "因策略暂时拒收这封邮件，如短时间内邮件过多，或收件方启用了灰名单。",
        fix: "等待几分钟，用同一发信地址重新发送同一封邮件，并逐次延长间隔；放慢发信速度：SMTP 调用低于每秒 20 次，每个收件人每小时不超过 10 封。",
    },
    Text {
        code: "421",
        meaning: "服务器暂时不可用并关闭了连接，正在发送的邮件未被接受。",
        fix: "重新建立连接，从几秒开始，逐次延长间隔重试；减少同时打开的连接，SMTP 调用低于每秒 20 次。",
    },
    Text {
        code: "421 4.7.0",
        meaning: "服务器按自身规则关闭了连接，很可能是短时间内连接或邮件过多。",
        fix: "先暂停几分钟，再减少同时打开的连接，并让整个账号的 SMTP 调用低于每秒 20 次；若持续出现，带上回复中的文字提交工单。",
    },
    Text {
        code: "450",
        meaning: "收件人的邮箱暂时不可用：邮箱正忙，或因策略被暂时限制。",
        fix: "几分钟后只向该收件人重试，并逐次延长间隔；若持续出现，与对方核实地址。",
    },
    Text {
        code: "451",
        meaning: "服务器内部出错，处理中断，邮件未被接受。",
        fix: "从几秒开始，逐次延长间隔重试；若持续出现，带上回复中的文字、发信地址和时间提交工单。",
    },
    Text {
        code: "452",
        meaning: "服务器目前存储空间不足，无法接收这封邮件，或一次的收件人过多。",
        fix: "几分钟后重试，并逐次延长间隔；收件人较多时分批发送，并去掉已被接受的收件人。",
    },
    Text {
        code: "454",
        meaning: "服务器暂时无法验证登录信息或切换到 TLS，密码不一定有错。",
        fix: "用户名和密码无需修改。重新建立连接，从几秒开始，逐次延长间隔重试；若持续出现，带上回复中的文字提交工单。",
    },
    Text {
        code: "5",
        meaning: "服务器明确拒绝了这封邮件或某条命令，原因只写在回复的文字中。",
        fix: "不要原样重发。查看回复中的文字，更正其中提到的内容（登录信息、From、To、大小或正文）后重新发送；若原因不明，带上这段文字提交工单。",
    },
    Text {
        code: "5.4.5",
        meaning: "账号在当前周期内的发信配额已用完。",
        fix: "下一周期开始后（通常是次日）重新发送；若配额不够用，请邮件服务器的管理员提高配额。",
    },
    Text {
        code: "501",
        meaning: "服务器无法识别某条命令的参数，很可能是 MAIL FROM 或 RCPT TO 中的地址。",
        fix: "MAIL FROM 和 RCPT TO 只写地址本身，如 name@example.com，不带别名、空格或换行；若被拒绝的是 AUTH，检查用户名和密码是否已编码为 base64。",
    },
    Text {
        code: "503",
        meaning: "命令的顺序不对，很可能是未登录，或在某条命令被拒绝后仍继续发送。",
        fix: "按 EHLO、AUTH、MAIL FROM、RCPT TO、DATA 的顺序发送，SMTP 库会自动处理；第一条命令被拒绝时就停止，它的回复才是真正的原因。",
    },
    Text {
        code: "530",
        meaning: "客户端没有登录，而服务器只接受登录后发送的邮件。",
        fix: "在客户端启用身份验证：用户名为完整的发信地址，密码为在控制台为该地址设置的 SMTP 密码；连接 465 端口，一开始就使用 TLS。",
    },
    Text {
        code: "550",
        meaning: "邮件服务器拒绝了这封邮件：可能是邮箱不可用，也可能是针对发信方或内容的策略不允许。仅凭回复码无法判断是哪一种。",
        fix: "不要原样重发。查看回复中的文字：若涉及收件人的地址，与对方核实地址；若涉及垃圾邮件、策略或发信方，检查邮件内容和发信域名的身份验证。",
    },
    Text {
        code: "551",
        meaning: "收件人的邮箱不在这台邮件服务器上，而这台服务器不转发邮件。",
        fix: "若回复中的文字给出了新地址，向新地址发送；否则向对方索取其他地址，并从名单中删除此地址。",
    },
    Text {
        code: "552",
        meaning: "邮件超过服务器接受的大小，或收件人的邮箱空间不足。",
        fix: "所有附件合计小于 8 MB，整封邮件小于 10 MB，注意 base64 会使文件增大三分之一；若邮件本来就不大，请对方清理邮箱。",
    },
    Text {
        code: "553",
        meaning: "服务器不允许某个地址，很可能是发信地址：不是已验证的地址，或写法有误。",
        fix: "From 填用作 SMTP 用户名的已验证发信地址，只写地址或写成“别名 <地址>”，MAIL FROM 只写同一地址；若都正确，检查收件人的写法。",
    },
    Text {
        code: "554",
        meaning: "服务器拒绝了这封邮件或整个连接，原因见回复中的文字。",
        fix: "不要原样重发。文字中有 ##SES-response-json: 时，查找其后的 Code，并按该错误码的说明处理；否则更正文字中提到的内容；若原因不明，带上这段文字提交工单。",
    },
    Text {
        code: "x.1.0",
        meaning: "服务器不接受邮件中的某个地址，很可能是收件人的地址。",
        fix: "先与对方核实收件人的地址，再检查发信地址。查看回复中的文字，其中通常写有被拒绝的地址。",
    },
    Text {
        code: "x.1.1",
        meaning: "收件人的邮箱不存在：该域名下没有 @ 之前的这个用户名。",
        fix: "检查 @ 之前的部分是否有拼写错误，并与对方核实地址；更正或从名单中删除。",
    },
    Text {
        code: "x.1.2",
        meaning: "收件人地址的域名不存在，或不接收邮件。",
        fix: "检查 @ 之后的部分是否有拼写错误，更正后重新发送；若拼写无误，从名单中删除该地址，并向对方索取其他地址。",
    },
    Text {
        code: "x.1.3",
        meaning: "某个收件人地址不是格式正确的邮箱地址，或同时对应多个邮箱。",
        fix: "在 To 和 RCPT TO 中写成 name@example.com 的形式，不带空格、多余的逗号或换行，然后重新发送。",
    },
    Text {
        code: "x.1.6",
        meaning: "收件人的邮箱已迁移，或该地址或其域名现在属于他人。",
        fix: "不要再向该地址发信。向对方索取新地址，并更正名单。",
    },
    Text {
        code: "x.1.7",
        meaning: "发信地址不是格式正确的邮箱地址。",
        fix: "将 From 和 MAIL FROM 设为已验证的发信地址，如 name@example.com；MAIL FROM 只写地址本身，不带别名、空格或换行。",
    },
    Text {
        code: "x.1.8",
        meaning: "发信地址的域名不存在，或无法接收回信，因此发信方被拒绝。",
        fix: "检查 From 和 MAIL FROM 中 @ 之后的部分是否有拼写错误，并使用已验证的发信地址；若无误，确认 GetEmailIdentity 为该域名列出的 DNS 记录都已设置。",
    },
    Text {
        code: "x.2.0",
        meaning: "收件人的邮箱不接收邮件，很可能已被停用。",
        fix: "从名单中删除该地址，并向对方索取其他地址；若回复中的文字说明邮箱只是暂时停用，则不必删除。",
    },
    Text {
        code: "x.2.2",
        meaning: "收件人的邮箱已满，无法接收这封邮件。",
        fix: "几小时或几天后重新发送，且只发给该收件人；缩小附件也可能有用。若邮箱一直是满的，请对方清理邮箱，或向其索取其他地址。",
    },
    Text {
        code: "x.2.4",
        meaning: "该地址是邮件列表的地址，而服务器无法将邮件分发给列表的成员。",
        fix: "请邮件列表的管理员检查，或直接向各成员发送。",
    },
    Text {
        code: "x.3.0",
        meaning: "收件方的邮件系统出现故障或设置有误；原因很可能不在邮件本身。",
        fix: "等待较长时间后重新发送。若回复始终相同，将回复中的文字告知该邮件系统的管理员，或带上这段文字提交工单。",
    },
    Text {
        code: "x.3.1",
        meaning: "服务器一侧的邮件系统已没有存储空间，无法接收新邮件。",
        fix: "几分钟后重试，并逐次延长间隔，邮件本身无需修改；若持续出现，带上回复中的文字提交工单。",
    },
    Text {
        code: "x.3.2",
        meaning: "邮件服务器目前不接收邮件，或从不接收邮件。",
        fix: "确认所连接的主机正是要使用的邮件服务器。若是，稍后重新发送；若回复始终相同，询问其管理员。",
    },
    Text {
        code: "x.3.3",
        meaning: "这封邮件需要某项功能，而收件方的邮件系统不具备该功能。",
        fix: "以更简单的形式发送：地址和邮件头只用 ASCII 字符，文本和附件编码为 quoted-printable 或 base64。",
    },
    Text {
        code: "x.3.4",
        meaning: "整封邮件超过服务器接受的大小，很可能是附件过大。",
        fix: "所有附件合计小于 8 MB，整封邮件小于 10 MB，注意 base64 会使文件增大三分之一；压缩文件，或改为在邮件中放下载链接。",
    },
    Text {
        code: "x.4.0",
        meaning: "邮件无法继续传递：下一台邮件服务器没有响应、无法找到，或未能在规定时间内连通。",
        fix: "检查收件人域名的拼写，稍后重新发送。若回复始终相同，将回复中的文字告知收件人邮件系统的管理员。",
    },
    Text {
        code: "x.4.5",
        meaning: "邮件系统目前的邮件过多，来不及处理。",
        fix: "稍后重新发送，逐次延长间隔，并减少同时打开的连接。",
    },
    Text {
        code: "x.5.0",
        meaning: "服务器不识别某条命令或其参数，或不允许在这一步使用。",
        fix: "由 SMTP 库生成命令。若已如此，更新该库，并确认中间没有代理或防火墙改动连接中传输的内容。",
    },
    Text {
        code: "x.5.3",
        meaning: "收件人数超过服务器一次接受的上限，之前已被接受的收件人仍可能收到邮件。",
        fix: "只向未被接受的收件人重新发送，以免重复发送；每封邮件最多 50 个收件人（SendEmail 的上限），若仍被拒绝则再减少。",
    },
    Text {
        code: "x.5.6",
        meaning: "登录时发送的某一行超过了服务器接受的长度。",
        fix: "确认用户名、密码或令牌没有填错，且不含换行。若令牌较长，使用能在 AUTH 命令之后将令牌单独作为一行发送的客户端。",
    },
    Text {
        code: "x.6.0",
        meaning: "服务器不接受邮件的内容，问题在于内容的类型、编码或 MIME 结构。",
        fix: "由 MIME 库生成邮件：文本和附件编码为 quoted-printable 或 base64，每个 multipart 都以结束分隔符结尾。",
    },
    Text {
        code: "x.6.7",
        meaning: "某个地址或邮件头含有 ASCII 以外的字符，而收件方的邮件系统不支持这些字符。",
        fix: "将域名写成 Punycode，将邮件头编码为 encoded-word。若地址在 @ 之前含有这类字符，改用只含 ASCII 字符的地址。",
    },
    Text {
        code: "x.7.1",
        meaning: "服务器或收件方的策略拒绝了这封邮件，原因在于发信方或内容。",
        fix: "查看回复中的文字。先登录，From 和 MAIL FROM 都使用登录所用的已验证发信地址；若已如此，替换短链接和像垃圾邮件的措辞，或请收件人放行该发信域名。",
    },
    Text {
        code: "x.7.10",
        meaning: "服务器只允许在加密连接上进行此操作。",
        fix: "连接 465 端口，一开始就使用 TLS（Python 用 smtplib.SMTP_SSL，nodemailer 用 secure: true）；若使用 587 端口，登录前先执行 STARTTLS。",
    },
    Text {
        code: "x.7.12",
        meaning: "服务器要求先更换账号的密码，或以另一种形式保存密码，之后才能使用这种登录方式。",
        fix: "通过 TLS 用 AUTH PLAIN 登录一次，或重新设置 SMTP 密码，然后重新发送邮件。",
    },
    Text {
        code: "x.7.13",
        meaning: "登录所用的账号已被停用。",
        fix: "向邮件服务器的管理员询问账号被停用的原因，或到其控制台查看。账号恢复后重新发送邮件。",
    },
    Text {
        code: "x.7.15",
        meaning: "此账号或此网络地址在短时间内建立的连接或发送的邮件过多，或邮件的优先级目前过低。",
        fix: "先暂停几分钟，再减少同时打开的连接，并让整个账号的 SMTP 调用低于每秒 20 次。",
    },
    Text {
        code: "x.7.25",
        meaning: "发出邮件的 IP 地址没有有效的反向 DNS 记录，而收件方要求有此记录。",
        fix: "若发信服务器由自己管理，为其 IP 地址设置 PTR 记录，并确保记录中的域名能解析回这个 IP 地址。若通过服务商发送，带上回复中的文字提交工单。",
    },
    Text {
        code: "x.7.26",
        meaning: "收件方未能验证发信域名的身份：SPF、DKIM 或 DMARC 未通过。",
        fix: "发布 GetEmailIdentity 为该域名列出的 SPF、DKIM 和 DMARC 记录，并在 From 中使用该域名的地址。记录发布后，最长需要一天才能查到。",
    },
    Text {
        code: "x.7.3",
        meaning: "服务器无法提供或验证邮件或客户端所要求的加密或签名。",
        fix: "降低要求：去掉回复中的文字提到的选项后发送，如 REQUIRETLS 或某种算法。若必须使用该选项，询问邮件服务器的管理员。",
    },
    Text {
        code: "x.7.8",
        meaning: "用户名或 SMTP 密码不正确，服务器拒绝登录。",
        fix: "用户名填完整的发信地址，密码填在控制台为该地址设置的 SMTP 密码，不是控制台登录密码，也不是 API 密钥；未设置或已遗忘时，用 UpdateEmailSmtpPassWord 重新设置。",
    },
    Text {
        code: "x.7.9",
        meaning: "服务器不允许此账号使用这种登录方式。",
        fix: "通过 TLS 用 AUTH LOGIN 或 AUTH PLAIN 登录。有些邮件服务器要求使用应用专用密码，或要求先在浏览器中登录，回复中的文字会写明这一点。",
    },
];
