//! The texts of the failures of a connection over HTTPS, in Chinese.

use crate::errors::Text;

pub(super) const HTTPS: &[Text] = &[
    Text {
        code: "certificate not trusted",
        meaning: "发送机器不信任该主机的证书，或证书属于其他主机；请求尚未发出。",
        fix: "将请求发送到构建得到的 URL。若 URL 正确，更新发送机器的根证书，并检查其系统时间和中间的代理。",
    },
    Text {
        code: "connect timed out",
        meaning: "未能建立连接，或未能及时建立连接；请求尚未发出。",
        fix: "检查本机能否连通该主机的 443 端口，使用代理时检查经由代理能否连通。然后重新发送请求，并逐次延长间隔。",
    },
    Text {
        code: "connection closed",
        meaning: "收到响应之前，连接就已被关闭或重置；请求仍有可能已被执行。",
        fix: "再次发送之前，先确认请求是否已被执行；若未被执行，建立新连接后重新发送。",
    },
    Text {
        code: "connection refused",
        meaning: "该地址和端口上没有程序接受连接，或连接被防火墙拒绝；请求尚未发出。",
        fix: "将请求发送到构建得到的 URL，并检查代理设置。若两者都正确，重新发送请求，并逐次延长间隔。",
    },
    Text {
        code: "host not found",
        meaning: "无法解析该主机的域名；请求尚未发出。",
        fix: "先检查主机名的拼写，再检查发送机器的 DNS。若都正确，重新发送请求，并逐次延长间隔。",
    },
    Text {
        code: "not TLS",
        meaning: "一方使用 TLS 而另一方没有使用，或双方没有共同支持的 TLS 版本；请求尚未发出。",
        fix: "将请求发送到构建得到的 https URL，使用 TLS 1.2 或更高版本，并检查中间的代理。",
    },
    Text {
        code: "request failed",
        meaning: "客户端没有收到响应，也没有说明原因；请求仍可能已经执行。",
        fix: "查看客户端给出的底层原因（JavaScript 中为 error.cause），并将其消息传入。重新发送之前，先确认请求是否已经执行。",
    },
    Text {
        code: "timed out",
        meaning: "未在规定时间内收到响应；请求仍有可能已被执行。",
        fix: "再次发送之前，先确认请求是否已被执行；若未被执行，重新发送，逐次延长间隔，并延长等待响应的时间。",
    },
];
