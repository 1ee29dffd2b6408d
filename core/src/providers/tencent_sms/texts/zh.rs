//! The texts of the error codes of Short Message Service, in Chinese.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "FailedOperation.ContainSensitiveWord",
        meaning: "短信内容中含有腾讯云禁止的词语。",
        fix: "先检查 TemplateParamSet 中的值，再检查 TemplateId 对应的模板，换掉相关词语；词库未公布，找不到时带上 RequestId 提交工单。",
    },
    Text {
        code: "FailedOperation.FailResolvePacket",
        meaning: "短信服务无法解析请求，多半是字段名、类型或 JSON 有误。",
        fix: "对照接口文档核对字段名（含大小写）和类型：TemplateId 在 SendSms 中是字符串，在 ModifySmsTemplate 和 DeleteSmsTemplate 中是整数；请求体用 UTF-8 编码的 JSON。",
    },
    Text {
        code: "FailedOperation.ForbidAddMarketingTemplates",
        meaning: "个人认证账号不能创建营销短信模板，而 SmsType 填的是营销短信。",
        fix: "在控制台完成账号的企业认证；若内容并非营销，改用 SmsType 2（通知）或 3（验证码）申请。",
    },
    Text {
        code: "FailedOperation.InsufficientBalanceInSmsPackage",
        meaning: "预付费的短信套餐包已用完。",
        fix: "在控制台购买新的短信套餐包，然后向失败的号码重新发送。",
    },
    Text {
        code: "FailedOperation.JsonParseFail",
        meaning: "请求体不是有效的 JSON，短信服务无法读取。",
        fix: "用 JSON 库序列化且只序列化一次，采用 UTF-8 编码，以 Content-Type 为 application/json 发送；检查有无多余的逗号、未转义的换行或被截断的内容。",
    },
    Text {
        code: "FailedOperation.MarketingSendTimeConstraint",
        meaning: "所用的是营销短信模板，只能在 08:00 至 22:00 之间发送。",
        fix: "08:00 之后再发送；文档没有说明时区，不要贴近时段的两端。若内容并非营销，另行申请 SmsType 为 2 或 3 的模板。",
    },
    Text {
        code: "FailedOperation.MissingSignature",
        meaning: "账号还没有审核通过的签名，有了签名才能申请模板。",
        fix: "用 AddSmsSign 或在控制台申请签名，待 DescribeSmsSignList 显示其 StatusCode 为 0（可用）后，再申请模板。",
    },
    Text {
        code: "FailedOperation.MissingSignatureList",
        meaning: "腾讯云无法识别该签名，多半是签名尚未审核通过。",
        fix: "用 DescribeSmsSignList 查询：SignName 须与列表一致，StatusCode 须为 0。若为 -1（未通过），按 ReviewReply 中的审核意见修改；若为 1（审核中），等待结果。",
    },
    Text {
        code: "FailedOperation.MissingSignatureToModify",
        meaning: "账号中没有 SignId 所指的签名，无法修改或删除。",
        fix: "用 DescribeSmsSignList 查出 SignId（International 要填对：0 为国内，1 为国际/港澳台），并确认密钥属于该签名所在的账号。",
    },
    Text {
        code: "FailedOperation.MissingTemplateList",
        meaning: "腾讯云无法识别该模板，多半是模板尚未审核通过。",
        fix: "在 DescribeSmsTemplateList 的 TemplateIdSet 中填入其 ID 查询：StatusCode 须为 0。若为 -1（未通过），按 ReviewReply 中的审核意见修改；若为 1（审核中），等待结果。",
    },
    Text {
        code: "FailedOperation.MissingTemplateToModify",
        meaning: "账号中没有 TemplateId 所指的模板，无法修改或删除。",
        fix: "用 DescribeSmsTemplateList 查出 TemplateId：International 要填对（0 为国内，1 为国际/港澳台），Limit 填 100（默认的 0 什么也不返回）；并确认密钥属于该模板所在的账号。",
    },
    Text {
        code: "FailedOperation.NotEnterpriseCertification",
        meaning: "账号未通过企业认证，而签名和模板接口要求企业认证。",
        fix: "在控制台完成账号的企业认证；变更约一小时后生效，届时再调用。",
    },
    Text {
        code: "FailedOperation.OtherError",
        meaning: "短信服务拒绝了签名或模板请求，多半是某个参数不符合要求。",
        fix: "先看返回的 Message，再对照接口文档逐一核对字段，尤其是 International、SignType、DocumentType 和 SmsType；若都正确，带上 RequestId 提交工单。",
    },
    Text {
        code: "FailedOperation.ParametersOtherError",
        meaning: "签名申请失败，服务商没有说明原因。",
        fix: "对照 AddSmsSign 的文档核对 SignName、SignType 与 DocumentType 的搭配、QualificationId 和图片；若都正确，带上 RequestId 提交工单。",
    },
    Text {
        code: "FailedOperation.PhoneNumberInBlacklist",
        meaning: "该号码在免打扰名单中，腾讯云不会向其发送短信。",
        fix: "从 PhoneNumberSet 中去掉该号码，改用其他方式联系对方；若对方愿意接收，提交工单询问能否将其移出名单。",
    },
    Text {
        code: "FailedOperation.PhoneNumberParseFail",
        meaning: "PhoneNumberSet 中有号码无法按 E.164 格式解析。",
        fix: "按“加号、国家或地区码、号码”的顺序只用数字书写，如 +8613711112222，并核对国家或地区码是否正确、有无漏位。",
    },
    Text {
        code: "FailedOperation.ProhibitSubAccountUse",
        meaning: "只有主账号可以查询模板列表，而所用密钥属于子账号。",
        fix: "用主账号的 API 密钥调用 DescribeSmsTemplateList，或请主账号持有人到短信控制台查看模板。",
    },
    Text {
        code: "FailedOperation.QualificationIdNotApproved",
        meaning: "QualificationId 所指的资质尚未审核通过。",
        fix: "在短信控制台查看其状态：审核中则等待，被驳回则按意见修改；也可改填已通过审核的资质 ID。只有国内签名需要资质。",
    },
    Text {
        code: "FailedOperation.SignIdNotExist",
        meaning: "账号中没有 SignId 所指的签名，可能已被删除。",
        fix: "用 DescribeSmsSignList 分别以 International 为 0 和 1 各查一次；若签名已不在，就无需再删，否则改用查到的 SignId。",
    },
    Text {
        code: "FailedOperation.SignNumberLimit",
        meaning: "账号的签名数量已达上限。",
        fix: "用 DeleteSmsSign 删除不再需要的签名，或使用已审核通过的签名发送；确需更多时，通过工单申请提高上限。",
    },
    Text {
        code: "FailedOperation.SignatureIncorrectOrUnapproved",
        meaning: "SignName 中的签名未审核通过，或写法不符合要求。",
        fix: "从 DescribeSmsSignList 复制 SignName，其 StatusCode 须为 0；填签名文字而不是 ID，不带括号。国内短信签名为 2 到 12 个汉字、英文字母或数字。",
    },
    Text {
        code: "FailedOperation.TemplateAlreadyPassedCheck",
        meaning: "该模板已审核通过，不能再修改。",
        fix: "保留原模板，用 AddSmsTemplate 申请新模板；待 DescribeSmsTemplateList 显示其 StatusCode 为 0 后，用新的 TemplateId 发送。",
    },
    Text {
        code: "FailedOperation.TemplateIdNotExist",
        meaning: "账号中没有 TemplateId 所指的模板，可能已被删除。",
        fix: "用 DescribeSmsTemplateList 分别以 International 为 0 和 1 查询，Limit 填 100（默认的 0 什么也不返回），改用查到的 TemplateId；并确认密钥属于该模板所在的账号。",
    },
    Text {
        code: "FailedOperation.TemplateIncorrectOrUnapproved",
        meaning: "模板未审核通过，或短信内容与模板不符。",
        fix: "用 DescribeSmsTemplateList 确认 TemplateId 的 StatusCode 为 0；TemplateParamSet 按模板中 {1}、{2} 的顺序为每个变量填一个文本，模板没有变量时不要传。",
    },
    Text {
        code: "FailedOperation.TemplateNumberLimit",
        meaning: "账号的模板数量已达上限。",
        fix: "用 DeleteSmsTemplate 删除不再需要的模板，或使用已审核通过的模板发送；确需更多时，通过工单申请提高上限。",
    },
    Text {
        code: "FailedOperation.TemplateParamSetNotMatchApprovedTemplate",
        meaning: "TemplateParamSet 中值的个数与模板的变量个数不一致。",
        fix: "在 DescribeSmsTemplateList 中查看 TemplateContent，按 {1}、{2} 的顺序为每个变量填一个文本；模板没有变量时不要传 TemplateParamSet。",
    },
    Text {
        code: "FailedOperation.TemplateUnapprovedOrNotExist",
        meaning: "TemplateId 所指的模板未审核通过，或此账号中没有该模板。",
        fix: "用 DescribeSmsTemplateList 确认其 StatusCode 为 0；若查不到，改用该模板所在账号的密钥。国际/港澳台号码须使用国际/港澳台短信模板。",
    },
    Text {
        code: "InternalError.ConstructUserDataFail",
        meaning: "短信后台未能组装请求所需的数据，问题出在服务商一侧。",
        fix: "几秒后重试，并逐次延长间隔；若持续出现，带上 RequestId 提交工单。",
    },
    Text {
        code: "InternalError.JsonParseFail",
        meaning: "短信后台无法解析请求中的参数。",
        fix: "确认请求体是有效的 JSON，且每个字段的类型与文档一致：数组写成数组，数字写成数字；若都正确，带上 RequestId 提交工单。",
    },
    Text {
        code: "InternalError.OtherError",
        meaning: "短信服务内部故障中断了请求，服务商没有说明具体原因。",
        fix: "先用 PullSmsSendStatusByPhoneNumber 确认短信是否已发出；若未发出，逐次延长间隔重试；若错误持续出现，带上 RequestId 提交工单。",
    },
    Text {
        code: "InternalError.ParseBackendResponseFail",
        meaning: "短信服务无法解析运营商返回的结果。",
        fix: "先用 PullSmsSendStatusByPhoneNumber 确认短信是否已发出；若未发出，逐次延长间隔重试；若错误持续出现，带上 RequestId 提交工单。",
    },
    Text {
        code: "InternalError.RequestTimeException",
        meaning: "请求时间不对，多半是本机与服务器的时钟相差超过 10 分钟。",
        fix: "用 NTP 校准本机时钟，然后以当前时间（Unix 秒）填写 X-TC-Timestamp 重新签名，并立即发送；签名本身只允许相差 5 分钟。",
    },
    Text {
        code: "InternalError.RestApiInterfaceNotExist",
        meaning: "短信服务没有 X-TC-Action 所写的接口。",
        fix: "核对 X-TC-Action 的拼写和大小写，并确认 X-TC-Version 为 2021-01-11，Host 为 sms.tencentcloudapi.com；国际站 sms.intl.tencentcloudapi.com 没有 SmsPackagesStatistics。",
    },
    Text {
        code: "InternalError.SendAndRecvFail",
        meaning: "与 API 或运营商之间的通信超时，但短信仍有可能已经发出。",
        fix: "先用 PullSmsSendStatusByPhoneNumber 确认短信是否已发出；若未发出，几秒后重试；若错误持续出现，带上 RequestId 提交工单。",
    },
    Text {
        code: "InternalError.SigFieldMissing",
        meaning: "短信服务内部的数据包缺少签名字段，与请求的 Authorization 头无关。",
        fix: "几秒后重试，并逐次延长间隔；若持续出现，带上 RequestId 提交工单。",
    },
    Text {
        code: "InternalError.SigVerificationFail",
        meaning: "短信服务内部的签名校验失败，与请求的 Authorization 头无关。",
        fix: "几秒后重试，并逐次延长间隔；若持续出现，带上 RequestId 提交工单。",
    },
    Text {
        code: "InternalError.Timeout",
        meaning: "短信服务发送超时，但短信仍有可能已经发出。",
        fix: "先用 PullSmsSendStatusByPhoneNumber 确认短信是否已发出；若未发出，几秒后重试；若错误持续出现，带上 RequestId 提交工单。",
    },
    Text {
        code: "InternalError.UnknownError",
        meaning: "短信服务返回了无法归类的未知错误。",
        fix: "先用 PullSmsSendStatusByPhoneNumber 确认短信是否已发出；若未发出，逐次延长间隔重试；若错误持续出现，带上 RequestId 和返回的 Message 提交工单。",
    },
    Text {
        code: "InvalidParameter.AppidAndBizId",
        meaning: "短信应用不属于签署请求的账号。",
        fix: "用该应用所属账号的 API 密钥签名；请求中带有 SmsSdkAppId 时，从同一账号的短信控制台复制。",
    },
    Text {
        code: "InvalidParameter.DirtyWordFound",
        meaning: "TemplateContent 中的模板内容含有腾讯云禁止的词语。",
        fix: "换掉 TemplateContent 中的相关词语后重新申请；词库未公布，找不到时带上 RequestId 提交工单。",
    },
    Text {
        code: "InvalidParameter.InvalidParameters",
        meaning: "模板请求中某个参数的类型或值不对。",
        fix: "检查 SmsType（1、2 或 3）和 International（0 或 1），两者均为整数；ModifySmsTemplate 的 TemplateId 也是整数；TemplateName、TemplateContent 和 Remark 都要填写。",
    },
    Text {
        code: "InvalidParameterValue.BeginTimeVerifyFail",
        meaning: "BeginTime 的格式不对，或超出可查询的时间范围。",
        fix: "统计接口的 BeginTime 写成 yyyymmddhh，如 2026082108；按号码拉取的接口用 Unix 秒，且不得早于 7 天前。",
    },
    Text {
        code: "InvalidParameterValue.ContentLengthLimit",
        meaning: "填入签名和各变量的值后，短信内容过长。",
        fix: "文档给出的上限为整条短信 500 个字符，签名、空格和变量值都计算在内；先缩短 TemplateParamSet 中的值，或改用内容更短的模板。",
    },
    Text {
        code: "InvalidParameterValue.EndTimeVerifyFail",
        meaning: "EndTime 的格式不对、早于 BeginTime，或两者相隔过久。",
        fix: "写法与 BeginTime 相同：统计接口为 yyyymmddhh，按号码拉取的接口为 Unix 秒；不得早于 BeginTime。CallbackStatusStatistics 中两者最多相隔 32 天；SmsPackagesStatistics 的 EndTime 须晚于 BeginTime 且早于当前时间。",
    },
    Text {
        code: "InvalidParameterValue.ImageInvalid",
        meaning: "ProofImage 或 CommissionImage 不是可用的 base64 图片。",
        fix: "将图片字节用标准 base64 编码一次，不要带 data:image/jpeg;base64 之类的前缀；SignPurpose 为 1 时，除 ProofImage 外还须提供 CommissionImage。",
    },
    Text {
        code: "InvalidParameterValue.IncorrectPhoneNumber",
        meaning: "某个手机号的写法不被短信服务接受。",
        fix: "PhoneNumberSet 或 PhoneNumber 中的号码按“加号、国家或地区码、号码”的顺序只用数字书写，如 +8613711112222；国内号码在 +86 之后为 11 位。",
    },
    Text {
        code: "InvalidParameterValue.InvalidDocumentType",
        meaning: "DocumentType 的值不可用，或不能与此 SignType 搭配。",
        fix: "国内签名：SignType 0 配 0 或 1，SignType 4 配 7，SignType 5 配 2 或 3；SignType 1 和 DocumentType 4 不再受理，DocumentType 5、6、8 已下线。",
    },
    Text {
        code: "InvalidParameterValue.InvalidInternational",
        meaning: "International 不是 0 或 1，或与该签名、模板创建时的值不一致。",
        fix: "填写整数：0 为国内短信，1 为国际/港澳台短信；修改签名或模板时，保持创建时的值。",
    },
    Text {
        code: "InvalidParameterValue.InvalidSignPurpose",
        meaning: "SignPurpose 的值不是短信服务接受的两个取值之一。",
        fix: "传整数：签名自用填 0，供他人使用填 1；填 1 时还必须传 CommissionImage。",
    },
    Text {
        code: "InvalidParameterValue.InvalidSmsType",
        meaning: "SmsType 的值不是短信服务接受的模板类型。",
        fix: "传整数：营销短信填 1，通知短信填 2，验证码短信填 3；个人认证账号不能创建营销模板。",
    },
    Text {
        code: "InvalidParameterValue.InvalidStartTime",
        meaning: "查询的时间范围无效，例如 BeginTime 晚于 EndTime。",
        fix: "两个时间都用 Unix 秒（不是毫秒），BeginTime 要早于 EndTime，且不早于 7 天前。",
    },
    Text {
        code: "InvalidParameterValue.InvalidTemplateFormat",
        meaning: "TemplateContent 的内容不符合短信模板的格式要求。",
        fix: "变量按 {1}、{2} 的形式连续编号，变量之间要有固定文字；不要使用【】、¥ 和 ★，连同签名和变量值不超过 500 个字符。其他要求见正文模板审核标准。",
    },
    Text {
        code: "InvalidParameterValue.InvalidUsedMethod",
        meaning: "SignPurpose 的值不是短信服务接受的两个取值之一；错误码中的 UsedMethod 是该字段在 2019 版 API 中的名称。",
        fix: "将 SignPurpose 设为整数：签名自用填 0，供他人使用填 1；填 1 时还必须传 CommissionImage。",
    },
    Text {
        code: "InvalidParameterValue.LimitVerifyFail",
        meaning: "短信服务不接受 Limit 的值；允许的取值因接口而异。",
        fix: "SendStatusStatistics 和 CallbackStatusStatistics 固定传 0，SmsPackagesStatistics 最大 500，DescribeSmsSignList 和 DescribeSmsTemplateList 最大 100。",
    },
    Text {
        code: "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe",
        meaning: "营销模板末尾必须带退订方式，而这个模板没有。",
        fix: "在 TemplateContent 末尾加上“拒收请回复R”。如果内容不是营销，将 SmsType 改为 2（通知）或 3（验证码）。",
    },
    Text {
        code: "InvalidParameterValue.MissingSignatureList",
        meaning: "短信服务无法识别 SignName 中的签名，通常是签名未通过审核。",
        fix: "用 DescribeSmsSignList 确认该签名的 StatusCode 为 0（可用），审核中则等待结果；SignName 要与签名内容完全一致，不能填签名 ID。",
    },
    Text {
        code: "InvalidParameterValue.MultiSmsInfoSetEmpty",
        meaning: "MultiSmsInfoSet 是空列表，没有可发送的短信。",
        fix: "在 MultiSmsInfoSet 中放入 1 到 200 项，每项都要有 PhoneNumber 和 TemplateId；自己的收件名单为空时不要调用。",
    },
    Text {
        code: "InvalidParameterValue.OffsetVerifyFail",
        meaning: "短信服务不接受 Offset 的值；多数统计接口只允许 0。",
        fix: "SendStatusStatistics 和 CallbackStatusStatistics 固定传整数 0；SmsPackagesStatistics 传不小于 0 的整数。",
    },
    Text {
        code: "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
        meaning: "TemplateParamSet 的某个值中含有链接，而模板变量不允许带链接。",
        fix: "去掉 TemplateParamSet 中的链接，包括短链接；固定的链接可写进模板，审核通过后使用。链接的判定规则未公布。",
    },
    Text {
        code: "InvalidParameterValue.QualificationIdNotFound",
        meaning: "账号中没有 QualificationId 对应的资质，或者漏传了该字段。",
        fix: "填写此账号下已审核通过的资质 ID，DescribeSmsSignList 会返回现有签名的资质 ID；国际/港澳台签名（International 为 1）不用传 QualificationId。",
    },
    Text {
        code: "InvalidParameterValue.SdkAppIdNotExist",
        meaning: "SmsSdkAppId 对应的短信应用不存在。",
        fix: "从短信控制台的应用列表复制 SdkAppId，以字符串形式传入，如 1400006666；账号还没有应用时，先在控制台创建。",
    },
    Text {
        code: "InvalidParameterValue.SignAlreadyPassedCheck",
        meaning: "该签名已审核通过，审核通过的签名不能再修改。",
        fix: "保留现有签名；需要其他内容或用途时，用 AddSmsSign 申请新签名，旧签名不再使用后可用 DeleteSmsSign 删除。",
    },
    Text {
        code: "InvalidParameterValue.SignExistAndUnapproved",
        meaning: "账号中已有相同的签名，正在等待审核。",
        fix: "不要重复申请。用 DescribeSmsSignList 查看审核进度，直到 StatusCode 为 0（可用）；要更正待审核的签名，用其 SignId 调用 ModifySmsSign。",
    },
    Text {
        code: "InvalidParameterValue.SignNameLengthTooLong",
        meaning: "SignName 中的签名超过了允许的字符数。",
        fix: "将 SignName 缩短到 2 到 12 个汉字、字母或数字。这是国内签名的规定；国际/港澳台签名没有查到官方上限，也尽量不超过 12 个。",
    },
    Text {
        code: "InvalidParameterValue.TemplateParameterFormatError",
        meaning: "这是验证码模板，其变量只能是数字，最多 6 位。",
        fix: "TemplateParamSet 的每一项只传 0 到 6 位数字，不带字母、空格或连字符；固定文字应写在模板里。",
    },
    Text {
        code: "InvalidParameterValue.TemplateParameterLengthLimit",
        meaning: "TemplateParamSet 的某个值超过了此账号单个变量允许的字符数。",
        fix: "缩短该值，固定文字可移到模板里。2024-01-25 之后开通的账号默认最多 6 个字符，自己账号的上限以控制台显示为准。",
    },
    Text {
        code: "InvalidParameterValue.TemplateWithDirtyWords",
        meaning: "模板内容含有短信服务不允许的词。",
        fix: "对照正文模板审核标准修改 TemplateContent，再用 ModifySmsTemplate 提交；敏感词表未公布，找不到是哪个词时提交工单。",
    },
    Text {
        code: "InvalidParameterValue.UnsupportedTemplateVariable",
        meaning: "此账号的国内通知和营销模板不允许带变量。",
        fix: "将 TemplateContent 中的 {1} 等变量改为固定文字；确实需要变量时，提交工单申请豁免。SmsType 3 只用于验证码。",
    },
    Text {
        code: "LimitExceeded.AppCountryOrRegionDailyLimit",
        meaning: "该应用今天发往此国家或地区的短信已达到设定的上限。",
        fix: "第二天再向失败的号码发送，或到短信控制台“应用管理 > 基础配置”调高该国家或地区的上限。调高前先排除表单被恶意刷短信的可能。",
    },
    Text {
        code: "LimitExceeded.AppCountryOrRegionInBlacklist",
        meaning: "该应用没有开通此号码所在的国家或地区，因此不会下发。",
        fix: "检查号码的国家或地区码；若无误，到短信控制台“应用管理 > 基础配置”的国际/港澳台短信发送限制中加入该国家或地区后重新发送，否则去掉该号码。",
    },
    Text {
        code: "LimitExceeded.AppDailyLimit",
        meaning: "该应用今天发送的短信已达到设定的每日上限。",
        fix: "第二天再向失败的号码发送，或到短信控制台“应用管理 > 基础配置”调高每日上限。调高前先排除表单被恶意刷短信的可能。",
    },
    Text {
        code: "LimitExceeded.AppGlobalDailyLimit",
        meaning: "该应用今天发送的国际/港澳台短信已达到设定的每日上限。",
        fix: "第二天再向失败的号码发送，或到短信控制台“应用管理 > 基础配置”调高国际/港澳台短信的发送总量阈值。调高前先排除表单被恶意刷短信的可能。",
    },
    Text {
        code: "LimitExceeded.AppMainlandChinaDailyLimit",
        meaning: "该应用今天发送的国内短信已达到设定的每日上限。",
        fix: "第二天再向失败的号码发送，或到短信控制台“应用管理 > 基础配置”调高国内短信的发送总量阈值。调高前先排除表单被恶意刷短信的可能。",
    },
    Text {
        code: "LimitExceeded.DailyLimit",
        meaning: "国际/港澳台短信今天的发送量已达到上限。",
        fix: "第二天再向失败的号码发送，或提交工单申请调整上限。调高前先排除表单被恶意刷短信的可能。",
    },
    Text {
        code: "LimitExceeded.DeliveryFrequencyLimit",
        meaning: "短信触发了频率限制，通常是发给同一号码的短信过多。",
        fix: "等待 30 秒后重试，若再次出现则等到第二天。默认 30 秒内只能向同一号码发送一条相同内容的短信，限制可在短信控制台“应用管理 > 基础配置”调整。",
    },
    Text {
        code: "LimitExceeded.GlobalSmsSendingRateLimit",
        meaning: "国际/港澳台短信的发送速度超过了允许的上限。",
        fix: "几秒后重试失败的号码，并逐次延长间隔；大批量发送要分散到更长的时间。具体上限未公布，需要时提交工单咨询。",
    },
    Text {
        code: "LimitExceeded.PhoneNumberCountLimit",
        meaning: "一次调用最多 200 个手机号，这次超过了。",
        fix: "将 PhoneNumberSet（SendMultiGlobalSms 中为 MultiSmsInfoSet）分到多次调用中，每次不超过 200 项。",
    },
    Text {
        code: "LimitExceeded.PhoneNumberDailyLimit",
        meaning: "今天发给此号码的短信已达到单个号码的每日上限。",
        fix: "等到第二天再向该号码发送。默认每个号码每天 10 条，国际站常见问题页写的是 2 条；可在短信控制台“应用管理 > 基础配置”调整。",
    },
    Text {
        code: "LimitExceeded.PhoneNumberOneHourLimit",
        meaning: "一小时内发给此号码的短信已达到单个号码的每小时上限。",
        fix: "一小时后再向该号码发送；检查是否有循环或“重新发送”按钮在重复发送。上限可在短信控制台“应用管理 > 基础配置”调整。",
    },
    Text {
        code: "LimitExceeded.PhoneNumberSameContentDailyLimit",
        meaning: "今天向此号码发送相同内容的次数已达到设定的上限。",
        fix: "等到第二天再发，或改发不同的内容，如新的验证码；检查是否有循环在重复发送。上限可在短信控制台“应用管理 > 基础配置”调整。",
    },
    Text {
        code: "LimitExceeded.PhoneNumberThirtySecondLimit",
        meaning: "30 秒内发给此号码的短信已达到单个号码的上限。",
        fix: "30 秒后再向该号码发送，并让“重新发送”按钮在此期间不可点击。上限可在短信控制台“应用管理 > 基础配置”调整。",
    },
    Text {
        code: "MissingParameter.EmptyPhoneNumberSet",
        meaning: "请求中没有要发送的手机号。",
        fix: "在 PhoneNumberSet 中至少放入一个号码，如 +8618501234444，只有一个号码时也要用数组；自己的收件名单为空时不要调用。",
    },
    Text {
        code: "MissingParameter.MissingSignatureList",
        meaning: "账号中没有请求所指的签名或模板。",
        fix: "用 DescribeSmsSignList 和 DescribeSmsTemplateList 核对 SignName 和 TemplateId，两者都应在此账号下且 StatusCode 为 0（可用）；SignName 填签名内容，不是签名 ID。",
    },
    Text {
        code: "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny",
        meaning: "这是个人认证账号，没有发送营销短信的权限。",
        fix: "将账号变更为企业认证后再发送营销短信；在此之前，TemplateId 只用通知或验证码模板。",
    },
    Text {
        code: "UnauthorizedOperation.RequestIpNotInWhitelist",
        meaning: "账号只允许名单内的 IP 地址调用短信接口，而调用方的 IP 不在其中。",
        fix: "查明请求的公网出口 IP（注意 NAT 和代理），让账号管理员将其加入允许名单，或提交工单处理。",
    },
    Text {
        code: "UnauthorizedOperation.RequestPermissionDeny",
        meaning: "短信服务不允许签署请求的账号或用户发起此请求，具体原因未公布。",
        fix: "在控制台确认账号已开通短信服务，并在访问管理（CAM）中确认有策略允许该用户或角色调用此接口；若都正常，带上 RequestId 提交工单。",
    },
    Text {
        code: "UnauthorizedOperation.SdkAppIdIsDisabled",
        meaning: "此请求所用的短信应用已被禁用，不再提供服务。",
        fix: "在短信控制台查看该应用，改用正常应用的 SmsSdkAppId；需要恢复时，带上 RequestId 提交工单。",
    },
    Text {
        code: "UnauthorizedOperation.ServiceSuspendDueToArrears",
        meaning: "账号已欠费，短信服务已停止。",
        fix: "在费用中心结清欠款，然后重新发送。",
    },
    Text {
        code: "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
        meaning: "SmsSdkAppId 对应的应用不属于签署请求的 API 密钥所在的账号。",
        fix: "SmsSdkAppId 和 API 密钥要取自同一个账号：应用见短信控制台，密钥见访问管理（CAM）控制台。",
    },
    Text {
        code: "UnsupportedOperation.",
        meaning: "短信服务不支持这种形式的请求，具体条件未公布。",
        fix: "先看返回的 Message；发送短信时，确认号码、TemplateId 和 SignName 全为国内或全为国际/港澳台，若都一致，带上 RequestId 提交工单。",
    },
    Text {
        code: "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone",
        meaning: "模板只能用于国内手机号，而请求中有国际/港澳台手机号。",
        fix: "向国际/港澳台号码发送时，改用已审核通过的国际/港澳台模板；国内号码写成 +86 加 11 位数字。",
    },
    Text {
        code: "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber",
        meaning: "请求中混有国内和国际/港澳台手机号，或者模板、签名与号码类型不符。",
        fix: "分成两次调用，一次发 +86 号码，一次发其他号码，各自使用同类的 TemplateId 和 SignName；港澳台号码按国际处理。",
    },
    Text {
        code: "UnsupportedOperation.ContainDomesticPhoneNumber",
        meaning: "SendMultiGlobalSms 只支持国际/港澳台手机号，而列表中有国内手机号。",
        fix: "从 MultiSmsInfoSet 中去掉以 +86 开头的号码，改用 SendSms 发送，并使用国内的 TemplateId 和 SignName。",
    },
    Text {
        code: "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone",
        meaning: "模板只能用于国际/港澳台手机号，而请求中有国内手机号。",
        fix: "向 +86 号码发送时，改用国内模板和国内 SignName；若号码在境外，要写上 + 和国家或地区码，单写 11 位数字会被当作国内号码。",
    },
    Text {
        code: "UnsupportedOperation.UnsupportedRegion",
        meaning: "短信服务不支持向此号码所在的国家或地区下发。",
        fix: "不要重发。检查号码的国家或地区码；若无误，将该号码从 PhoneNumberSet 中去掉，改用邮件等其他方式联系对方。",
    },
];

pub(super) const STATUSES: &[Text] = &[
    Text {
        code: "1001",
        meaning: "请求的签名未通过短信服务的校验。",
        fix: "几秒后重试；若每次都失败，先检查程序签名所用的密钥，再附上请求时间提交工单。",
    },
    Text {
        code: "1002",
        meaning: "短信内容中含有腾讯云禁止的词语。",
        fix: "先看随错误码返回的说明，其中可能指出该词语；然后在模板参数（API 3.0 中为 TemplateParamSet）或模板内容中换掉它；找不到时提交工单。",
    },
    Text {
        code: "1003",
        meaning: "短信服务收到的数据包中缺少签名字段。",
        fix: "几秒后重试；若每次都失败，先确认程序发送了签名字段，再附上请求时间提交工单。",
    },
    Text {
        code: "1004",
        meaning: "短信服务无法解析请求，多半是字段名、类型或 JSON 有误。",
        fix: "对照所用协议版本的文档核对字段名、大小写和类型，并用 JSON 库生成 UTF-8 编码的请求体。",
    },
    Text {
        code: "1006",
        meaning: "短信服务不允许此账号发出该请求。",
        fix: "在短信控制台确认服务正常，且应用、签名和模板都属于此账号；若无异常，提交工单询问缺少哪项权限。",
    },
    Text {
        code: "1007",
        meaning: "短信服务内部故障中断了请求，服务商没有说明具体原因。",
        fix: "先用 PullSmsSendStatusByPhoneNumber 确认短信是否已发出；若未发出，逐次延长间隔重试；若错误持续出现，附上请求时间和手机号提交工单。",
    },
    Text {
        code: "1008",
        meaning: "短信服务发送超时，但短信仍有可能已经发出。",
        fix: "先确认短信是否已发出（API 3.0 中用 PullSmsSendStatusByPhoneNumber）；若未发出，几秒后重试，据服务商说明，重试有效。",
    },
    Text {
        code: "1009",
        meaning: "短信服务只允许名单内的 IP 地址调用，而调用方的 IP 不在其中。",
        fix: "查明请求的公网出口 IP（注意 NAT 和代理），让账号管理员将其加入允许名单。",
    },
    Text {
        code: "1011",
        meaning: "短信服务没有所调用的接口。",
        fix: "对照所用协议版本的文档逐字核对接口名称；API 3.0 中接口名写在 X-TC-Action，X-TC-Version 为 2021-01-11。",
    },
    Text {
        code: "1012",
        meaning: "短信签名未审核通过，或写法不符合要求。",
        fix: "从短信控制台复制已审核通过的签名文字（API 3.0 中为 SignName），不要填 ID，不带括号；签名为 2 到 12 个汉字、英文字母或数字。",
    },
    Text {
        code: "1013",
        meaning: "短时间内发给该号码的短信过多，触发了频率限制。",
        fix: "至少等待 30 秒再向该号码发送；若已达当天上限，则等到次日。默认每个号码 30 秒内只能收到 1 条相同内容的短信，每天最多 10 条短信（英文常见问题页为 2 条）。",
    },
    Text {
        code: "1014",
        meaning: "模板未审核通过，或短信内容与模板不符。",
        fix: "在短信控制台确认模板已审核通过；按模板中 {1}、{2} 的顺序为每个变量填一个参数（API 3.0 中为 TemplateParamSet），没有变量时不要填。",
    },
    Text {
        code: "1015",
        meaning: "该号码在黑名单中，腾讯云不会向其发送短信。",
        fix: "从收信号码（API 3.0 中为 PhoneNumberSet）中去掉该号码，改用其他方式联系对方；若对方愿意接收，提交工单询问能否将其移出名单。",
    },
    Text {
        code: "1016",
        meaning: "某个手机号的写法不被短信服务接受。",
        fix: "核对国家或地区码，检查有无漏位或多位；国内号码在 86 之后为 11 位。API 3.0 中在 PhoneNumberSet 里写成 +8613711112222 的形式。",
    },
    Text {
        code: "1017",
        meaning: "填入签名和各变量的值后，短信内容过长。",
        fix: "文档给出的上限为整条短信 500 个字符，签名、空格和变量值都计算在内；先缩短模板参数（API 3.0 中为 TemplateParamSet）。",
    },
    Text {
        code: "1018",
        meaning: "语音验证码的格式有误。",
        fix: "对照语音接口的文档检查验证码的格式，更正后再发送；API 3.0 的短信服务没有语音功能。",
    },
    Text {
        code: "1019",
        meaning: "请求中所填 ID 对应的短信应用不存在。",
        fix: "从短信控制台复制应用的 ID（API 3.0 中为 SmsSdkAppId，如 1400006666），并确认没有漏位。",
    },
    Text {
        code: "1020",
        meaning: "短信应用已被停用，无法用它发送。",
        fix: "让账号管理员在短信控制台启用该应用，或改用其他应用发送（API 3.0 中为 SmsSdkAppId）；若无法启用，提交工单。",
    },
    Text {
        code: "1021",
        meaning: "请求时间不对，多半是本机与服务器的时钟相差超过 10 分钟。",
        fix: "用 NTP 校准本机时钟，然后以当前时间重新生成请求并签名，立即发送；API 3.0 中该时间为 X-TC-Timestamp。",
    },
    Text {
        code: "1022",
        meaning: "该短信应用今天的发送量已达上限。",
        fix: "先检查是否有循环或被滥用的表单耗尽了额度；其余短信留到明天发送，或让账号管理员提高该应用的每日上限。",
    },
    Text {
        code: "1023",
        meaning: "该号码 30 秒内的短信条数已达上限。",
        fix: "等待 30 秒后再发送；在此期间禁用“重新发送”按钮，并检查是否有循环在重复发送。",
    },
    Text {
        code: "1024",
        meaning: "该号码一小时内的短信条数已达上限。",
        fix: "一小时后再向该号码发送；检查是否有循环或“重新发送”按钮在重复发送同一条短信。",
    },
    Text {
        code: "1025",
        meaning: "该号码今天的短信条数已达上限。",
        fix: "明天再向该号码发送。默认每个号码每个自然日 10 条，英文常见问题页为 2 条；检查是否有循环或“重新发送”按钮在重复发送同一条短信。",
    },
    Text {
        code: "1026",
        meaning: "今天向该号码发送相同内容的次数过多。",
        fix: "最早明天再发送这一内容；检查是否有循环或“重新发送”按钮在重复发送，每条验证码短信都使用新的验证码。",
    },
    Text {
        code: "1029",
        meaning: "所用的是营销短信模板，只能在 08:00 至 22:00 之间发送。",
        fix: "08:00 之后再发送；文档没有说明时区，不要贴近时段的两端。若内容并非营销，另行申请通知类或验证码类模板。",
    },
    Text {
        code: "1030",
        meaning: "短信服务不支持该请求，具体条件未公布。",
        fix: "从随结果返回的说明中找出未满足的条件；若没有说明，附上请求时间和手机号提交工单。",
    },
    Text {
        code: "1031",
        meaning: "预付费的短信套餐包已用完。",
        fix: "在控制台购买新的短信套餐包，然后向失败的号码重新发送。",
    },
    Text {
        code: "1032",
        meaning: "个人认证账号不能发送营销短信，而所用的是营销短信模板。",
        fix: "在控制台完成账号的企业认证；若内容并非营销，改用通知类或验证码类模板发送（API 3.0 中为 TemplateId）。",
    },
    Text {
        code: "1033",
        meaning: "账号已欠费，短信服务已停止。",
        fix: "在费用中心结清欠款，然后向失败的号码重新发送。",
    },
    Text {
        code: "1034",
        meaning: "同一请求中混有国内号码和国际/港澳台号码。",
        fix: "分成两个请求发送：一个只含国内号码（+86），另一个含其余号码；API 3.0 中涉及的字段是 PhoneNumberSet。",
    },
    Text {
        code: "1036",
        meaning: "某个模板参数超过 12 个字符。",
        fix: "将每个值（API 3.0 中为 TemplateParamSet）缩短到 12 个字符以内；2024-01-25 起开通的账号可能只允许 6 个。固定文字改写进模板内容。",
    },
    Text {
        code: "1038",
        meaning: "所用的是验证码模板，其参数只能是 0 到 6 位数字。",
        fix: "每个参数（API 3.0 中为 TemplateParamSet）只填数字，最多 6 位；含字母或其他文字的内容要用其他类型的模板。",
    },
    Text {
        code: "1045",
        meaning: "腾讯云不支持向该号码所在的国家或地区发送短信。",
        fix: "不要重发；去掉该号码（API 3.0 中为 PhoneNumberSet），改用其他方式联系对方，或提交工单询问能否支持该目的地。",
    },
    Text {
        code: "1046",
        meaning: "一次请求最多 200 个手机号，这次超过了。",
        fix: "把名单分成多次请求，每次不超过 200 个号码；API 3.0 中涉及的字段是 PhoneNumberSet。",
    },
    Text {
        code: "1047",
        meaning: "今天的国际/港澳台短信发送量已达上限。",
        fix: "先检查是否有循环或被滥用的表单耗尽了额度；其余短信留到明天发送，或让账号管理员提高国际/港澳台短信的每日上限。",
    },
    Text {
        code: "1048",
        meaning: "模板参数中含有链接，而参数里不允许带链接。",
        fix: "去掉参数（API 3.0 中为 TemplateParamSet）中的所有链接；确需链接时，申请把链接写在固定内容中的模板。",
    },
    Text {
        code: "60008",
        meaning: "短信服务处理请求超时，但短信仍有可能已经发出。",
        fix: "先确认短信是否已发出（API 3.0 中用 PullSmsSendStatusByPhoneNumber）；若未发出，几秒后重试；若错误持续出现，提交工单。",
    },
    Text {
        code: "Ok",
        meaning: "服务已受理该号码；对短信而言，这还不代表手机已收到。",
        fix: "无需处理。送达回执通过回调获取，或用 PullSmsSendStatusByPhoneNumber 查询；保存 SerialNo 以便对应。",
    },
    Text {
        code: "ReportStatus:FAIL",
        meaning: "运营商报告短信未送达手机。",
        fix: "不要直接重发；先看 Description（回调中为 errmsg）里的回执码，再按其含义处理。",
    },
    Text {
        code: "ReportStatus:SUCCESS",
        meaning: "运营商确认手机已收到短信。",
        fix: "无需处理。接收时间见 UserReceiveTime，回调中为 user_receive_time。",
    },
];

pub(super) const RECEIPTS: &[Text] = &[
    Text {
        code: "#",
        meaning: "服务商的回执码列表中没有这个数字，纯数字的回执码很可能来自中国联通。",
        fix: "先看 ReportStatus，只有 FAIL 才表示短信未送达；稍后再发送一次，若仍然失败，附上手机号、回执码和 SerialNo 提交工单。",
    },
    Text {
        code: "-106",
        meaning: "短信被运营商的关键字过滤拦截。",
        fix: "原样重发很可能再次被拦截：换掉 TemplateParamSet 中的用词，或申请用词不同的模板；运营商拦截哪些词语无从得知，先换掉可疑的词语。",
    },
    Text {
        code: "002",
        meaning: "对方手机已关机、停机或不在服务区。",
        fix: "稍后在对方可能开机时重新发送；若一直失败，通过其他方式向对方确认该号码是否仍在使用。",
    },
    Text {
        code: "106",
        meaning: "运营商校验未通过，不允许产生相应费用。",
        fix: "不要重发，改用其他方式联系对方；若多个号码都出现，附上手机号和 SerialNo 提交工单。",
    },
    Text {
        code: "12",
        meaning: "该号码可能是空号、已停机、受限或已设置转移，也可能是手机已关机。",
        fix: "稍后再发送一两次；若一直失败，通过其他方式向对方核实号码，已不再使用的号码从名单中去掉。",
    },
    Text {
        code: "13",
        meaning: "服务代码未分配，即发送短信所用的号码尚不可用。",
        fix: "若请求带有 ExtendCode，确认它与已开通的扩展码一致，或不填该字段；若未带，附上 SerialNo 提交工单。",
    },
    Text {
        code: "18",
        meaning: "该号码未订购接收此短信所需的业务。",
        fix: "不要重发，改用其他方式联系对方；缺少哪项业务可由对方询问运营商。",
    },
    Text {
        code: "219",
        meaning: "手机已关机或无法接通，或者该号码已停机或受限。",
        fix: "稍后在对方可能开机时重新发送；若一直失败，改用其他方式联系对方。",
    },
    Text {
        code: "24",
        meaning: "该号码未启用，或已经销户。",
        fix: "不要重发；该号码以后可能分配给别人，从名单中去掉，并向对方询问新号码。",
    },
    Text {
        code: "29",
        meaning: "运营商处的用户数据有误。",
        fix: "不要重发；先向对方核对号码，若号码无误，需由对方请运营商更正数据。",
    },
    Text {
        code: "56",
        meaning: "该号码因欠费已停机。",
        fix: "待对方缴清话费后再发送；若较紧急，改用其他方式联系对方。",
    },
    Text {
        code: "75",
        meaning: "该号码受到运营商限制。",
        fix: "不要重发，改用其他方式联系对方；只有运营商能解除限制。",
    },
    Text {
        code: "8",
        meaning: "短信长度不符合运营商的要求。",
        fix: "缩短 TemplateParamSet 中的值或模板内容；若短信并不长，附上 SerialNo 提交工单。",
    },
    Text {
        code: "9",
        meaning: "短信在运营商协议中的序列号有误。",
        fix: "序列号不是请求中的字段，几分钟后重新发送即可；若持续出现，附上 SerialNo 提交工单。",
    },
    Text {
        code: "92",
        meaning: "短信发送失败，服务商未公布该回执码对应的原因。",
        fix: "稍后再发送一次；若仍然失败，附上手机号、回执码和 SerialNo 提交工单。",
    },
    Text {
        code: "93",
        meaning: "运营商的计费校验未通过，该号码已停机或销户。",
        fix: "稍后再发送一次；若仍然失败，通过其他方式向对方确认该号码是否仍在使用。",
    },
    Text {
        code: "BWLIST",
        meaning: "该号码在运营商或网关的黑名单中。",
        fix: "不要重发，改用其他方式联系对方；若对方愿意接收，请对方联系运营商，同时提交工单询问。",
    },
    Text {
        code: "BWLIST_006",
        meaning: "该号码在网关的黑名单中。",
        fix: "不要重发，改用其他方式联系对方；若对方愿意接收，提交工单询问网关能否解除。",
    },
    Text {
        code: "DB:0106",
        meaning: "服务代码有误，即发送短信所用的号码不正确。",
        fix: "若请求带有 ExtendCode，确认它与已开通的扩展码一致，或不填该字段；若未带，附上 SerialNo 提交工单。",
    },
    Text {
        code: "DELIVRD",
        meaning: "运营商回执显示短信已送达。",
        fix: "无需处理。接收时间见 UserReceiveTime，回调中为 user_receive_time。",
    },
    Text {
        code: "ERR_NUM",
        meaning: "号码有误，或受到限制。",
        fix: "不要重发；向对方核实国家或地区码和各位数字，若号码无误，只有运营商能解除限制。",
    },
    Text {
        code: "EXPIRED",
        meaning: "短信在送达之前已过有效期。",
        fix: "稍后重新发送，验证码要换成新的；手机当时可能已关机或不在服务区。",
    },
    Text {
        code: "EXPIRED_###",
        meaning: "短信已过有效期。服务商的列表中没有以这个数字结尾的回执码；运营商很可能是中国电信。",
        fix: "稍后重新发送，类似的回执码表示号码已停机或运营商出错；若一直失败，通过其他方式向对方确认该号码是否仍在使用，或提交工单。",
    },
    Text {
        code: "IA:0054",
        meaning: "运营商网络未在规定时间内应答，但短信仍有可能已经送达。",
        fix: "先设法确认短信是否已送达，例如验证码有没有被使用，以免重复发送；几分钟后再重新发送。",
    },
    Text {
        code: "ID:0012",
        meaning: "运营商用于计费的号码有误。",
        fix: "不要重发；计费号码不是请求中的字段，附上手机号和 SerialNo 提交工单。",
    },
    Text {
        code: "LT:0002",
        meaning: "手机信号差；若大批号码同时出现此回执码，则更可能是内容含有敏感词。",
        fix: "个别号码稍后重新发送即可；若大批号码同时失败，先换掉 TemplateParamSet 或模板中的可疑词语，再重新发送。",
    },
    Text {
        code: "M@:####",
        meaning: "服务商的列表中没有这个中国移动回执码；这类代码多半表示手机关机、停机、信号弱或无服务，也可能是运营商出错。",
        fix: "稍后在对方可能开机且有信号时重新发送；若一直失败，通过其他方式向对方核实号码。",
    },
    Text {
        code: "MB:1026",
        meaning: "运营商的短信中心已达到处理能力上限。",
        fix: "几分钟后逐次延长间隔重试；大批量发送时，把短信分散到更长的时间内。",
    },
    Text {
        code: "MB:1031",
        meaning: "投递尝试次数过多，手机存储可能已满。",
        fix: "等待几小时后再发送一次，并通过其他方式请对方清理手机中的短信。",
    },
    Text {
        code: "MB:1042",
        meaning: "该号码在运营商处排队的短信过多。",
        fix: "先停止向该号码发送，过一段时间再逐次延长间隔重试；检查是否有循环在重复发送。",
    },
    Text {
        code: "MB:1077",
        meaning: "因有投诉，运营商已将该号码列入黑名单。",
        fix: "不要重发，并从名单中去掉该号码；确认名单中的人都同意接收短信，若对方确实愿意接收，需由运营商解除。",
    },
    Text {
        code: "MC:0055",
        meaning: "手机不在服务区，或存储已满。",
        fix: "稍后重新发送；若一直失败，通过其他方式请对方清理手机中的短信。",
    },
    Text {
        code: "MI0020",
        meaning: "手机在接收短信时报告出错。",
        fix: "几分钟后重新发送；若一直失败，请对方重启手机并检查存储空间。",
    },
    Text {
        code: "MI:0010",
        meaning: "该号码已经失效。",
        fix: "不要重发；从名单中去掉该号码，并向对方询问新号码。",
    },
    Text {
        code: "MI:0012",
        meaning: "运营商网络不允许该设备接入。",
        fix: "不要重发，改用其他方式联系对方；设备受限的原因需由对方询问运营商。",
    },
    Text {
        code: "MI:0013",
        meaning: "该号码已停机，或手机已关机。",
        fix: "稍后在对方可能开机时重新发送；若一直失败，改用其他方式联系对方。",
    },
    Text {
        code: "MI:0022",
        meaning: "网关报告出错。",
        fix: "几分钟后重新发送，之后逐次延长间隔；若持续出现，附上手机号和 SerialNo 提交工单。",
    },
    Text {
        code: "MI:0052",
        meaning: "手机处于漫游状态，而该号码被禁止漫游。",
        fix: "等对方回到归属网络后再发送；若较紧急，改用其他方式联系对方。",
    },
    Text {
        code: "MK:0003",
        meaning: "运营商对该用户的鉴权失败。",
        fix: "不要重发，改用其他方式联系对方；SIM 卡和套餐的问题需由对方请运营商检查。",
    },
    Text {
        code: "MK:0005",
        meaning: "该号码未开通短信功能。",
        fix: "不要重发，改用其他方式联系对方；短信功能可由对方向运营商申请开通。",
    },
    Text {
        code: "MK:0008",
        meaning: "手机所在位置信号太弱。",
        fix: "过几分钟再发送，届时手机信号可能已好转。",
    },
    Text {
        code: "MK:0012",
        meaning: "该号码不存在，是空号。",
        fix: "不要重发；向对方核实号码是否写错，更正后再发送，或从名单中去掉。",
    },
    Text {
        code: "MK:0015",
        meaning: "手机的软件尚未就绪，无法接收短信。",
        fix: "过几分钟再发送，届时手机可能已启动完毕。",
    },
    Text {
        code: "MK:0017",
        meaning: "手机的短信存储已满。",
        fix: "通过其他方式请对方清理手机中的短信，然后重新发送。",
    },
    Text {
        code: "MK:0019",
        meaning: "手机不支持接收短信。",
        fix: "不要重发，改用语音、邮件等其他方式联系对方。",
    },
    Text {
        code: "MK:0024",
        meaning: "对方手机已关机。",
        fix: "稍后在对方可能开机时重新发送；其中的验证码若已过期，换成新的再发送。",
    },
    Text {
        code: "MK:0029",
        meaning: "对方手机暂时无法接通。",
        fix: "几分钟后重新发送，之后逐次延长间隔；若一直失败，改用其他方式联系对方。",
    },
    Text {
        code: "MK:0036",
        meaning: "运营商网络内部出现了意外的应答。",
        fix: "几分钟后重新发送，之后逐次延长间隔；若持续出现，附上手机号和 SerialNo 提交工单。",
    },
    Text {
        code: "MN0013",
        meaning: "该号码处于停机状态。",
        fix: "过一两天再发送；若仍未恢复，改用其他方式联系对方。",
    },
    Text {
        code: "MN:0059",
        meaning: "对方手机不在服务区。",
        fix: "过一两个小时再发送，届时手机可能已回到服务区；若一直失败，改用其他方式联系对方。",
    },
    Text {
        code: "MN:0075",
        meaning: "运营商发生内部错误，短信未能送达。",
        fix: "几分钟后重新发送，之后逐次延长间隔；若持续出现，附上手机号和 SerialNo 提交工单。",
    },
    Text {
        code: "MX:0002",
        meaning: "短信未能提交到通往运营商的上游通道。",
        fix: "几分钟后重新发送；若持续出现，附上手机号和 SerialNo 提交工单。",
    },
    Text {
        code: "MX:0003",
        meaning: "该号码当天可接收的短信条数已用完。",
        fix: "明天再向该号码发送；检查是否有循环或“重新发送”按钮在重复发送。",
    },
    Text {
        code: "MX:0012",
        meaning: "对方已回复退订，该号码因此进入黑名单。",
        fix: "不要重发，并在自己的名单中标记对方已退订；若对方又愿意接收，提交工单询问如何解除。",
    },
    Text {
        code: "NOROUTE",
        meaning: "目前没有通往该号码的路由。",
        fix: "稍后重新发送；若持续出现，核对号码，并附上该号码提交工单。",
    },
    Text {
        code: "REJECTD",
        meaning: "短信被拒绝，回执没有说明原因。",
        fix: "稍后再发送一次；若再次被拒，检查内容中是否有可能被过滤的词语，再附上手机号和 SerialNo 提交工单。",
    },
    Text {
        code: "REJECTD_###",
        meaning: "短信被拒绝。服务商的列表中没有以这个数字结尾的回执码；运营商很可能是中国电信。",
        fix: "稍后再发送一次；若再次被拒，检查内容中是否有可能被过滤的词语，再附上手机号、回执码和 SerialNo 提交工单。",
    },
    Text {
        code: "TC:0007",
        meaning: "短信内容含有敏感词。",
        fix: "先检查 TemplateParamSet 中的值，再检查模板，换掉可疑的词语；原样重发很可能再次被拦截。",
    },
    Text {
        code: "TD:0004",
        meaning: "短信内容疑似钓鱼欺诈。",
        fix: "从 TemplateParamSet 中去掉链接、电话号码和索取个人信息的内容，固定文字写进模板；若内容正当，附上短信全文提交工单。",
    },
    Text {
        code: "TD:18",
        meaning: "无法判断该号码属于哪家运营商。",
        fix: "检查号码是否缺位或有误，并向对方核实；若号码无误，附上该号码提交工单。",
    },
    Text {
        code: "TD:19",
        meaning: "该号码在黑名单中，回执没有说明是哪一方的名单。",
        fix: "不要重发；从收信号码中去掉该号码，改用其他方式联系对方，或提交工单询问它在哪份名单中。",
    },
    Text {
        code: "TE:0002",
        meaning: "短信未能提交到网关。",
        fix: "几分钟后重新发送；若持续出现，附上手机号和 SerialNo 提交工单。",
    },
    Text {
        code: "TE:0014",
        meaning: "短信在人工审核时被拒绝。",
        fix: "对照模板获批的用途检查内容和 TemplateParamSet 中的值，改掉超出用途的部分；若都符合，提交工单询问审核不通过的原因。",
    },
    Text {
        code: "UNDELIVRD",
        meaning: "该号码是空号或已停机，也可能是手机已关机。",
        fix: "稍后再发送一两次；若一直失败，通过其他方式向对方核实号码，已不再使用的号码从名单中去掉。",
    },
    Text {
        code: "UNDELIV_###",
        meaning: "短信未送达。服务商的列表中没有以这个数字结尾的回执码；运营商很可能是中国电信。",
        fix: "稍后重新发送，类似的回执码多半表示号码已停机；若一直失败，通过其他方式向对方确认该号码是否仍在使用。",
    },
    Text {
        code: "UNDELIV_601",
        meaning: "该号码已停机，或处于其他无法接收短信的状态。",
        fix: "几小时后重新发送；若一直失败，通过其他方式向对方确认该号码是否仍在使用。",
    },
    Text {
        code: "UNKNOWN",
        meaning: "运营商不清楚短信的状态或失败原因，短信有可能已经送达。",
        fix: "先设法确认短信是否已送达，例如验证码有没有被使用，以免重复发送；几分钟后再重新发送。",
    },
    Text {
        code: "W-BLACK",
        meaning: "该号码在全局黑名单中，很可能对所有发送方都有效。",
        fix: "不要重发；从收信号码中去掉该号码，改用其他方式联系对方，或提交工单询问能否解除。",
    },
];

pub(super) const REPLIES: &[Text] = &[Text {
    code: "opt_out",
    meaning: "收件人退订了该签名下这类短信，服务商将拦截后续短信。",
    fix: "请将该号码移出名单，不再向其发送此类短信。",
}];
