//! The errors of Perfit: the types of an answer, the two limits that it names in words, and the five words for
//! a field.
//!
//! Source of the facts: its page on limits and errors and its manual of 2021; the texts are our own. Rows are
//! sorted by code, in byte order.

use crate::errors::{
    Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When,
};

pub(crate) static CODES: &[Entry] = &[
    Entry::new("bad_request", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["body"])
        .en(
            "Perfit cannot read the body of the request: it is not JSON, or not in the form expected.",
            "Let a JSON library write one object in UTF-8, and send it with Content-Type application/json. Check that recipients is a list, and that from and content are objects.",
        )
        .zh(
            "Perfit 无法读取请求体：不是有效的 JSON，或结构不符合要求。",
            "用 JSON 库生成一个 UTF-8 编码的对象，以 Content-Type 为 application/json 发送；确认 recipients 是数组，from 和 content 是对象。",
        )
        .es(
            "Perfit no puede leer el cuerpo de la solicitud: no es JSON o no tiene la forma esperada.",
            "Genere un solo objeto en UTF-8 con una biblioteca JSON y envíelo con Content-Type application/json. Compruebe que recipients sea una lista y que from y content sean objetos.",
        ),
    Entry::new("forbidden", Kind::Permission, When::AfterFix, No)
        .en(
            "Perfit blocked the request; its message gives the cause, for example the IP address of the caller.",
            "Read message in the answer. If it is about the address, find the public address that your calls leave from (NAT or proxy) and have the account administrator allow it.",
        )
        .zh(
            "Perfit 拦截了此请求，原因见返回的 message，例如调用方的 IP 地址。",
            "先看返回的 message；如果与 IP 有关，查明请求的公网出口 IP（注意 NAT 和代理），让账号管理员放行。",
        )
        .es(
            "Perfit bloqueó la solicitud; su mensaje da la causa, por ejemplo la dirección IP de origen.",
            "Lea message en la respuesta. Si se trata de la dirección, averigüe la IP pública de salida de sus llamadas (NAT o proxy) y solicite al administrador de la cuenta que la autorice.",
        ),
    Entry::new("internal_server_error", Kind::Server, When::Later, No)
        .may_duplicate()
        .en(
            "An unexpected fault inside Perfit interrupted the request.",
            "Retry with growing pauses, starting at a few seconds. It is not documented whether the mail can have been queued all the same, so a repeat may send it twice.",
        )
        .zh(
            "Perfit 内部的意外故障中断了请求。",
            "从几秒开始，逐次延长间隔重试；文档没有说明邮件是否可能已进入队列，重试有可能造成重复发送。",
        )
        .es(
            "Una falla inesperada dentro de Perfit interrumpió la solicitud.",
            "Reintente con pausas crecientes a partir de unos segundos. No está documentado si el correo pudo quedar en cola de todos modos, así que repetirlo puede enviarlo dos veces.",
        ),
    Entry::new("invalid_value", Kind::InvalidRequest, When::AfterFix, Partly)
        .fields(&["*"])
        .en(
            "A field holds a value that is not written in the form Perfit expects.",
            "Correct the field named in errors: email is the bare address, without a name; launch_date is written like 2018-11-06T23:12:00Z, with Z or an offset; data of an attachment is base64.",
        )
        .zh(
            "某个字段的值不符合 Perfit 要求的写法。",
            "改正 errors 中提到的字段：email 只写地址，不带名称；launch_date 写成 2018-11-06T23:12:00Z 这样，带 Z 或时差；附件的 data 用 base64。",
        )
        .es(
            "Un campo contiene un valor que no está escrito en la forma que espera Perfit.",
            "Corrija el campo que nombra errors: email es la dirección sola, sin nombre; launch_date se escribe como 2018-11-06T23:12:00Z, con Z o desfase; data de un adjunto va en base64.",
        ),
    Entry::new("max_length_exceeded", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["*"])
        .en(
            "The text of a field is longer than Perfit allows.",
            "Shorten the field named in errors. Limits: subject 200 characters, name and each tag 100, batch_code 30, html and text 300 KB each; in headers 900 characters per name and 50 per value.",
        )
        .zh(
            "某个字段的文本超过了 Perfit 允许的长度。",
            "缩短 errors 中提到的字段。上限：subject 200 个字符，name 和每个 tag 100 个，batch_code 30 个，html 和 text 各 300 KB；headers 的名称 900 个字符，值 50 个。",
        )
        .es(
            "El texto de un campo es más largo de lo que permite Perfit.",
            "Acorte el campo que nombra errors. Límites: subject 200 caracteres, name y cada tag 100, batch_code 30, html y text 300 KB cada uno; en headers, 900 caracteres por nombre y 50 por valor.",
        ),
    Entry::new("required", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["*"])
        .en(
            "A field that Perfit cannot do without is missing from the request.",
            "Add the field named in errors. Every recipient needs to.email; without template_id, from.email and subject are needed too; an attachment needs file_name, mime_type and data.",
        )
        .zh(
            "请求里缺少 Perfit 必填的某个字段。",
            "补上 errors 中提到的字段：每个收件人都要有 to.email；没有 template_id 时还要有 from.email 和 subject；附件要有 file_name、mime_type 和 data。",
        )
        .es(
            "Falta en la solicitud un campo del que Perfit no puede prescindir.",
            "Agregue el campo que nombra errors. Cada destinatario necesita to.email; sin template_id también hacen falta from.email y subject; un adjunto necesita file_name, mime_type y data.",
        ),
    Entry::new("required_at_least_one", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["*"])
        .en(
            "A field is empty that needs at least one entry, usually recipients or content.",
            "Fill the field named in errors: recipients takes 1 to 1000 entries, and content needs html or text, or both, unless template_id is given.",
        )
        .zh(
            "某个至少要有一项的字段是空的，通常是 recipients 或 content。",
            "填写 errors 中提到的字段：recipients 要有 1 到 1000 项；没有 template_id 时，content 的 html 和 text 至少填一个。",
        )
        .es(
            "Está vacío un campo que necesita al menos una entrada, normalmente recipients o content.",
            "Complete el campo que nombra errors: recipients admite de 1 a 1000 entradas, y content necesita html, text o ambos, salvo que se indique template_id.",
        ),
    Entry::new("service_unavailable", Kind::Quota, When::Later, No)
        .after_seconds(3_600)
        .en(
            "Perfit takes no mail at this time, usually because a temporary sending limit is reached. On 2026-03-01 the service was switched off.",
            "Read message: if it names a limit, wait for the next hour or month, otherwise retry with growing pauses. Since 2026-03-01, do not retry but send through another provider.",
        )
        .zh(
            "Perfit 目前不接收邮件，通常是达到了临时的发送上限；该服务已于 2026-03-01 关闭。",
            "看返回的 message：若提到上限，等到下一小时或下个月，否则逐次延长间隔重试。2026-03-01 起不要再重试，改用其他服务商发送。",
        )
        .es(
            "Perfit no recibe correos en este momento, normalmente porque se alcanzó un límite de envío temporal. El servicio se desactivó el 2026-03-01.",
            "Lea message: si nombra un límite, espere a la hora o al mes siguiente; si no, reintente con pausas crecientes. Desde el 2026-03-01 no reintente: envíe con otro proveedor.",
        ),
    Entry::new("service_unavailable: Sending limit reached: HOURLY", Kind::Quota, When::Later, No)
        .after_seconds(3_600)
        .signs(&["Sending limit reached: HOURLY"])
        .en(
            "The account's sending limit for the hour is used up.",
            "Wait up to an hour, then send the rest more slowly, spread over several hours if there is much of it.",
        )
        .zh(
            "账号这一小时的发送上限已用完。",
            "最多等待一小时，然后放慢速度发送其余邮件；数量多时分散到几个小时内。",
        )
        .es(
            "Se agotó el límite de envío de la cuenta para la hora.",
            "Espere como máximo una hora y envíe el resto más despacio, repartido en varias horas si es mucho.",
        ),
    Entry::new("service_unavailable: Sending limit reached: MONTHLY", Kind::Quota, When::Later, No)
        .after_seconds(2_592_000)
        .signs(&["Sending limit reached: MONTHLY"])
        .en(
            "The account's sending limit for the month is used up.",
            "Queue the rest and send it when the next month begins; retries before then get the same answer. Whether the calendar month counts is not documented.",
        )
        .zh(
            "账号本月的发送上限已用完。",
            "将其余邮件排队，等下个月开始后再发送，在此之前重试仍会失败；文档没有说明是否按自然月计算。",
        )
        .es(
            "Se agotó el límite de envío de la cuenta para el mes.",
            "Ponga el resto en cola y envíelo cuando empiece el mes siguiente; antes, los reintentos reciben la misma respuesta. No está documentado si cuenta el mes calendario.",
        ),
    Entry::new("too_many_items", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["*"])
        .en(
            "A list in the request has more entries than Perfit allows.",
            "Shorten the list named in errors. Limits: recipients 1000, cc and bcc 10 each per recipient, headers 10, tags 10; spread more recipients over several requests.",
        )
        .zh(
            "请求中某个列表的项数超过了 Perfit 允许的上限。",
            "减少 errors 中提到的列表的项数。上限：recipients 1000 项，每个收件人的 cc 和 bcc 各 10 项，headers 10 项，tags 10 项；收件人更多时分成几次请求。",
        )
        .es(
            "Una lista de la solicitud tiene más entradas de las que permite Perfit.",
            "Acorte la lista que nombra errors. Límites: recipients 1000, cc y bcc 10 cada una por destinatario, headers 10, tags 10; reparta más destinatarios en varias solicitudes.",
        ),
    Entry::new("unauthorized", Kind::Auth, When::AfterFix, Partly)
        .fields(&["Authorization"])
        .en(
            "The request carries no API key, or Perfit does not accept the one it carries.",
            "Send the header Authorization: Bearer <key> with a key for transactional mail, written <account>-tr-<secret>. Check that the key is complete and has no spaces around it.",
        )
        .zh(
            "请求没有带 API 密钥，或 Perfit 不接受所带的密钥。",
            "传请求头 Authorization: Bearer <密钥>，使用事务性邮件的密钥，形式为 <账号>-tr-<密码串>；确认密钥完整，前后没有空格。",
        )
        .es(
            "La solicitud no lleva clave de API, o Perfit no acepta la que lleva.",
            "Envíe el encabezado Authorization: Bearer <clave> con una clave de correo transaccional, con la forma <cuenta>-tr-<secreto>. Compruebe que esté completa y sin espacios alrededor.",
        ),
    Entry::new("validation_error", Kind::InvalidRequest, When::AfterFix, Partly)
        .fields(&["errors"])
        .en(
            "The request can be read, but Perfit does not accept some of its fields.",
            "Go through the issues of this error: each has the path of a refused field, such as from.email, and what is wrong with it. Correct all of them, then send again.",
        )
        .zh(
            "请求可以读取，但其中有些字段 Perfit 不接受。",
            "逐条查看此错误的 issues：每条给出一个有问题的字段路径（如 from.email）及原因；全部改正后重新发送。",
        )
        .es(
            "La solicitud se puede leer, pero Perfit no acepta algunos de sus campos.",
            "Recorra los issues de este error: cada uno da la ruta de un campo rechazado, como from.email, y qué falla en él. Corríjalos todos y vuelva a enviar.",
        ),
];
