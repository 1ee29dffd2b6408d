//! The texts of the error codes of Simple Email Service over SMTP, in Chinese.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "4",
        meaning: "服务器暂时无法接收这封邮件，并不表示邮件本身有错。",
        fix: "从几秒开始，逐次延长间隔重试；查看回复中的文字，其中通常写有原因；若持续出现，带上这段文字提交工单。",
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
        code: "450 4.2.1",
        meaning: "收件人的邮箱存在，但暂时被停用，目前不接收邮件。",
        fix: "一小时左右后只向该收件人重试；若持续出现，停止向该地址发信，并向对方索取其他地址。",
    },
    Text {
        code: "451",
        meaning: "服务器内部出错，处理中断，邮件未被接受。",
        fix: "从几秒开始，逐次延长间隔重试；若持续出现，带上回复中的文字、发信地址和时间提交工单。",
    },
    Text {
        code: "451 4.7.1",
        meaning: "因策略暂时拒收这封邮件，如短时间内邮件过多，或收件方启用了灰名单。",
        fix: "等待几分钟，用同一发信地址重新发送同一封邮件，并逐次延长间隔；放慢发信速度：SMTP 调用低于每秒 20 次，每个收件人每小时不超过 10 封。",
    },
    Text {
        code: "452",
        meaning: "服务器目前存储空间不足，无法接收这封邮件，或一次的收件人过多。",
        fix: "几分钟后重试，并逐次延长间隔；收件人较多时分批发送，并去掉已被接受的收件人。",
    },
    Text {
        code: "452 4.2.2",
        meaning: "收件人的邮箱已满，腾出空间之前无法收信。",
        fix: "几小时后只向该收件人重试；若持续出现，请对方清理邮箱，或向其索取其他地址。",
    },
    Text {
        code: "452 4.3.1",
        meaning: "服务器一侧的邮件系统已没有存储空间，无法接收新邮件。",
        fix: "几分钟后重试，并逐次延长间隔，邮件本身无需修改；若持续出现，带上回复中的文字提交工单。",
    },
    Text {
        code: "452 4.5.3",
        meaning: "收件人数超过服务器一次接受的上限，之前已被接受的收件人仍可能收到邮件。",
        fix: "只向未被接受的收件人重新发送，以免重复发送；每封邮件最多 50 个收件人（SendEmail 的上限），若仍被拒绝则再减少。",
    },
    Text {
        code: "454 4.7.0",
        meaning: "服务器出现临时故障，无法验证登录信息，密码不一定有错。",
        fix: "用户名和密码无需修改。重新建立连接，从几秒开始，逐次延长间隔重试；若持续出现，带上回复中的文字提交工单。",
    },
    Text {
        code: "5",
        meaning: "服务器明确拒绝了这封邮件或某条命令，原因只见于回复中的文字。",
        fix: "不要原样重发。查看回复中的文字，更正其中提到的内容（登录信息、From、To、大小或正文）后重新发送；若原因不明，带上这段文字提交工单。",
    },
    Text {
        code: "501",
        meaning: "服务器无法识别某条命令的参数，很可能是 MAIL FROM 或 RCPT TO 中的地址。",
        fix: "MAIL FROM 和 RCPT TO 只写地址本身，如 name@example.com，不带别名、空格或换行；若被拒绝的是 AUTH，检查用户名和密码是否已编码为 base64。",
    },
    Text {
        code: "501 5.1.3",
        meaning: "某个收件人地址不是格式正确的邮箱地址。",
        fix: "在 To 和 RCPT TO 中写成 name@example.com 的形式，不带空格、多余的逗号或换行，然后重新发送。",
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
        code: "530 5.7.0",
        meaning: "客户端没有登录，而服务器只接受登录后发送的邮件。",
        fix: "在客户端启用身份验证：用户名为完整的发信地址，密码为在控制台为该地址设置的 SMTP 密码；连接 465 端口，一开始就使用 TLS。",
    },
    Text {
        code: "535",
        meaning: "用户名或 SMTP 密码不正确，服务器拒绝登录。",
        fix: "用户名填完整的发信地址，密码填在控制台为该地址设置的 SMTP 密码，不是控制台登录密码，也不是 API 密钥；未设置或已遗忘时，用 UpdateEmailSmtpPassWord 重新设置。",
    },
    Text {
        code: "535 5.7.8",
        meaning: "用户名或 SMTP 密码不正确，服务器拒绝登录。",
        fix: "用户名填完整的发信地址，密码填在控制台为该地址设置的 SMTP 密码，不是控制台登录密码，也不是 API 密钥；未设置或已遗忘时，用 UpdateEmailSmtpPassWord 重新设置。",
    },
    Text {
        code: "550",
        meaning: "收件人的邮箱不可用，很可能是邮箱不存在，也可能是被策略拒绝。",
        fix: "不要重发。查看回复中的文字，并与对方核实地址；若地址有误，更正或从名单中删除。",
    },
    Text {
        code: "550 5.1.1",
        meaning: "收件人的邮箱不存在：该域名下没有 @ 之前的这个用户名。",
        fix: "不要重发。检查 @ 之前的部分是否有拼写错误，并与对方核实地址；更正或从名单中删除。",
    },
    Text {
        code: "550 5.1.2",
        meaning: "收件人地址的域名不存在，或不接收邮件。",
        fix: "检查 @ 之后的部分是否有拼写错误，更正后重新发送；若拼写无误，从名单中删除该地址，并向对方索取其他地址。",
    },
    Text {
        code: "550 5.2.1",
        meaning: "收件人的邮箱存在，但已被停用，不接收邮件。",
        fix: "不要重发。从名单中删除该地址，并向对方索取其他地址。",
    },
    Text {
        code: "550 5.7.1",
        meaning: "此发信方不能向该收件人发信：服务器或收件方的策略不允许。",
        fix: "先登录，From 和 MAIL FROM 都使用登录所用的已验证发信地址；若已如此，查看回复中的文字，并请对方放行该发信域名。",
    },
    Text {
        code: "552",
        meaning: "邮件超过服务器接受的大小，或收件人的邮箱空间不足。",
        fix: "所有附件合计小于 8 MB，整封邮件小于 10 MB，注意 base64 会使文件增大三分之一；若邮件本来就不大，请对方清理邮箱。",
    },
    Text {
        code: "552 5.2.2",
        meaning: "收件人的邮箱已满，无法接收这封邮件。",
        fix: "暂时不要重发。请对方清理邮箱，或向其索取其他地址，然后重新发送；缩小附件也可能有用。",
    },
    Text {
        code: "552 5.3.4",
        meaning: "整封邮件超过服务器接受的大小，很可能是附件过大。",
        fix: "所有附件合计小于 8 MB，整封邮件小于 10 MB，注意 base64 会使文件增大三分之一；压缩文件，或改为在邮件中放下载链接。",
    },
    Text {
        code: "553",
        meaning: "服务器不允许某个地址，很可能是发信地址：不是已验证的地址，或写法有误。",
        fix: "From 填用作 SMTP 用户名的已验证发信地址，只写地址或写成“别名 <地址>”，MAIL FROM 只写同一地址；若都正确，检查收件人的写法。",
    },
    Text {
        code: "553 5.1.3",
        meaning: "某个收件人地址不是格式正确的邮箱地址。",
        fix: "在 To 和 RCPT TO 中写成 name@example.com 的形式，不带空格、多余的逗号或换行，然后重新发送。",
    },
    Text {
        code: "553 5.1.8",
        meaning: "发信地址的域名不存在，或无法接收回信，因此发信方被拒绝。",
        fix: "检查 From 和 MAIL FROM 中 @ 之后的部分是否有拼写错误，并使用已验证的发信地址；若无误，确认 GetEmailIdentity 为该域名列出的 DNS 记录都已设置。",
    },
    Text {
        code: "554",
        meaning: "服务器拒绝了这封邮件或整个连接，原因见回复中的文字。",
        fix: "不要原样重发。文字中有 ##SES-response-json: 时，按其后的 Code 处理；否则更正文字中提到的内容；若原因不明，带上这段文字提交工单。",
    },
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
        code: "554 5.7.1",
        meaning: "服务器或收件方的策略拒绝了这封邮件，涉及发信方、收件人或内容。",
        fix: "查看回复中的文字。From 使用登录所用的已验证发信地址；若已如此，替换短链接和像垃圾邮件的措辞；若原因不明，带上这段文字提交工单。",
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
        meaning: "服务器提前关闭了连接，很可能是附件过大；约 9 MB 的附件就会如此。",
        fix: "所有附件合计小于 8 MB，整封邮件小于 10 MB，注意 base64 会使文件增大三分之一；若邮件不大且每行少于 2000 个字符，检查网络并重新建立连接。",
    },
    Text {
        code: "certificate not trusted",
        meaning: "发送方的机器不信任邮件主机的证书，或证书属于其他主机；邮件尚未发出。",
        fix: "按服务商文档中的域名连接，不要用 IP 地址；若域名正确，更新机器的根证书，并检查系统时间和中间的代理。",
    },
    Text {
        code: "connection refused",
        meaning: "所连接的地址没有服务在监听，或被防火墙拒绝；邮件尚未发出。",
        fix: "检查主机和端口：应以 TLS 连接所在地域主机的 465 端口；若都正确，逐次延长间隔重试。",
    },
    Text {
        code: "connection reset",
        meaning: "服务器断开了连接，很可能是邮件过大，或正文中有一行过长。",
        fix: "所有附件合计小于 8 MB，整封邮件小于 10 MB，每行少于 2000 个字符；若都符合且数据已发完，先用 GetSendEmailStatus 确认邮件是否已被接受，再决定重发。",
    },
    Text {
        code: "host not found",
        meaning: "无法解析邮件主机的域名；邮件尚未发出。",
        fix: "先检查主机名的拼写，再检查发送机器的 DNS；若都正确，逐次延长间隔重试。",
    },
    Text {
        code: "not TLS",
        meaning: "一方使用 TLS，另一方没有；邮件尚未发出。",
        fix: "465 端口从第一个字节起就使用 TLS（Python 用 smtplib.SMTP_SSL，nodemailer 用 secure: true）；服务商文档只为该端口注明了 TLS。",
    },
    Text {
        code: "timed out",
        meaning: "未在规定时间内收到答复；若数据已发完，邮件仍有可能已被接受。",
        fix: "若数据已发完，先用 GetSendEmailStatus 按收件人查询，以免重复发送，查不到时几分钟后再重试；若是连接时发生，检查能否连通 465 端口。",
    },
    Text {
        code: "write: broken pipe",
        meaning: "发送邮件时服务器断开了连接，很可能是正文中有一行过长。",
        fix: "每行保持在 2000 个字符以下：在标签之间或空格处为过长的 HTML 换行；若各行都不长，检查网络和邮件大小，整封邮件应小于 10 MB。",
    },
];
