//! The texts of the error codes of Simple Email Service over SMTP, in English.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "4",
        meaning: "The server cannot take the mail for now; this does not mean that the mail itself is wrong.",
        fix: "Retry with increasing delays, starting at a few seconds. Read the text of the reply, which usually names the cause. If it persists, open a ticket with that text.",
    },
    Text {
        code: "421",
        meaning: "The server is not available now and closes the connection; the mail in progress was not accepted.",
        fix: "Open a new connection and retry with increasing delays, starting at a few seconds. Use few connections at a time and stay below 20 SMTP calls per second.",
    },
    Text {
        code: "421 4.7.0",
        meaning: "A rule of the server closes the connection, most likely because of too many connections or mails in a short time.",
        fix: "Stop for a few minutes, then resume with fewer connections at a time and below 20 SMTP calls per second for the whole account. If it persists, open a ticket with the text of the reply.",
    },
    Text {
        code: "450",
        meaning: "The recipient's mailbox is not available now: it is busy, or a policy holds the mail back for a time.",
        fix: "Retry after a few minutes, with increasing delays and only for this recipient. If it persists, check the address with its owner.",
    },
    Text {
        code: "450 4.2.1",
        meaning: "The recipient's mailbox exists but is disabled for a time and takes no mail now.",
        fix: "Retry after an hour or so, only for this recipient. If it persists, stop sending to this address and ask the person for another one.",
    },
    Text {
        code: "451",
        meaning: "An error inside the server stopped the processing, so the mail was not accepted.",
        fix: "Retry with increasing delays, starting at a few seconds. If it persists, open a ticket with the text of the reply, the sender address and the time.",
    },
    Text {
        code: "451 4.7.1",
        meaning: "A policy refuses the mail for now, such as a limit on mails in a short time or greylisting by the recipient's side.",
        fix: "Wait a few minutes and send the same mail from the same sender again, with longer pauses each time. Send more slowly: below 20 SMTP calls per second and 10 mails per recipient and hour.",
    },
    Text {
        code: "452",
        meaning: "The server has too little storage for the mail now, or the mail has too many recipients at once.",
        fix: "Retry after a few minutes, with increasing delays. If the mail has many recipients, send it to fewer at a time, and leave out those that were already accepted.",
    },
    Text {
        code: "452 4.2.2",
        meaning: "The recipient's mailbox is full and takes no mail until there is room again.",
        fix: "Retry after some hours, only for this recipient. If it persists, have the person make room or ask for another address.",
    },
    Text {
        code: "452 4.3.1",
        meaning: "The mail system on the server's side has no storage left for new mail.",
        fix: "Retry after a few minutes, with increasing delays; there is nothing to change in the mail. If it persists, open a ticket with the text of the reply.",
    },
    Text {
        code: "452 4.5.3",
        meaning: "The mail has more recipients than the server takes at once; those accepted before may still get it.",
        fix: "Send the mail again only to the recipients that were not accepted, so that nobody gets it twice. Give one mail at most 50 recipients, the limit of SendEmail, or fewer if that is refused as well.",
    },
    Text {
        code: "454 4.7.0",
        meaning: "A temporary fault of the server kept it from checking the login; the password may well be right.",
        fix: "Leave user name and password as they are. Open a new connection and retry with increasing delays, starting at a few seconds. If it persists, open a ticket with the text of the reply.",
    },
    Text {
        code: "5",
        meaning: "The server refuses the mail or a command for good, and only the text of its reply tells why.",
        fix: "Do not send it again unchanged. Read the text of the reply, correct what it names (login, From, To, size or content), then send again. If it is unclear, open a ticket with that text.",
    },
    Text {
        code: "501",
        meaning: "The server cannot read the argument of a command, most likely an address in MAIL FROM or RCPT TO.",
        fix: "Give MAIL FROM and RCPT TO the bare address, such as name@example.com, without alias, spaces or line breaks. If AUTH was refused, check that user name and password are base64-encoded.",
    },
    Text {
        code: "501 5.1.3",
        meaning: "A recipient's address is not a well-formed email address.",
        fix: "Write it as name@example.com in To and in RCPT TO, without spaces, stray commas or line breaks, then send the mail again.",
    },
    Text {
        code: "503",
        meaning: "The commands came in the wrong order, most likely without a login or after a command that had been refused.",
        fix: "Keep the order EHLO, AUTH, MAIL FROM, RCPT TO, DATA, as an SMTP library does by itself. Stop at the first refused command: its reply names the real cause.",
    },
    Text {
        code: "530",
        meaning: "The client has not logged in, and the server takes mail only after a login.",
        fix: "Turn on authentication in the client: the user name is the full sender address, the password is the SMTP password set for it in the console. Connect to port 465 with TLS from the start.",
    },
    Text {
        code: "530 5.7.0",
        meaning: "The client has not logged in, and the server takes mail only after a login.",
        fix: "Turn on authentication in the client: the user name is the full sender address, the password is the SMTP password set for it in the console. Connect to port 465 with TLS from the start.",
    },
    Text {
        code: "535",
        meaning: "The server refuses the login because the user name or the SMTP password is wrong.",
        fix: "Use the full sender address as user name and the SMTP password set for this address in the console, not the console login or an API key. If none is set or it is lost, set one with UpdateEmailSmtpPassWord.",
    },
    Text {
        code: "535 5.7.8",
        meaning: "The server refuses the login because the user name or the SMTP password is wrong.",
        fix: "Use the full sender address as user name and the SMTP password set for this address in the console, not the console login or an API key. If none is set or it is lost, set one with UpdateEmailSmtpPassWord.",
    },
    Text {
        code: "550",
        meaning: "The recipient's mailbox is not available, most likely because it does not exist; a policy can be the cause too.",
        fix: "Do not repeat it. Read the text of the reply and check the address with its owner; if it is wrong, correct it or remove it from your list.",
    },
    Text {
        code: "550 5.1.1",
        meaning: "The recipient's mailbox does not exist: the domain has no such name before the @.",
        fix: "Do not repeat it. Look for a typing error before the @ and check the address with its owner; correct it or remove it from your list.",
    },
    Text {
        code: "550 5.1.2",
        meaning: "The domain of the recipient's address does not exist or takes no mail.",
        fix: "Look for a typing error after the @, correct the address and send again. If it is spelled right, remove it from your list and ask the person for another one.",
    },
    Text {
        code: "550 5.2.1",
        meaning: "The recipient's mailbox exists but is disabled and takes no mail.",
        fix: "Do not repeat it. Remove the address from your list and ask the person for another one.",
    },
    Text {
        code: "550 5.7.1",
        meaning: "This sender may not send to this recipient: a policy of the server or of the recipient's side forbids it.",
        fix: "Log in first, and use the verified sender address of the login in both From and MAIL FROM. If that is so already, read the text of the reply and have the recipient allow your sender domain.",
    },
    Text {
        code: "552",
        meaning: "The message is larger than the server takes, or the recipient's mailbox has no room for it.",
        fix: "Keep all attachments together below 8 MB and the whole message below 10 MB, counting that base64 adds a third. If it is smaller already, have the recipient make room in the mailbox.",
    },
    Text {
        code: "552 5.2.2",
        meaning: "The recipient's mailbox is full and does not take the mail.",
        fix: "Do not repeat it for now. Have the person make room or ask for another address, then send again; smaller attachments may help.",
    },
    Text {
        code: "552 5.3.4",
        meaning: "The whole message is larger than the server takes, most likely because of its attachments.",
        fix: "Keep all attachments together below 8 MB and the whole message below 10 MB, counting that base64 adds a third. Shrink the files, or link to them instead.",
    },
    Text {
        code: "553",
        meaning: "The server does not allow an address, most likely the sender: not the verified one, or written wrongly.",
        fix: "Set From to the verified sender address used as user name, bare or as alias <address>, and MAIL FROM to the same address, bare. If both are right, check how the recipients are written.",
    },
    Text {
        code: "553 5.1.3",
        meaning: "A recipient's address is not a well-formed email address.",
        fix: "Write it as name@example.com in To and in RCPT TO, without spaces, stray commas or line breaks, then send the mail again.",
    },
    Text {
        code: "553 5.1.8",
        meaning: "The domain of the sender address does not exist or cannot take replies, so the sender is refused.",
        fix: "Look for a typing error after the @ in From and MAIL FROM, and use a verified sender address. If it is right, check that the DNS records that GetEmailIdentity lists for the domain are in place.",
    },
    Text {
        code: "554",
        meaning: "The server refused the message or the whole connection, for the reason given in the text of its reply.",
        fix: "Do not send it again unchanged. Where the text holds ##SES-response-json:, do what applies to the Code after it. Otherwise correct what the text names; if it is unclear, open a ticket with it.",
    },
    Text {
        code: "554 5.0.0 business error",
        meaning: "SES refused the message; the reason in its reply is missing, or none that is documented.",
        fix: "Read what stands after ##SES-response-json: in the provider's message, and correct what it names. If it breaks off or says nothing, open a ticket with the text and the time.",
    },
    Text {
        code: "554 5.0.0 too longer line",
        meaning: "A line of the message body has 2000 or more characters, which the server does not take.",
        fix: "Keep every line below 2000 characters: break long HTML between tags or at spaces, and wrap the base64 of attachments at 76 characters.",
    },
    Text {
        code: "554 5.7.1",
        meaning: "A policy of the server or of the recipient's side refuses the message: its sender, its recipient or its content.",
        fix: "Read the text of the reply. Use the verified sender address of the login in From; if that is so, replace shortened links and wording that looks like spam. If it is unclear, open a ticket with the text.",
    },
    Text {
        code: "FailedOperation: Content-Transfer-Encoding must in...",
        meaning: "The message uses a transfer encoding that SES does not accept, most likely for an attachment.",
        fix: "Give each attachment part Content-Transfer-Encoding: base64 and encode its bytes accordingly. In the headers of the message itself, leave Content-Transfer-Encoding out.",
    },
    Text {
        code: "FailedOperation: Content-Type must in...",
        meaning: "The Content-Type in the headers of the message is not one that SES accepts.",
        fix: "Use text/plain; charset=UTF-8 or text/html; charset=UTF-8 for a single body, and multipart/mixed, multipart/related or multipart/alternative for several parts.",
    },
    Text {
        code: "FailedOperation: Incorrect attachment content...",
        meaning: "The content of an attachment is not valid base64.",
        fix: "Encode the bytes of the file once with standard base64, without data: prefix or URL-safe characters. Check that the text is not cut off, and keep the whole message below 10 MB.",
    },
    Text {
        code: "FailedOperation: Mime-Version must in...",
        meaning: "The MIME-Version header has a value other than 1.0.",
        fix: "Set MIME-Version to 1.0, without a comment or other text after it, or leave it empty.",
    },
    Text {
        code: "FailedOperation: The attachments are too large...",
        meaning: "One attachment is larger than 5 MB, or all of them together are larger than 10 MB.",
        fix: "Keep each attachment within 5 MB and all together below 8 MB, as SES recommends. Shrink the files, or link to them instead.",
    },
    Text {
        code: "FailedOperation: The email is too large. Remove some content...",
        meaning: "The message is larger than 1 MB even without its attachments.",
        fix: "Bring the text and HTML below 1 MB together. Do not embed images as base64 in the HTML: link to them.",
    },
    Text {
        code: "FailedOperation: msg.* is null",
        meaning: "The message lacks a header or a part that SES needs; the reply names it behind msg.",
        fix: "Add the header or part that the reply names, with a value, and put no blank line before the last header: that ends the headers. If it is there already, open a ticket with the text of the reply.",
    },
    Text {
        code: "FailedOperation: msg.Body is null",
        meaning: "The message has no body, or SES finds none in it.",
        fix: "Put text or HTML after the blank line that ends the headers. In a multipart message, include a text/plain or text/html part and use the same boundary in Content-Type and between the parts.",
    },
    Text {
        code: "FailedOperation: msg.From is null",
        meaning: "The message has no From header, or the header is empty.",
        fix: "Add a From header with a sender address of the account, usually the one that serves as the SMTP user name, and put no blank line before it: that ends the headers.",
    },
    Text {
        code: "FailedOperation: msg.Subject is null",
        meaning: "The message has no Subject header, or the header is empty.",
        fix: "Add a Subject header with at least one character, and put no blank line before it: that ends the headers.",
    },
    Text {
        code: "RequestLimitExceeded.SmtpRateLimit",
        meaning: "The account makes more SMTP calls per second than allowed; the limit is 20 per second.",
        fix: "Wait a second and send the mail again, with a longer pause each time. Keep all programs that use this account together below 20 calls per second.",
    },
];

pub(super) const CONNECTION: &[Text] = &[
    Text {
        code: "EOF",
        meaning: "The server closed the connection early, probably because the attachments are too large; about 9 MB is enough for that.",
        fix: "Keep all attachments together below 8 MB and the whole message below 10 MB, counting that base64 adds a third. If it is smaller and its lines are shorter than 2000 characters, check the network and open a new connection.",
    },
    Text {
        code: "certificate not trusted",
        meaning: "The certificate of the mail host is not trusted by the machine that sends, or belongs to another host; nothing was sent.",
        fix: "Dial the host by the name that the provider documents, not by its address. If the name is right, update the root certificates of the machine, and check its clock and any proxy in between.",
    },
    Text {
        code: "connection refused",
        meaning: "Nothing listens at the address that was dialled, or a firewall refuses it; nothing was sent.",
        fix: "Check host and port: the service is reached over TLS on port 465 of the host of its region. If both are right, retry with increasing delays.",
    },
    Text {
        code: "connection reset",
        meaning: "The server dropped the connection, probably because the message is too large or a body line is too long.",
        fix: "Keep all attachments below 8 MB, the message below 10 MB and each line below 2000 characters. If all is within that and was fully sent, see with GetSendEmailStatus whether it was accepted before you repeat it.",
    },
    Text {
        code: "host not found",
        meaning: "The name of the mail host could not be resolved; nothing was sent.",
        fix: "Check the spelling of the host, then the name server of the machine that sends. If both are right, retry with increasing delays.",
    },
    Text {
        code: "not TLS",
        meaning: "One side uses TLS and the other does not; nothing was sent.",
        fix: "Use TLS from the first byte on port 465 (in Python smtplib.SMTP_SSL, in nodemailer secure: true). It is the only port for which the provider documents TLS.",
    },
    Text {
        code: "timed out",
        meaning: "No answer came in time; if the data had been sent already, the message may have been accepted all the same.",
        fix: "After the data was sent, ask GetSendEmailStatus for the recipient first, so that nobody gets it twice, and retry after a few minutes if it is missing. On connecting, check that port 465 can be reached.",
    },
    Text {
        code: "write: broken pipe",
        meaning: "The server dropped the connection while the message was being sent, probably because a body line is too long.",
        fix: "Keep every line below 2000 characters: break long HTML between tags or at spaces. If all lines are shorter, check the network and the message size, which should stay below 10 MB.",
    },
];
