//! The texts of the error codes of Simple Email Service, in Chinese.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "FailedOperation.AttachContentToolarge",
        meaning: "附件过大，可能是单个超限，也可能是总量超限。",
        fix: "所有附件在 base64 编码前合计不超过 4 MiB，整个请求不超过 8 MiB；压缩文件，或改为在邮件中放下载链接。",
    },
    Text {
        code: "FailedOperation.DKIMNotApplied",
        meaning: "域名还没有 DKIMOption 所选长度的 DKIM 密钥。",
        fix: "改传 GetEmailIdentity 对该域名返回的 DKIMOption（0：1024 位，1：2048 位，2：两个密钥），或先创建缺少的密钥再验证域名。",
    },
    Text {
        code: "FailedOperation.EmailAddrInBlacklist",
        meaning: "某个收件人在黑名单中：可能是 SES 因硬退信收录的，也可能是账号自定义的。",
        fix: "把该地址从收件人中去掉；若确认该邮箱可用，用 DeleteBlackList 或 DeleteCustomBlackList 解除。",
    },
    Text {
        code: "FailedOperation.EmailContentToolarge",
        meaning: "邮件内容过大，API 的具体上限未公布。",
        fix: "精简 Simple.Html、Simple.Text 或 TemplateData 中的值，不要把图片以 base64 嵌入正文；常见问题页给出的整封邮件上限为 4 MB，含附件。",
    },
    Text {
        code: "FailedOperation.ExceedSendLimit",
        meaning: "账号今天的发信配额已用完。",
        fix: "其余邮件留到明天发送。新账号每天 500 封，配额随发信域名的信誉度提高，可在控制台查看。",
    },
    Text {
        code: "FailedOperation.ExceedTemplateLimit",
        meaning: "账号的模板数量已达到上限。",
        fix: "用 DeleteEmailTemplate 删除不用的模板，或用 UpdateEmailTemplate 改写现有模板（会重新进入审核）；需要更高配额时提交工单。",
    },
    Text {
        code: "FailedOperation.FileURLNotExist",
        meaning: "SES 无法从 Attachments.FileURL 取得可用的文件。",
        fix: "该功能尚未开放，不要传 FileURL；把文件本身以 base64 放入 Attachments.Content。",
    },
    Text {
        code: "FailedOperation.FrequencyLimit",
        meaning: "短时间内发给同一地址的邮件过多，默认上限为每个地址每小时 10 封。",
        fix: "一小时后再向该地址发信；检查是否有循环或“重新发送”按钮在重复发送同一封邮件。",
    },
    Text {
        code: "FailedOperation.HighRejectionRate",
        meaning: "由于收件方拒收的邮件过多，SES 已暂时停止此账号的发信。",
        fix: "先停止发送，从名单中清除退信地址，之后再逐步恢复；暂停时长未公布。",
    },
    Text {
        code: "FailedOperation.IllegalURL",
        meaning: "邮件中含有 SES 不允许的链接。",
        fix: "检查 Simple.Html、模板和 TemplateData 中的每个链接，先替换短链接和跳转链接；具体哪些链接不允许并未公布。",
    },
    Text {
        code: "FailedOperation.IncorrectEmail",
        meaning: "请求中有邮箱地址写错或并不存在。",
        fix: "检查 Destination、Cc、Bcc 和 ReplyToAddresses 有无拼写错误、显示名或多余空格；ReplyToAddresses 只能填一个地址。",
    },
    Text {
        code: "FailedOperation.IncorrectSender",
        meaning: "SES 无法识别 FromEmailAddress 的写法。",
        fix: "只写地址，如 noreply@mail.example.com；或写成“别名 <地址>”，中间恰好一个空格，别名中不能有冒号。",
    },
    Text {
        code: "FailedOperation.InsufficientBalance",
        meaning: "账号余额为零或已欠费，SES 不再发信。",
        fix: "在费用中心充值或结清欠款，然后重新发送。",
    },
    Text {
        code: "FailedOperation.InsufficientQuota",
        meaning: "预付费的邮件套餐包已用完。",
        fix: "在控制台购买新的 SES 套餐包，然后重新发送。",
    },
    Text {
        code: "FailedOperation.InvalidAttachName",
        meaning: "SES 不接受某个附件的名称，问题可能在字符、扩展名或长度。",
        fix: "去掉 Attachments.FileName 中的特殊字符，长度不超过 255 个字符；不支持的扩展名见 SES 文档“附件类型”页。",
    },
    Text {
        code: "FailedOperation.InvalidLimit",
        meaning: "Limit 超过 100，一次查询最多返回 100 条。",
        fix: "将 Limit 设为 100 以内，其余逐页获取，每次把 Offset 加上 Limit；调用 GetAbuseReport 时务必传 Limit，因为其文档写的默认值是 1000。",
    },
    Text {
        code: "FailedOperation.InvalidTemplateID",
        meaning: "账号中没有此 TemplateID 对应的已审核通过的模板。",
        fix: "用 GetEmailTemplate 确认 TemplateStatus 为 0（审核通过），并把请求发往创建模板时的地域：国内站 ap-guangzhou 或 ap-hongkong，国际站 ap-singapore。",
    },
    Text {
        code: "FailedOperation.MissingEmailContent",
        meaning: "邮件没有内容：请求既没有模板数据，也没有自定义正文。",
        fix: "填写 Template 的 TemplateID 和 TemplateData；Simple 只对早先开通了自定义发送权限的账号有效。",
    },
    Text {
        code: "FailedOperation.NoAttachPermission",
        meaning: "账号没有发送附件的权限。",
        fix: "向腾讯云申请开通该权限；开通之前不要传 Attachments，改为在邮件中放文件链接。",
    },
    Text {
        code: "FailedOperation.NotAuthenticatedSender",
        meaning: "FromEmailAddress 中的地址不是此账号已验证的发信地址。",
        fix: "在控制台中选择所调用的地域，验证域名，并原样创建该发信地址；带名称时写成“别名 <地址>”，中间恰好一个空格，别名中不能有冒号。",
    },
    Text {
        code: "FailedOperation.NotSupportDate",
        meaning: "RequestDate 不在 SES 可查询发送状态的时间范围内。",
        fix: "将 RequestDate 改为最近 30 天内的某一天，格式为 YYYY-MM-DD；错误码列表写的是 90 天，接口说明写的是 30 天。",
    },
    Text {
        code: "FailedOperation.ProtocolCheckErr",
        meaning: "邮件未通过 SES 的协议检查，具体检查内容未公布。",
        fix: "去掉 SmtpHeaders、SmtpMessageId 和 HeaderFrom 再发一次，看问题是否出在其中；若不是，带上 RequestId 提交工单。",
    },
    Text {
        code: "FailedOperation.ReceiverHasUnsubscribed",
        meaning: "某个收件人已退订此发信域名的邮件。",
        fix: "去掉该地址，并在自己的数据中记录退订，除非对方重新订阅，否则不再发信。",
    },
    Text {
        code: "FailedOperation.RejectedByRecipients",
        meaning: "收件方拒收了这封邮件。",
        fix: "不要重发。与对方核实地址，并让其放行该发信地址；否则将该地址从名单中删除。",
    },
    Text {
        code: "FailedOperation.SendEmailErr",
        meaning: "SES 没有发出邮件，具体原因只能通过工单了解。",
        fix: "提交工单，附上 RequestId、发信地址和时间；得到答复前暂缓发送同类邮件。",
    },
    Text {
        code: "FailedOperation.ServiceNotAvailable",
        meaning: "SES 出现临时故障，请求没有生效。",
        fix: "从几秒开始，逐次延长间隔重试；若持续出现，带上 RequestId 提交工单。",
    },
    Text {
        code: "FailedOperation.TemplateContentToolarge",
        meaning: "模板内容过大，具体上限未公布。",
        fix: "精简 TemplateContent.Html 或 TemplateContent.Text 后重新提交；图片用链接引用，不要以 base64 嵌入。",
    },
    Text {
        code: "FailedOperation.TemporaryBlocked",
        meaning: "某个收件人的邮件服务商限制收信，SES 在 10 分钟内暂停向该服务商发信。",
        fix: "10 分钟后重试，并放慢向该服务商发信的速度；发往其他服务商的邮件不受影响。",
    },
    Text {
        code: "FailedOperation.TooManyAttachments",
        meaning: "一封邮件最多 10 个附件，这封超过了。",
        fix: "将 Attachments 减少到 10 项以内：合并文件，或分成几封邮件发送。",
    },
    Text {
        code: "FailedOperation.TooManyRecipients",
        meaning: "一次调用的 Destination 最多 50 个地址，Cc 和 Bcc 各最多 20 个，这次超过了。",
        fix: "把名单分到多次调用中。文档没有说明 Cc 和 Bcc 是否计入这 50 个，三者合计最好不超过 50 个。",
    },
    Text {
        code: "FailedOperation.URLForbidden",
        meaning: "由于该发信方的送达率偏低，SES 不允许其邮件中带链接。",
        fix: "暂时发送不带链接的邮件；清除退信地址，只向愿意收信的人发信，以提高送达率。",
    },
    Text {
        code: "FailedOperation.UnsupportMailType",
        meaning: "SES 不支持向某个收件人所用的邮箱类型发信。",
        fix: "去掉该收件人，或改用对方在其他邮件服务商的地址；不支持哪些邮箱并未公布。",
    },
    Text {
        code: "FailedOperation.WithOutPermission",
        meaning: "账号只能使用模板发信，而请求在 Simple 中带了自定义内容。",
        fix: "创建模板并等待审核通过，然后用 Template（TemplateID 和 TemplateData）代替 Simple 发送。",
    },
    Text {
        code: "FailedOperation.WrongContentJson",
        meaning: "TemplateData 不是 JSON 对象的文本。",
        fix: "用 JSON 库序列化且只序列化一次，得到如 {\"name\":\"Ana\"} 的字符串，模板的每个变量对应一个文本值。",
    },
    Text {
        code: "InternalError.QueryDataBaseFailed",
        meaning: "SES 内部的数据库查询失败或超时。",
        fix: "从几秒开始，逐次延长间隔重试；若持续出现，缩短 StartTime 到 EndTime 的时间范围，或带上 RequestId 提交工单。",
    },
    Text {
        code: "InvalidParameter.AppIdIsRequired",
        meaning: "SES 查不到签署请求的账号对应的 AppId。",
        fix: "确认 SecretId 属于使用 SES 的账号，站点（国内站或国际站）一致，且已在控制台开通 SES；若都正常，带上 RequestId 提交工单。",
    },
    Text {
        code: "InvalidParameter.InvalidEndTimeFormat",
        meaning: "SES 无法将 EndTime 识别为日期。",
        fix: "将 EndTime 写成 YYYY-MM-DD 形式的字符串，如 2026-08-21，用连字符并补足前导零，不要传 Unix 秒数。",
    },
    Text {
        code: "InvalidParameter.InvalidStartTimeFormat",
        meaning: "SES 无法将 StartTime 识别为日期。",
        fix: "将 StartTime 写成 YYYY-MM-DD 形式的字符串，如 2026-08-21，用连字符并补足前导零，不要传 Unix 秒数。",
    },
    Text {
        code: "InvalidParameterValue.AttachContentIsWrong",
        meaning: "某个附件的内容不是有效的 base64。",
        fix: "将文件字节用标准 base64 编码一次，不要带换行、data: 前缀或 URL 安全字符，并确认文本没有被截断。",
    },
    Text {
        code: "InvalidParameterValue.BeginTimeBeforeNow",
        meaning: "任务的开始时间已经过去。",
        fix: "将 TimedParam.BeginTime 或 CycleParam.BeginTime 改为更晚的时间，格式为 YYYY-MM-DD hh:mm:ss；文档没有说明时区，所选时间在任何时区都应是将来的时间。需要立即发送时用 TaskType 1。",
    },
    Text {
        code: "InvalidParameterValue.CreatedByOther",
        meaning: "EmailIdentity 中的域名已在另一个腾讯云账号下创建。",
        fix: "不要重复请求，在 EmailIdentity 中改用其他域名；若域名确属自己，让那个账号用 DeleteEmailIdentity 删除它，或提交工单。",
    },
    Text {
        code: "InvalidParameterValue.EmailAddressIsNULL",
        meaning: "请求缺少发件人或收件人，或其中某个地址是空字符串。",
        fix: "填写 FromEmailAddress，Destination、Cc、Bcc 至少填一个，并删除这三个列表中的空项。",
    },
    Text {
        code: "InvalidParameterValue.EmailContentIsWrong",
        meaning: "Simple.Html 或 Simple.Text 不是有效的 base64。",
        fix: "将 HTML 或文本的 UTF-8 字节用标准 base64 编码一次，不要带换行或 data: 前缀；这里不能直接填 HTML 或纯文本。",
    },
    Text {
        code: "InvalidParameterValue.IllegalEmailAddress",
        meaning: "EmailAddress 或 Email 中的地址不是格式正确的邮箱地址。",
        fix: "写成 name@example.com 的形式，不带显示名、尖括号、空格或逗号；发信地址的显示名填在 EmailSenderName 中。",
    },
    Text {
        code: "InvalidParameterValue.IllegalSenderName",
        meaning: "SES 不接受 EmailSenderName 中的显示名。",
        fix: "去掉 EmailSenderName 中的冒号和其他特殊字符，或不传该字段；文档只写明不能有冒号。",
    },
    Text {
        code: "InvalidParameterValue.InValidTemplateData",
        meaning: "模板变量的值中含有不被接受的 HTML 标签。",
        fix: "变量值只传纯文本，标签全部写进模板；确需显示 < 时写成 &lt;。",
    },
    Text {
        code: "InvalidParameterValue.InvalidEmailIdentity",
        meaning: "SES 认为所给的发信域名无效。",
        fix: "检查 FromEmailAddress 中 @ 之后的部分，管理域名时则检查 EmailIdentity；应为 mail.example.com 这样的纯域名，不带 http:// 或 @。",
    },
    Text {
        code: "InvalidParameterValue.InvalidSmtpPassWord",
        meaning: "新的 SMTP 密码不符合长度或字符要求。",
        fix: "将 Password 设为 10 到 20 个字符，至少含两个不同的数字、两个不同的小写字母和两个不同的大写字母；字段说明写的是最多 64 个字符，此错误写的是 20 个。",
    },
    Text {
        code: "InvalidParameterValue.NoSuchSender",
        meaning: "EmailAddress 中的地址不是此账号的发信地址。",
        fix: "在所调用的地域下，将 EmailAddress 与 ListEmailAddress 返回的列表逐字核对；若列表中没有，用 CreateEmailAddress 创建。",
    },
    Text {
        code: "InvalidParameterValue.NotExistDomain",
        meaning: "EmailIdentity 中的域名尚未在此账号中创建。",
        fix: "在所调用的地域下，将 EmailIdentity 与 ListEmailIdentities 返回的列表核对，应为不带 http:// 或 @ 的纯域名；若列表中没有，用 CreateEmailIdentity 创建。",
    },
    Text {
        code: "InvalidParameterValue.ReceiverDescIllegal",
        meaning: "收件人列表的描述长度不对，或含有特殊字符。",
        fix: "将 Desc 控制在 1 到 300 个字符，只用文字、数字和空格，或不传该字段；不接受哪些特殊字符并未公布。",
    },
    Text {
        code: "InvalidParameterValue.ReceiverEmailInvalid",
        meaning: "某个收件人不是格式正确的邮箱地址。",
        fix: "每个收件人写成 name@example.com 的形式，列表每项一个地址，不带显示名、尖括号、空格或逗号。",
    },
    Text {
        code: "InvalidParameterValue.ReceiverNameIllegal",
        meaning: "SES 不接受收件人列表的名称，问题可能在字符或长度。",
        fix: "换一个更短的 ReceiversName，只用文字和数字，不带特殊字符；具体规则未公布。",
    },
    Text {
        code: "InvalidParameterValue.RepeatCreation",
        meaning: "EmailIdentity 中的域名在此账号中已经存在。",
        fix: "不要重复创建。用 GetEmailIdentity 查看其 DNS 记录和验证状态；若尚未验证，设置好记录后调用 UpdateEmailIdentity。",
    },
    Text {
        code: "InvalidParameterValue.RepeatEmailAddress",
        meaning: "EmailAddress 中的发信地址在此账号中已经存在。",
        fix: "不要重复创建。用 ListEmailAddress 查看该地址，直接在 FromEmailAddress 中使用，或换一个 EmailAddress。",
    },
    Text {
        code: "InvalidParameterValue.RepeatReceiverName",
        meaning: "账号中已有同名的收件人列表。",
        fix: "换一个 ReceiversName，或用 ListReceivers 找到已有的列表，使用其 ReceiverId。",
    },
    Text {
        code: "InvalidParameterValue.SubjectLengthError",
        meaning: "邮件主题为空，或字符太多。",
        fix: "将 Subject 控制在 1 到 100 个字符，变量也计算在内。SendEmail 可能允许到 998 个字符，但服务商的文档说法不一。",
    },
    Text {
        code: "InvalidParameterValue.TemplateContentIsNULL",
        meaning: "模板没有内容：Html 和 Text 都缺少或为空。",
        fix: "TemplateContent.Html 和 TemplateContent.Text 至少填一个，值为 base64 编码后的模板内容。",
    },
    Text {
        code: "InvalidParameterValue.TemplateContentIsWrong",
        meaning: "TemplateContent.Html 或 TemplateContent.Text 不是有效的 base64。",
        fix: "将 HTML 或文本的 UTF-8 字节用标准 base64 编码一次，不要带换行或 data: 前缀；这里不能直接填 HTML 或纯文本。",
    },
    Text {
        code: "InvalidParameterValue.TemplateDataError",
        meaning: "Template 或 Datas 某一项中的 TemplateData 不是 JSON 对象的文本。",
        fix: "用 JSON 库序列化且只序列化一次，得到一个对象的字符串：键为模板的变量名，值为纯文本。",
    },
    Text {
        code: "InvalidParameterValue.TemplateDataInconsistent",
        meaning: "TemplateData 中的变量名与收件人列表中已有地址的变量名不一致。",
        fix: "让 Datas 每一项的变量名与 ListReceiverDetails 显示的已有地址的变量名相同；需要其他变量时，用 CreateReceiver 新建列表。",
    },
    Text {
        code: "InvalidParameterValue.TemplateDataLenLimit",
        meaning: "至少有一个收件人的 TemplateData 超过 800 字节。",
        fix: "缩短 Datas 中该项的值：整个 JSON 文本按 UTF-8 不超过 800 字节（带重音的字母占 2 字节，汉字占 3 字节）；固定的文字写进模板。",
    },
    Text {
        code: "InvalidParameterValue.TemplateNameIllegal",
        meaning: "SES 不接受模板的名称，问题可能在字符或长度。",
        fix: "换一个更短的 TemplateName，只用文字和数字，不带特殊字符；具体规则未公布。",
    },
    Text {
        code: "InvalidParameterValue.TemplateNameIsNULL",
        meaning: "请求没有给出模板名称，或名称为空。",
        fix: "填写 TemplateName；即使只修改内容，UpdateEmailTemplate 也必须传，当前名称可用 GetEmailTemplate 查看。",
    },
    Text {
        code: "InvalidParameterValue.TemplateNotExist",
        meaning: "账号中没有此 TemplateID 对应的模板。",
        fix: "用 ListEmailTemplates 查出正确的编号，并把请求发往创建模板时的地域：国内站 ap-guangzhou 或 ap-hongkong，国际站 ap-singapore。",
    },
    Text {
        code: "InvalidParameterValue.TemplateNotMatchData",
        meaning: "模板的变量与收件人列表中存储的数据不匹配。",
        fix: "将模板中的 {{变量名}} 与 ListReceiverDetails 返回的 TemplateData 的键核对；修改模板，或上传键名正确的新列表并使用其 ReceiverId。",
    },
    Text {
        code: "InvalidParameterValue.WrongDate",
        meaning: "请求中某个日期有误，或 SES 无法识别其写法。",
        fix: "RequestDate、StartDate、EndDate 或 ExpireDate 写成 YYYY-MM-DD，如 2026-08-21，日期须真实存在，且 StartDate 不晚于 EndDate。",
    },
    Text {
        code: "LimitExceeded.ExceedReceiverLimit",
        meaning: "账号的收件人列表数量已达到上限。",
        fix: "用 DeleteReceiver 删除不用的列表（其中的地址也会一并删除），或把地址添加到已有列表；需要更高配额时提交工单。",
    },
    Text {
        code: "LimitExceeded.ReceiverDetailCountLimit",
        meaning: "加上这些地址，收件人列表会超过上限；按 API 说明为 50000 个地址。",
        fix: "把其余地址放入用 CreateReceiver 新建的列表，并为每个列表各建一个任务；文档说法不一，规格页写的是每个列表 10000 个地址。",
    },
    Text {
        code: "LimitExceeded.ReceiverDetailRequestLimit",
        meaning: "一次调用传入的地址过多；添加到收件人列表时，文档写明的上限为 20000 个。",
        fix: "把 Emails 或 Datas 分成多次调用，每次不超过 20000 项；CreateCustomBlacklist 的上限未公布，可将每次的地址数逐次减半，直到被接受。",
    },
    Text {
        code: "MissingParameter.CycleParamNecessary",
        meaning: "任务为周期发送（TaskType 3），但缺少开始时间或间隔。",
        fix: "填写 CycleParam.BeginTime（格式 YYYY-MM-DD hh:mm:ss）和 CycleParam.IntervalTime（单位小时）；只需立即发送一次时用 TaskType 1。",
    },
    Text {
        code: "MissingParameter.EmailsNecessary",
        meaning: "请求中没有任何收件人地址。",
        fix: "在 Emails 中至少填一个地址，如 name@example.com；CreateReceiverDetailWithData 则用 Datas，每项包含 Email 和 TemplateData。",
    },
    Text {
        code: "MissingParameter.ReceiverIdNecessary",
        meaning: "请求没有指明要操作的收件人列表。",
        fix: "将 ReceiverId 设为 CreateReceiver 返回的编号，也可用 ListReceivers 查到；以数字传入，不要写成字符串。",
    },
    Text {
        code: "MissingParameter.SendParamNecessary",
        meaning: "批量发送需要发信地址、收件人列表和模板，至少缺少其中一项。",
        fix: "填写 FromEmailAddress、ReceiverId 和 Template（TemplateID 和 TemplateData）；列表自带变量数据时也要传 Template。",
    },
    Text {
        code: "MissingParameter.TimedParamNecessary",
        meaning: "任务为定时发送（TaskType 2），但缺少开始时间。",
        fix: "在 TimedParam.BeginTime 中填写将来的时间，格式为 YYYY-MM-DD hh:mm:ss；需要立即发送时用 TaskType 1。",
    },
    Text {
        code: "OperationDenied",
        meaning: "以账号或对象目前的状态，SES 不接受此操作。",
        fix: "先看返回的 Message，再到控制台确认域名已验证、发信地址和模板已通过审核；若都正常，带上 RequestId 提交工单。",
    },
    Text {
        code: "OperationDenied.DomainNotVerified",
        meaning: "发信地址的域名尚未验证。",
        fix: "按 GetEmailIdentity 列出的内容设置该域名的 DNS 记录，用 UpdateEmailIdentity 触发验证；VerifiedForSendingStatus 变为 true 后再创建地址。",
    },
    Text {
        code: "OperationDenied.ExceedDomainLimit",
        meaning: "账号的发信域名数量已达到上限；文档写明的上限为 10 个。",
        fix: "用 DeleteEmailIdentity 删除不用的域名（仅企业账号可用），或使用已有域名发信；需要更高配额时提交工单。",
    },
    Text {
        code: "OperationDenied.ExceedSenderLimit",
        meaning: "发信地址数量已达到上限；文档写明的上限为 10 个。",
        fix: "用 ListEmailAddress 查看，并用 DeleteEmailAddress 删除不用的地址；10 个是按账号还是按域名计算，文档说法不一。需要更高配额时提交工单。",
    },
    Text {
        code: "OperationDenied.NotAllowDelete",
        meaning: "此账号不能删除该域名，只有企业账号可以删除发信域名。",
        fix: "不要重复调用。保留该域名但不再使用；若必须删除，提交工单。",
    },
    Text {
        code: "OperationDenied.ReceiverIsOperating",
        meaning: "此收件人列表仍在上传地址。",
        fix: "每隔一分钟左右用 ListReceivers 查询一次，等该列表的 ReceiversStatus 变为 3（上传完成）后，原样重新发送请求。",
    },
    Text {
        code: "OperationDenied.ReceiverNotExist",
        meaning: "账号中没有此 ReceiverId 对应的收件人列表。",
        fix: "在创建列表的地域用 ListReceivers 查出正确的编号；若列表已被删除，用 CreateReceiver 新建并上传地址。",
    },
    Text {
        code: "OperationDenied.ReceiverStatusError",
        meaning: "收件人列表为空，或地址尚未上传完成。",
        fix: "在 ListReceivers 中确认 Count 大于 0 且 ReceiversStatus 为 3（上传完成）；用 CreateReceiverDetail 添加地址，或等上传结束，再重新发起任务。",
    },
    Text {
        code: "OperationDenied.RepeatPassWord",
        meaning: "新的 SMTP 密码与之前的相同。",
        fix: "换一个不同的 Password：10 到 20 个字符，至少含两个不同的数字、两个不同的小写字母和两个不同的大写字母；如果想沿用旧密码，则无需操作。",
    },
    Text {
        code: "OperationDenied.SendAddressStatusError",
        meaning: "FromEmailAddress 中的地址在此账号中不存在或未审核通过。",
        fix: "在所调用的地域下，ListEmailAddress 应列出完全相同的地址，否则用 CreateEmailAddress 创建；若已列出，到控制台查看其状态，等待审核通过。",
    },
    Text {
        code: "OperationDenied.SenderWithDomainIsNotEmpty",
        meaning: "域名下还有发信地址，暂时不能删除。",
        fix: "用 ListEmailAddress 找出该域名下的地址，逐个用 DeleteEmailAddress 删除，然后再删除域名。",
    },
    Text {
        code: "OperationDenied.TemplateStatusError",
        meaning: "账号中没有此 TemplateID 对应的已审核通过的模板。",
        fix: "用 GetEmailTemplate 确认 TemplateStatus 为 0（审核通过）；为 1 时等待审核，为 2 时按 ListEmailTemplates 中的 ReviewReason 修改模板；查不到时核对编号和地域。",
    },
];

/// The texts for a fault of which the number says no more.
const fn fault(code: &'static str) -> Text {
    Text {
        code,
        meaning: "SES 内部故障中断了这封邮件的发送。",
        fix: "几分钟后重新发送，DeliverStatus 为 1（已送达）时除外；若持续出现，带上 MessageId 提交工单。",
    }
}

pub(super) const STATUSES: &[Text] = &[
    Text {
        code: "DeliverStatus:0",
        meaning: "SES 已接受这封邮件，并放入发送队列。",
        fix: "无需操作，稍后用 GetSendEmailStatus 查询投递状态。",
    },
    Text {
        code: "DeliverStatus:1",
        meaning: "邮件已送达，DeliverTime 为送达时间（Unix 秒）。",
        fix: "无需操作；若收件人找不到邮件，请其查看垃圾箱。",
    },
    Text {
        code: "DeliverStatus:2",
        meaning: "邮件已被丢弃，不会送达；原因见 DeliverMessage。",
        fix: "不要原样重发。查看 DeliverMessage，消除其中所说的原因后再发新邮件；若原因不明，带上 MessageId 提交工单。",
    },
    Text {
        code: "DeliverStatus:3",
        meaning: "收件人的邮件服务商拒收了这封邮件，常见原因是邮箱不存在。",
        fix: "不要重发。查看 DeliverMessage，并与对方核实地址；若地址有误，更正或从名单中删除。",
    },
    Text {
        code: "DeliverStatus:8",
        meaning: "收件人的邮件服务商延迟收信，SES 会自行继续投递。",
        fix: "不要重发，否则对方可能收到两封。等待一小时左右，再用 GetSendEmailStatus 查询状态；延迟原因见 DeliverMessage。",
    },
    Text {
        code: "SendStatus:0",
        meaning: "SES 已成功处理这封邮件，但这还不表示已经送达。",
        fix: "无需操作，稍后用 GetSendEmailStatus 查询投递状态；返回的 DeliverStatus 表示邮件是否已送达。",
    },
    fault("SendStatus:1001"),
    fault("SendStatus:1002"),
    fault("SendStatus:1003"),
    Text {
        code: "SendStatus:1004",
        meaning: "这封邮件发送时间过长，已超时。",
        fix: "几分钟后重新发送，DeliverStatus 为 1（已送达）时除外；若持续出现，带上 MessageId 提交工单。",
    },
    fault("SendStatus:1005"),
    Text {
        code: "SendStatus:1006",
        meaning: "短时间内发给该收件人的邮件过多，默认上限为每个地址每小时 10 封。",
        fix: "一小时后再向该地址发信；检查是否有循环或重发按钮在重复发送同一封邮件。",
    },
    Text {
        code: "SendStatus:1007",
        meaning: "收件人在黑名单中：可能是 SES 因硬退信收录的，也可能是账号自定义的。",
        fix: "把该地址从名单中去掉；若对方确认该邮箱可用，用 DeleteBlackList 或 DeleteCustomBlackList 解除后再发送。",
    },
    Text {
        code: "SendStatus:1008",
        meaning: "收件人拒收此发信域名的邮件。",
        fix: "不要重发。请对方放行该发信域名；否则将该地址从名单中删除。",
    },
    fault("SendStatus:1009"),
    Text {
        code: "SendStatus:1010",
        meaning: "账号当天的发信配额已用完。",
        fix: "这封邮件留到明天发送。新账号每天 500 封，配额随发信域名的信誉度提高，可在控制台查看。",
    },
    Text {
        code: "SendStatus:1011",
        meaning: "账号只能使用模板发信，而这封邮件在 Simple 中带了自定义内容。",
        fix: "创建模板并等待审核通过，然后用 Template（TemplateID 和 TemplateData）代替 Simple 发送。",
    },
    Text {
        code: "SendStatus:1013",
        meaning: "收件人已退订此发信域名的邮件。",
        fix: "去掉该地址，并在自己的数据中记录退订，除非对方重新订阅，否则不再发信。",
    },
    Text {
        code: "SendStatus:2001",
        meaning: "SES 找不到与这封邮件相关的记录，文档没有说明具体缺少哪条记录。",
        fix: "查看发信地址和模板在所调用的地域下是否仍然存在，补上缺少的后重新发送；若都存在，带上 MessageId 提交工单。",
    },
    Text {
        code: "SendStatus:3007",
        meaning: "账号中没有此 TemplateID 对应的已审核通过的模板。",
        fix: "在所调用的地域下，用 GetEmailTemplate 确认 TemplateStatus 为 0（审核通过）；更正 Template.TemplateID 或等待审核，然后重新发送。",
    },
    Text {
        code: "SendStatus:3008",
        meaning: "收件人邮箱所在的域名暂时封禁了此发信方的邮件。",
        fix: "至少暂停 10 分钟，再放慢速度向该域名发信，发往其他域名的邮件不受影响；封禁时长未公布。",
    },
    Text {
        code: "SendStatus:3009",
        meaning: "账号没有使用该模板的权限。",
        fix: "改用本账号的模板：用 ListEmailTemplates 查看所调用地域下的模板，把编号填入 Template.TemplateID 后重新发送。",
    },
    Text {
        code: "SendStatus:3010",
        meaning: "邮件的 TemplateData 不是 JSON 对象的文本。",
        fix: "用 JSON 库序列化且只序列化一次，得到一个对象的字符串：键为模板的变量名，值为纯文本。",
    },
    Text {
        code: "SendStatus:3014",
        meaning: "发信地址的域名尚未验证，SES 不会发信。",
        fix: "按 GetEmailIdentity 列出的内容为 FromEmailAddress 的域名设置 DNS 记录，用 UpdateEmailIdentity 触发验证，通过后重新发送。",
    },
    Text {
        code: "SendStatus:3020",
        meaning: "收件人在 SES 的黑名单中；有的文档说被禁的是其邮箱类型，有的说是该地址本身。",
        fix: "不要再向该地址发信，改用对方在其他邮件服务商的地址；若该邮箱可用，可尝试用 DeleteBlackList 或 DeleteCustomBlackList 解除。",
    },
    Text {
        code: "SendStatus:3024",
        meaning: "收件人地址不是格式正确的邮箱地址。",
        fix: "在 Destination 中写成 name@example.com 的形式，不带显示名、尖括号、空格或逗号，然后重新发送。",
    },
    Text {
        code: "SendStatus:3030",
        meaning: "由于退信率过高，SES 已暂时停止此账号的发信。",
        fix: "先停止发送，从名单中清除退信地址，之后再逐步恢复；暂停时长未公布。",
    },
    Text {
        code: "SendStatus:3033",
        meaning: "账号余额为零或已欠费，SES 不再发信。",
        fix: "在费用中心充值或结清欠款，然后重新发送。",
    },
];
