//! The texts of the error codes of Perfit, in Chinese.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "bad_request",
        meaning: "Perfit 无法读取请求体：不是有效的 JSON，或结构不符合要求。",
        fix: "用 JSON 库生成一个 UTF-8 编码的对象，以 Content-Type 为 application/json 发送；确认 recipients 是数组，from 和 content 是对象。",
    },
    Text {
        code: "forbidden",
        meaning: "Perfit 拦截了此请求，原因见返回的 message，例如调用方的 IP 地址。",
        fix: "先看返回的 message；如果与 IP 有关，查明请求的公网出口 IP（注意 NAT 和代理），让账号管理员放行。",
    },
    Text {
        code: "internal_server_error",
        meaning: "Perfit 内部的意外故障中断了请求。",
        fix: "从几秒开始，逐次延长间隔重试；文档没有说明邮件是否可能已进入队列，重试有可能造成重复发送。",
    },
    Text {
        code: "invalid_value",
        meaning: "某个字段的值不符合 Perfit 要求的写法。",
        fix: "改正 errors 中提到的字段：email 只写地址，不带名称；launch_date 写成 2018-11-06T23:12:00Z 这样，带 Z 或时差；附件的 data 用 base64。",
    },
    Text {
        code: "max_length_exceeded",
        meaning: "某个字段的文本超过了 Perfit 允许的长度。",
        fix: "缩短 errors 中提到的字段。上限：subject 200 个字符，name 和每个 tag 100 个，batch_code 30 个，html 和 text 各 300 KB；headers 的名称 900 个字符，值 50 个。",
    },
    Text {
        code: "required",
        meaning: "请求里缺少 Perfit 必填的某个字段。",
        fix: "补上 errors 中提到的字段：每个收件人都要有 to.email；没有 template_id 时还要有 from.email 和 subject；附件要有 file_name、mime_type 和 data。",
    },
    Text {
        code: "required_at_least_one",
        meaning: "某个至少要有一项的字段是空的，通常是 recipients 或 content。",
        fix: "填写 errors 中提到的字段：recipients 要有 1 到 1000 项；没有 template_id 时，content 的 html 和 text 至少填一个。",
    },
    Text {
        code: "service_unavailable",
        meaning: "Perfit 目前不接收邮件，通常是达到了临时的发送上限；该服务已于 2026-03-01 关闭。",
        fix: "看返回的 message：若提到上限，等到下一小时或下个月，否则逐次延长间隔重试。2026-03-01 起不要再重试，改用其他服务商发送。",
    },
    Text {
        code: "service_unavailable: Sending limit reached: HOURLY",
        meaning: "账号这一小时的发送上限已用完。",
        fix: "最多等待一小时，然后放慢速度发送其余邮件；数量多时分散到几个小时内。",
    },
    Text {
        code: "service_unavailable: Sending limit reached: MONTHLY",
        meaning: "账号本月的发送上限已用完。",
        fix: "将其余邮件排队，等下个月开始后再发送，在此之前重试仍会失败；文档没有说明是否按自然月计算。",
    },
    Text {
        code: "too_many_items",
        meaning: "请求中某个列表的项数超过了 Perfit 允许的上限。",
        fix: "减少 errors 中提到的列表的项数。上限：recipients 1000 项，每个收件人的 cc 和 bcc 各 10 项，headers 10 项，tags 10 项；收件人更多时分成几次请求。",
    },
    Text {
        code: "unauthorized",
        meaning: "请求没有带 API 密钥，或 Perfit 不接受所带的密钥。",
        fix: "传请求头 Authorization: Bearer <密钥>，使用事务性邮件的密钥，形式为 <账号>-tr-<密码串>；确认密钥完整，前后没有空格。",
    },
    Text {
        code: "validation_error",
        meaning: "请求可以读取，但其中有些字段 Perfit 不接受。",
        fix: "逐条查看此错误的 issues：每条给出一个有问题的字段路径（如 from.email）及原因；全部改正后重新发送。",
    },
];
