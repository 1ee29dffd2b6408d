//! Chinese, in simplified characters.

use crate::formats::reason::Reason;
use crate::issue::RuleName;
use crate::schema::Unit;
use crate::text::Phrase;
use crate::type_name::TypeName;

/// The separator of the entries of a list.
pub(super) const SEPARATOR: &str = "、";

/// Where a sentence about a place in a message ends.
pub(super) const IN_LINE: &str = "（第 {line} 行）";

pub(super) fn phrase(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::Suggestion => "没有这个字段；是否想写 {suggestion}？",
        Phrase::OverLimit => "超出服务商的限制，请缩减",
        Phrase::OverDoubtfulLimit => {
            "共 {actual unit}，超过 {max unit}时可能被服务商拒绝：其文档对这一上限的说明不明确"
        }
        Phrase::UnderDoubtfulLimit => {
            "共 {actual unit}，少于 {min unit}时可能被服务商拒绝：其文档对这一下限的说明不明确"
        }
        Phrase::NotInKnownValues => "不在已知的取值（{allowed}）之内，可能被服务商拒绝",
        Phrase::DoubtfulAddress => "不是邮箱地址，可能被服务商拒绝：{reason}",
        Phrase::PossibleLink => "第 {character+1} 个字符处可能有链接，而服务商不接受链接，请去掉",
        Phrase::DoubtfulFileName => "该附件名可能被服务商拒绝：{reason}",
        Phrase::DoubtfulMailbox => {
            "不是 From 邮件头应有的“地址”或“名称 <地址>”，可能被邮件服务器拒绝：{reason}"
        }
        Phrase::DoubtfulSender => "该发件人可能被服务商拒绝：{reason}",
        Phrase::DoubtfulSignature => "该签名可能被服务商拒绝：{reason}",
        Phrase::DoubtfulNumber => "该号码可能被服务商拒绝：{reason}",
        Phrase::RepeatedAddress => "与 {field} 中前面的某一项是同一个地址，请去掉一个",
        Phrase::RepeatedAddressOfField => "与字段 {field} 是同一个地址，请去掉一个",
        Phrase::DotAroundDomain => "不是域名：以点开头或结尾",
        Phrase::NoDigits => "内容为空，请填写由数字 0 到 9 组成的数",
        Phrase::NotBase64Because => "从第 {byte+1} 个字节起不是 base64：{reason}",
        Phrase::SwitchedOff => "服务商已于 {date} 停用该服务，请改用其他服务商",
        Phrase::TextForList => "应为{expected}，实际是{actual}；只有一项时也请传入列表",
        Phrase::ShortRegion => "不是地域的完整名称，请写成 {suggestion}",
        Phrase::RegionOfSite => {
            "这是站点 {site} 的地域：请将站点设为 {site}，或改用当前站点的地域：{allowed}"
        }
        Phrase::DoubtfulAge => "距今超过 {days} 天，可能被服务商拒绝，请选择更近的日期",
        Phrase::OtherTransport => "不支持：HTTPS 操作请调用 build，SMTP 操作请调用 build_message",
        Phrase::DoubtfulLongLine => {
            "该行共 {actual unit}，超过 {max unit}的行可能被邮件服务器拒绝或强行折行：请换行，或将内容编码为 quoted-printable 或 base64"
        }
        Phrase::NotBase64InMessage => "该部分的内容不是有效的 base64，请重新编码",
        Phrase::IgnoredRecipients => {
            "服务商会忽略 Cc 和 Bcc，其中的收件人收不到邮件：请将其地址加入 To，或为每人单独发送一封"
        }
        Phrase::UnsentAttachment => {
            "服务商不会发送 Content-Disposition 不是 {allowed} 的附件，请改为 {allowed}"
        }
        Phrase::OfName => "名称",
    }
}

pub(super) fn rule(rule: RuleName) -> &'static str {
    match rule {
        RuleName::AtLeastOneOf => "{fields} 中至少要填一个",
        RuleName::AttachmentName => "不能用作附件名：{reason}",
        RuleName::Base64 => "从第 {byte+1} 个字节起不是 base64；如需自动编码，请直接传入字节",
        RuleName::Blank => "只有空格或不可见字符，什么也看不到，请填写内容",
        RuleName::ControlCharacter => "第 {character+1} 个字符是换行或其他控制字符，请去掉",
        RuleName::Credential => {
            "第 {character+1} 个字符是空格、换行或密钥中不会出现的其他字符，请去掉"
        }
        RuleName::Deprecated => "已弃用，仅对早期获得权限的账号有效",
        RuleName::Disjoint => "该地址也在 {field} 中，请只保留一处",
        RuleName::EmailAddress => "不是邮箱地址：{reason}",
        RuleName::JsonObject => "不是由文本、数字和布尔值组成的 JSON 对象：{reason}",
        RuleName::Mailbox => "发件人应写成“地址”或“别名 <地址>”：{reason}",
        RuleName::NoHtml => "含有 HTML 标签，会原样显示或被拒绝，请去掉",
        RuleName::EncodedWord => "已经是 encoded-word（RFC 2047），会被再次编码，请直接填写原文",
        RuleName::HeaderName => "不能用作邮件头名称：{reason}",
        RuleName::MediaType => {
            "不是可以作为附件的媒体类型：请写成“类型/子类型”，例如 application/pdf"
        }
        RuleName::MessageId => {
            "Message-ID 格式不正确：请写成 <唯一标识@域名>，不含空格，最多 {max} 个字符"
        }
        RuleName::OneOf => "不在允许的取值之内：{allowed}",
        RuleName::OutOfRange => "超出范围：应在 {min} 到 {max} 之间",
        RuleName::Punycode => "域名含非 ASCII 字符：请写成多数邮件服务器要求的 Punycode（xn--…）",
        RuleName::Required => "必填，但缺失或为空",
        RuleName::TooLong | RuleName::TooManyItems | RuleName::TooManyBytes => {
            "共 {actual unit}，上限为 {max}"
        }
        RuleName::TooShort | RuleName::TooFewItems => "共 {actual unit}，至少需要 {min unit}",
        RuleName::Type => "应为{expected}，实际是{actual}",
        RuleName::UnknownField => "没有这个字段，请更正字段名或去掉",
        RuleName::DateTime => "不是日期时间：{reason}",
        RuleName::Date => "不是日期：{reason}",
        RuleName::Domain => "不是域名：{reason}",
        RuleName::Future => "日期晚于今天，请改为今天或更早的日期",
        RuleName::LongPeriod => "比 {field} 晚 {days} 天以上，请缩短时间范围",
        RuleName::MainlandNumber => "是中国内地号码，请改用 SendSms 发送",
        RuleName::Picture => "不是 JPEG 或 PNG 格式的图片，控制台只接受这两种格式",
        RuleName::Order => "早于 {field}，请互换两者或更正其中之一",
        RuleName::Password => "该密码可能被服务商拒绝：{reason}",
        RuleName::Past => "该时间已过，请改为更晚的时间",
        RuleName::TooOld => "距今超过 {days} 天，服务商不接受，请选择更近的日期",
        RuleName::Review => "可能无法通过审核：{reason}",
        RuleName::LongLine => {
            "该行共 {actual unit}，上限为 {max}：请换行，或将内容编码为 quoted-printable 或 base64"
        }
        RuleName::Malformed => "邮件格式不正确：{reason}",
        RuleName::Digits => "只能由数字 0 到 9 组成，但第 {character+1} 个字符不是",
        RuleName::Duplicate => "与前面的某一项是同一个号码，请去掉一个",
        RuleName::MoreIssues => "有 {left_out} 个问题未列出，更正其他问题或调大上限后即可看到",
        RuleName::MixedRegions => {
            "既有中国内地号码（{mainland} 个），又有其他号码（{other} 个），请分开调用"
        }
        RuleName::NoUrl => "第 {character+1} 个字符处有链接，请去掉",
        RuleName::PhoneNumber => "不是电话号码：{reason}",
        RuleName::Refused => "服务商不接受这个值，请更正",
        RuleName::SameVariables => "变量与前面各项不同，同一列表中每一项的变量必须相同",
        RuleName::SignName => "不是有效的签名：{reason}",
        RuleName::Stripped => "只保留 a 到 z 和 0 到 9，第 {character+1} 个字符会被去掉",
        RuleName::Unused => "在此不起作用，请去掉",
        RuleName::Unsupported => "不支持，请去掉",
    }
}

#[expect(clippy::too_many_lines, reason = "one arm for each reason")]
pub(super) fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Empty => "内容为空",
        Reason::LocalPartNotAscii => {
            "@ 前面有非 ASCII 字符，而邮件以 ASCII 文本发送，请换用其他地址"
        }
        Reason::HeaderNameCharacter => "邮件头名称只能由可见的 ASCII 字符组成，且不含冒号",
        Reason::OwnHeader => "该邮件头有专用的字段或选项，请改用它",
        Reason::EncodedWord => "是 encoded-word（RFC 2047）",
        Reason::MediaType => "媒体类型应写成“类型/子类型”",
        Reason::ControlCharacter => "含有换行或其他控制字符",
        Reason::BidiControl => "含有改变文字方向的不可见字符",
        Reason::InvisibleCharacter => "含有不可见字符",
        Reason::Whitespace => "在不允许有空格的地方有空格",
        Reason::UnassignedCharacter => "含有未定义的字符，多半由解码错误造成",
        Reason::FullWidth => "含有全角字符，应改用半角",
        Reason::MissingAt => "缺少 @",
        Reason::SecondAt => "@ 不止一个",
        Reason::MissingLocal => "@ 前面没有内容",
        Reason::MissingDomain => "@ 后面没有域名",
        Reason::LeadingDot => "@ 前面或后面的部分以点开头",
        Reason::DoubleDot => "有两个连续的点",
        Reason::TrailingDot => "@ 前面或后面的部分以点结尾",
        Reason::LeadingMark => "有一部分以组合符号开头",
        Reason::LocalCharacter => "@ 前面有只能放在引号内的字符",
        Reason::UnclosedQuote => "缺少右引号",
        Reason::MisplacedQuote => "引号必须括住 @ 前面的全部内容",
        Reason::EscapedCharacter => "反斜杠后面是不能转义的字符",
        Reason::AddressLiteral => "方括号中的 IP 地址不是域名",
        Reason::DomainCharacter => "域名中有不允许的字符",
        Reason::LeadingHyphen => "域名的某一段以连字符开头",
        Reason::TrailingHyphen => "域名的某一段以连字符结尾",
        Reason::ReservedHyphens => "域名某一段的第三、第四个字符是连字符",
        Reason::InvalidPunycode => "域名的某一段以 xn-- 开头，却不是 Punycode",
        Reason::MixedDirection => "域名的某一段混用了从左到右和从右到左的文字",
        Reason::LabelTooLong => "域名的某一段超过 63 个字节",
        Reason::MissingDot => "域名中没有点",
        Reason::TopLevelDomain => "域名以数字结尾",
        Reason::DomainTooLong => "域名超过 253 个字节",
        Reason::AddressTooLong => "地址超过 254 个字节",
        Reason::MissingAlias => "< 前面没有别名",
        Reason::AliasColon => "别名中有冒号",
        Reason::AliasSpacing => "别名与 < 之间必须恰好有一个空格",
        Reason::AngleBracket => "< 或 > 没有括住地址",
        Reason::MissingBracket => "地址后面缺少 >",
        Reason::TextAfterBracket => "> 后面还有内容",
        Reason::LongLocalPart => {
            "@ 前面有 {actual} 个字节，超过 {max} 个字节时邮件服务器不一定接受"
        }
        Reason::UnicodeLocalPart => {
            "@ 前面有非 ASCII 字符，许多邮件服务器不接受；对方如有其他地址，请改用"
        }
        Reason::NameAndAddress => "只写地址本身，不要带名称和尖括号，每一项只写一个",
        Reason::SeveralAddresses => "一项中有多个地址，请每一项只写一个地址，不要带名称和尖括号",
        Reason::UnquotedName => "地址前的名称含有只能放在引号内的字符，请给名称加上英文双引号",
        Reason::Digits => "含有不是数字的字符",
        Reason::MissingPlus => "应以 + 和国家或地区码开头，或为中国内地的 11 位号码",
        Reason::PhoneCharacter => "除开头的 + 外只能有数字",
        Reason::PhoneLength => "+ 之后应有 7 到 15 位数字，且不以 0 开头",
        Reason::MainlandLength => "中国内地的国家码 86 之后应有 11 位数字",
        Reason::CountryCodeWithoutPlus => {
            "不带 + 的 11 位数字会被当作中国内地号码，而内地手机号以 13 到 19 开头；如果是其他国家或地区的号码，请在前面加上 +"
        }
        Reason::NotMobile => "中国内地手机号在国家码之后应以 13 到 19 开头，请更正",
        Reason::SignLength => "应有 2 到 12 个字符",
        Reason::SignCharacter => "只能包含汉字、A 到 Z、a 到 z 和 0 到 9",
        Reason::SignLengthAbroad => "发往中国内地以外时应有 2 到 15 个字符",
        Reason::SignBracket => "请去掉括号，服务商会自动添加",
        Reason::Link => "含有链接",
        Reason::Stripped => "含有 a 到 z 和 0 到 9 之外的字符",
        Reason::DateForm => "应写成 2018-11-06T23:12:00-03:00 的形式",
        Reason::DayForm => "应写成 2026-11-26 的形式",
        Reason::LocalForm => "应写成 2026-11-26 08:00:00 的形式",
        Reason::HourForm => "应写成 2026112608 的形式",
        Reason::VariableForm => {
            "变量应写成 {form} 的形式，使用半角花括号；第 {character+1} 个字符处的花括号不属于变量"
        }
        Reason::VariableGap => "变量应从 {form} 开始连续编号",
        Reason::VariablesAdjacent => {
            "变量之间应有文字，第 {character+1} 个字符处的变量紧跟在另一个变量之后"
        }
        Reason::OnlyVariables => "除变量外还应有文字",
        Reason::VariableInside => "请把第 {character+1} 个字符处的变量移出链接或号码",
        Reason::VariablesRestricted => {
            "发往中国内地的营销短信和通知短信只有部分账号可以使用变量，能否使用以控制台显示为准"
        }
        Reason::ForbiddenCharacter => "请去掉第 {character+1} 个字符，模板中不允许出现",
        Reason::EscapedLineBreak => "请使用换行符，不要写反斜杠加 n",
        Reason::NoCodeWord => "验证码短信必须含有“{words}”一词",
        Reason::NoCodeWordAbroad => "国际验证码短信必须含有 {words} 一词",
        Reason::PersonalNumber => "请去掉第 {character+1} 个字符处的手机号码",
        Reason::ForbiddenTopic => "第 {character+1} 个字符处的文字可能涉及不允许的内容（{words}）",
        Reason::NoOptOut => "请以“{words}”结尾",
        Reason::OldOptOut => "请改以“{words}”结尾，原来的退订文字不再适用",
        Reason::NoOptOutAbroad => "结尾应写明如何回复退订，回复内容为其中之一：{words}",
        Reason::NeutralName => "请使用公司、应用或商标的名称",
        Reason::LinkInCode => "请去掉第 {character+1} 个字符处的链接，验证码短信中不允许有链接",
        Reason::NoMembers => "营销短信只能发给会员，正文应面向会员，并含有“{words}”一词",
        Reason::NoRemark => "请填写应用的商店页面、网站的域名或公众号、小程序的全称",
        Reason::UnregisteredSender => {
            "新加坡会拦截未在当地登记（SSIR）的含字母发送方，请先登记或去掉"
        }
        Reason::SameTime => "与 {field} 是同一时间，而服务商要求晚于该时间",
        Reason::UnknownCountry => "服务商的列表中没有使用该前缀的国家或地区",
        Reason::PasswordCharacters => {
            "应包含两个不同的数字、两个不同的小写字母 a 到 z 和两个不同的大写字母 A 到 Z"
        }
        Reason::AddressAsDomain => "含有 @，只填 @ 之后的部分",
        Reason::LittleText => {
            "正文只有 {actual unit}，至少应有 {min unit}，营销类至少 {marketing unit}；由收件人触发的邮件无此要求"
        }
        Reason::LittleMarketingText => {
            "正文只有 {actual unit}，而营销类模板至少要有 {min unit}；如属营销类，请补充正文"
        }
        Reason::ManyVariables => {
            "共有 {actual} 个变量，而这段正文最多使用 {max} 个：每 {per} 个字符一个变量"
        }
        Reason::ManyImages => "图片最多 {max} 张，现有 {actual} 张",
        Reason::TemplateLink => "请去掉链接",
        Reason::ContactData => "请去掉 QQ 群、微信、二维码等联系方式",
        Reason::ExternalStyleSheet => "请去掉外部样式表，把样式直接写在 HTML 中",
        Reason::DateValue => "没有这样的日期、时间或偏移",
        Reason::MissingOffset => "请在末尾加上 Z 或 -03:00 这样的偏移",
        Reason::PathSeparator => "含有 / 或 \\",
        Reason::FileNameCharacter => "含有 ? * | \" < > : 中的字符，请去掉",
        Reason::NoFileName => "只有空格和点，请写明文件名和扩展名",
        Reason::RefusedExtension => {
            "服务商不接受这种扩展名的文件，请改用其他类型的文件，或发送 zip 压缩包或链接"
        }
        Reason::UnlistedExtension => {
            "没有扩展名，或扩展名不在服务商允许的列表中，请改用列表中的类型，例如 pdf 或 zip"
        }
        Reason::FileNameSpace => "含有空格，请改用连字符或下划线",
        Reason::Blank => "只有空格或不可见字符",
        Reason::SpacesInBase64 => "含有空格或换行，请去掉",
        Reason::MissingPadding => "长度不是 4 的倍数，请在末尾补 =；如果是普通文本，请直接传入字节",
        Reason::AlreadyEncoded => "这些字节已经是 base64，会被编码两次，请以文本形式传入",
        Reason::DataUrl => "这是 data: URL，请去掉逗号及其之前的全部内容，或直接传入字节",
        Reason::PlainText => "这是普通文本或 HTML，请直接传入字节，由程序编码",
        Reason::UrlSafe => {
            "使用了 URL 安全的 base64 字符，请将 - 换成 +、_ 换成 /，并在末尾补 =，使长度为 4 的倍数；或直接传入字节"
        }
        Reason::WrongEncoding => {
            "解码后的内容不是 UTF-8：要么根本不是 base64，要么文本用了其他编码；请传入文本的 UTF-8 字节"
        }
        Reason::NotJson => "文本不是 JSON",
        Reason::NotAnObject => "文本是 JSON，但不是对象",
        Reason::EncodedTwice => "JSON 对象被编码了两次，只应编码一次",
        Reason::JsonInText => {
            "文本中是 JSON 对象或列表，收件人会看到原样的 JSON：请将其中的每个值分别放在各自的名称下"
        }
        Reason::RepeatedName => "该名称在 JSON 文本中出现了两次，只会使用其中一个值，请去掉一个",
        Reason::NotFinite => "数字是无穷大或 NaN",
        Reason::NotPlain => "值既不是文本，也不是数字或布尔值",
        Reason::HeaderColon => {
            "邮件头中的这一行没有名称和冒号，请写成“名称: 值”；如果是上一行的延续，请以空格开头"
        }
        Reason::RepeatedHeader => "该邮件头不止一个，请只保留一个",
        Reason::EightBitHeader => {
            "邮件头含有非 ASCII 字符，请写成 encoded-word（RFC 2047），例如 =?UTF-8?B?w6k=?="
        }
        Reason::MissingBoundary => "multipart 类型没有分隔符，请加上 boundary 参数",
        Reason::AbsentBoundary => {
            "正文中没有出现 boundary 指定的分隔符，请在每个部分前另起一行，写 -- 和该分隔符"
        }
        Reason::UnclosedBoundary => {
            "最后一个部分之后缺少以 -- 结尾的分隔行，邮件可能被截断，请补上"
        }
        Reason::NestedTooDeep => "multipart 嵌套超过 {max} 层，更深的部分未经检查，请减少嵌套",
        Reason::TooManyParts => "邮件超过 {max} 个部分，其余部分未经检查，请减少数量",
        Reason::BareLf => "有 {count} 行只以 LF 结尾，每一行都应以 CR LF 结尾",
        Reason::BareCr => {
            "有 {count} 行含有单独的 CR（其后没有 LF）；每一行都应以 CR LF 结尾，请去掉其他 CR"
        }
        Reason::NulByte => "有 {count} 行含有 NUL 字节，请将内容编码为 base64，或去掉这些字节",
        Reason::EightBitBody => {
            "内容含有非 ASCII 字符，而 Content-Transfer-Encoding 为 7bit 或缺失，请编码为 quoted-printable 或 base64"
        }
        Reason::NotQuotedPrintable => "内容不是有效的 quoted-printable，请重新编码，等号应写成 =3D",
        Reason::SeveralSenders => "发件人不止一个，请只保留一个",
    }
}

pub(super) fn type_name(name: TypeName) -> &'static str {
    match name {
        TypeName::Null => "空值（null）",
        TypeName::Boolean => "布尔值",
        TypeName::Integer => "整数",
        TypeName::Number => "数字",
        TypeName::Text => "文本",
        TypeName::Bytes => "字节",
        TypeName::List => "列表",
        TypeName::Object => "对象",
        TypeName::Int64 => "整数（64 位）",
        TypeName::Uint64 => "不超过 64 位的非负整数",
        TypeName::Base64 => "字节或 base64 文本",
        TypeName::JsonText => "对象或其 JSON 文本",
        TypeName::IntegerOutOfRange => "超出该范围的整数",
        TypeName::InexactNumber => "带小数或大到无法精确表示的数字",
        TypeName::NotFinite => "无穷大或 NaN",
    }
}

/// A unit after a number.
pub(super) fn counted(unit: Unit, _: u64) -> &'static str {
    match unit {
        Unit::Characters => "个字符",
        Unit::Items => "项",
        Unit::DecodedBytes => "字节（解码后）",
        Unit::EncodedBytes => "字节（按发送的内容计）",
        Unit::Bytes => "字节",
    }
}

pub(super) mod unreadable {
    use crate::text::unreadable::{Situation, Unreadable};

    pub(in crate::text) fn meaning(what: Unreadable) -> &'static str {
        match what {
            Unreadable::Empty => "响应为空。",
            Unreadable::NotJson => {
                "响应不是 JSON：可能被截断，也可能来自网关或代理，而不是服务商。"
            }
            Unreadable::NotTheEnvelope => "响应是 JSON，但不是服务商的格式。",
            Unreadable::NoError => "HTTP 状态码表示失败，响应却没有说明原因。",
            Unreadable::NoResult => "响应没有给出该接收方的结果。",
            Unreadable::NoResults => "响应没有给出任何收件人的结果。",
            Unreadable::NotAResponse => "这段文字既不是服务商的响应，也不是已知的连接失败描述。",
            Unreadable::NotAReply => {
                "这段文本既不是邮件服务器的回复，也不是客户端对连接故障的描述。"
            }
            Unreadable::NoCode => "服务商报告了错误，但没有给出错误码。",
            Unreadable::UnknownCode => "本库没有收录服务商返回的错误码。",
        }
    }

    pub(in crate::text) fn fix(situation: Situation) -> &'static str {
        match situation {
            Situation::Unexplained => {
                "阅读服务商返回的错误信息，改正其中指出的问题，或联系服务商的技术支持；有请求 ID 时一并提供。"
            }
            Situation::Accepted => "再次发送之前，先确认消息是否已经发出：它可能已被接受。",
            Situation::Auth => "检查密钥；请求带签名时，一并检查签名。",
            Situation::Permission => "检查账号、密钥以及发起请求的 IP 地址的权限。",
            Situation::NotFound => "检查请求的主机名和路径。",
            Situation::TooLarge => "减小请求的大小。",
            Situation::RateLimit => "放慢发送速度，稍后重发这个请求。",
            Situation::Timeout => "先确认第一次发送是否已被接受；若未被接受，稍后重发。",
            Situation::Server => "稍后重发，并逐次延长间隔；第一次发送可能已被接受。",
            Situation::Query => "稍后重新发送这个请求。",
            Situation::Request => "将实际发送的 URL、方法和请求头与构建结果进行比较。",
            Situation::Redirect => "直接向构建得到的 URL 发送请求，不要经过会重定向的代理。",
        }
    }
}
