//! The texts of the error codes of all services of Tencent Cloud, in Chinese.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "ActionOffline",
        meaning: "腾讯云已停用 X-TC-Action 所指的接口，不再提供服务。",
        fix: "到当前版本的 API 文档中查找替代接口，并相应修改 X-TC-Action 和 X-TC-Version。",
    },
    Text {
        code: "AuthFailure",
        meaning: "服务商不接受请求的凭证或签名；这个错误码本身是新增的，或文档中没有说明。",
        fix: "查看服务商返回的错误信息。检查 SecretId 和 SecretKey，使用临时凭证时还要检查令牌；检查本机时钟，然后重新签名。",
    },
    Text {
        code: "AuthFailure.InvalidAuthorization",
        meaning: "Authorization 请求头不符合 TC3-HMAC-SHA256 规定的写法。",
        fix: "按此格式书写：TC3-HMAC-SHA256 Credential=<SecretId>/<日期>/<服务名>/tc3_request, SignedHeaders=<头名>, Signature=<十六进制>。日期取 UTC。",
    },
    Text {
        code: "AuthFailure.InvalidSecretId",
        meaning: "SecretId 属于其他类型的密钥，不是云 API 密钥。",
        fix: "在访问管理（CAM）控制台新建 API 密钥，使用其 SecretId 和 SecretKey；同时确认两者没有填反。",
    },
    Text {
        code: "AuthFailure.MFAFailure",
        meaning: "该调用要求多因素认证，而认证没有通过。",
        fix: "为密钥所属的身份重新完成多因素认证，或让管理员免除其 API 调用的认证要求。",
    },
    Text {
        code: "AuthFailure.SecretIdNotFound",
        meaning: "腾讯云查不到使用此 SecretId 的有效密钥。",
        fix: "先检查 SecretId 前后有无空格、是否漏了字符，再到访问管理（CAM）控制台确认该密钥未被禁用或删除。",
    },
    Text {
        code: "AuthFailure.SignatureExpire",
        meaning: "X-TC-Timestamp 与服务器时间相差超过 5 分钟（300 秒）。",
        fix: "用当前时间（Unix 秒）重新签名，并立即发送；若再次出现，用 NTP 校准本机时钟。",
    },
    Text {
        code: "AuthFailure.SignatureFailure",
        meaning: "服务器算出的签名与 Authorization 中的签名不一致。",
        fix: "确认签名时的正文字节和 Content-Type 与实际发送的完全相同，日期取 UTC，且 SecretKey 与 SecretId 是一对。",
    },
    Text {
        code: "AuthFailure.TokenFailure",
        meaning: "X-TC-Token 中的令牌有误、已过期，或与所用的临时密钥不配套。",
        fix: "重新获取临时凭证，将其中的 SecretId、SecretKey 和令牌配套使用；使用长期密钥时不要传 X-TC-Token。",
    },
    Text {
        code: "AuthFailure.UnauthorizedOperation",
        meaning: "密钥本身有效，但没有 CAM 策略允许其所属身份调用此接口。",
        fix: "让账号管理员为密钥所属的子用户或角色关联一条允许此接口的 CAM 策略。",
    },
    Text {
        code: "DryRunOperation",
        meaning: "请求已通过全部检查，但因设置了 DryRun 而没有真正执行。",
        fix: "需要实际执行时，去掉 DryRun 后重新发送。",
    },
    Text {
        code: "FailedOperation",
        meaning: "服务端理解了请求，但未能完成操作。",
        fix: "从返回的 Message 中找出原因并修正；如果没有说明，带上 RequestId 提交工单。",
    },
    Text {
        code: "InternalError",
        meaning: "腾讯云内部故障中断了请求，但请求仍有可能已经生效。",
        fix: "先确认调用是否已生效；若未生效，几秒后重试；若错误持续出现，带上 RequestId 提交工单。",
    },
    Text {
        code: "InvalidAction",
        meaning: "X-TC-Version 对应的版本里没有 X-TC-Action 所写的接口。",
        fix: "核对 X-TC-Action 的拼写和大小写，并确认 Host 和 X-TC-Version 属于提供该接口的产品。",
    },
    Text {
        code: "InvalidParameter",
        meaning: "请求中某个字段的类型或格式不对。",
        fix: "看返回的 Message 提到哪个字段，再对照接口文档核对类型；常见的是把数字写成字符串，或该传数组却只传了单个值。",
    },
    Text {
        code: "InvalidParameterValue",
        meaning: "某个字段类型正确，但接口不接受它的值。",
        fix: "看返回的 Message 提到哪个字段，再对照接口文档核对取值范围、长度和可选值。",
    },
    Text {
        code: "InvalidRequest",
        meaning: "multipart/form-data 格式的请求体无法解析。",
        fix: "接口支持 JSON 时，改用 Content-Type 为 application/json 的请求；否则让 Content-Type 中的 boundary 与各段分隔符一致，并写上结尾分隔符。",
    },
    Text {
        code: "IpInBlacklist",
        meaning: "发起调用的 IP 地址在禁止访问的名单上。",
        fix: "查明请求的公网出口 IP（注意 NAT 和代理），让账号管理员将其移出名单，或改用其他 IP 调用。",
    },
    Text {
        code: "IpNotInWhitelist",
        meaning: "账号只允许名单内的 IP 地址调用，而调用方的 IP 不在其中。",
        fix: "查明请求的公网出口 IP（注意 NAT 和代理），让账号管理员将其加入允许名单。",
    },
    Text {
        code: "LimitExceeded",
        meaning: "账号的某项配额已经用完。",
        fix: "返回的 Message 通常会指明是哪项配额：清理不再需要的内容，或通过控制台、工单申请提高配额。",
    },
    Text {
        code: "MissingParameter",
        meaning: "请求里没有接口必填的某个字段。",
        fix: "补上返回的 Message 中提到的字段；如果已经传了，核对名称的拼写和大小写，写错的字段可能等于没传。",
    },
    Text {
        code: "NoSuchProduct",
        meaning: "请求发往的域名不对应任何腾讯云产品。",
        fix: "更正 Host 开头的产品名：国内站为 <产品>.tencentcloudapi.com，国际站为 <产品>.intl.tencentcloudapi.com。",
    },
    Text {
        code: "NoSuchVersion",
        meaning: "该产品没有 X-TC-Version 所写日期的 API 版本。",
        fix: "将 X-TC-Version 改为该产品 API 文档中的版本，格式为 YYYY-MM-DD；各产品的版本日期不同。",
    },
    Text {
        code: "RequestLimitExceeded",
        meaning: "一秒内调用此接口的次数超过了允许的上限。",
        fix: "等待一秒后重试，并逐次延长间隔；把频率控制在接口文档标明的上限之内，常见为每秒 20 次。",
    },
    Text {
        code: "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        meaning: "主账号整体（含所有子用户）在短时间内调用过多。",
        fix: "让使用该账号的所有程序都降低调用频率，而不只是当前程序，并逐次延长间隔后重试。",
    },
    Text {
        code: "RequestLimitExceeded.IPLimitExceeded",
        meaning: "短时间内来自此 IP 地址的调用过多。",
        fix: "让共用这一公网 IP 的所有程序（包括同一 NAT 或代理之后的）降低频率，并逐次延长间隔后重试。",
    },
    Text {
        code: "RequestLimitExceeded.UinLimitExceeded",
        meaning: "密钥所属的账号在短时间内调用过多。",
        fix: "将调用排队，统一控制使用该账号的各个程序的频率，并逐次延长间隔后重试。",
    },
    Text {
        code: "RequestSizeLimitExceeded",
        meaning: "HTTP 请求过大：TC3 签名的 POST 上限为 10 MB，旧版签名的 POST 为 1 MB，GET 为 32 KB。",
        fix: "缩减请求体或分多次调用。文件经 base64 编码后会增大三分之一，部分产品的上限更低。",
    },
    Text {
        code: "ResourceInUse",
        meaning: "请求要操作的对象正被其他操作占用。",
        fix: "等其他操作结束，或先解除对该对象的占用，然后原样重新发送请求。",
    },
    Text {
        code: "ResourceInsufficient",
        meaning: "腾讯云目前没有足够的空闲容量来处理该请求。",
        fix: "稍后重试，或减少单次请求的量；若持续出现，带上 RequestId 提交工单。",
    },
    Text {
        code: "ResourceNotFound",
        meaning: "请求引用的对象在此账号中不存在。",
        fix: "核对 ID 或名称，并确认账号、X-TC-Region 和站点（国内站或国际站）与创建该对象时一致。",
    },
    Text {
        code: "ResourceUnavailable",
        meaning: "请求所需的资源存在，但目前无法使用。",
        fix: "在控制台查看其状态（审核中、已暂停、变更中等），待可用后重试；若状态正常，几分钟后再试。",
    },
    Text {
        code: "ResponseSizeLimitExceeded",
        meaning: "返回结果会超过 API 允许的大小。",
        fix: "减少单次查询的量：调小 Limit 并用 Offset 翻页，或缩小筛选条件和时间范围。",
    },
    Text {
        code: "ServiceUnavailable",
        meaning: "该产品目前无法处理请求。",
        fix: "从几秒开始，逐次延长间隔重试；若持续出现，带上 RequestId 提交工单。",
    },
    Text {
        code: "UnauthorizedOperation",
        meaning: "签署请求的账号或用户无权进行此操作。",
        fix: "在控制台确认账号已开通该产品，并在访问管理（CAM）中确认有策略允许该用户或角色调用此接口。",
    },
    Text {
        code: "UnknownParameter",
        meaning: "请求里有接口未定义的字段。",
        fix: "删除返回的 Message 中提到的字段，或更正其拼写和大小写；同时确认 X-TC-Version 是包含该字段的版本。",
    },
    Text {
        code: "UnsupportedOperation",
        meaning: "此账号或对象不能以这种方式使用该接口。",
        fix: "从返回的 Message 中找出未满足的条件；常见原因是账号类型、站点或对象状态不符。",
    },
    Text {
        code: "UnsupportedProtocol",
        meaning: "请求使用了 API 不接受的 HTTP 方法或协议。",
        fix: "改用 HTTPS 的 POST 请求，接口允许时也可用 GET；其他方法均不可用。",
    },
    Text {
        code: "UnsupportedRegion",
        meaning: "X-TC-Region 所写的地域不提供此接口。",
        fix: "将 X-TC-Region 改为接口文档中列出的地域；国内站与国际站的域名不同，地域也常常不同。",
    },
];
