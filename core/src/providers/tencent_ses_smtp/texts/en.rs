//! The texts of the error codes of Simple Email Service over SMTP, in English.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "554 5.0.0 business error",
        meaning: "SES refused the message, and its reply gives no reason, or one that is not documented.",
        fix: "Read the text after ##SES-response-json: in the provider's message, and correct what it names. If the text is truncated or gives no reason, open a ticket with the text and the time.",
    },
    Text {
        code: "554 5.0.0 too longer line",
        meaning: "A line of the message body has 2000 or more characters, which the server does not accept.",
        fix: "Keep every line below 2000 characters: break long HTML between tags or at spaces, and wrap the base64 of attachments at 76 characters.",
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
        meaning: "The message lacks a header or a part that SES needs; the reply names it after the word msg.",
        fix: "Add the header or part that the reply names, with a value, and put no empty line before the last header, because an empty line ends the headers. If it is there already, open a ticket with the text of the reply.",
    },
    Text {
        code: "FailedOperation: msg.Body is null",
        meaning: "The message has no body, or SES finds none in it.",
        fix: "Put text or HTML after the blank line that ends the headers. In a multipart message, include a text/plain or text/html part and use the same boundary in Content-Type and between the parts.",
    },
    Text {
        code: "FailedOperation: msg.From is null",
        meaning: "The message has no From header, or the header is empty.",
        fix: "Add a From header with a sender address of the account, usually the one that serves as the SMTP user name, and put no empty line before it, because an empty line ends the headers.",
    },
    Text {
        code: "FailedOperation: msg.Subject is null",
        meaning: "The message has no Subject header, or the header is empty.",
        fix: "Add a Subject header with at least one character, and put no empty line before it, because an empty line ends the headers.",
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
        meaning: "The server closed the connection before it replied whether it accepts the mail; it may have accepted the mail all the same.",
        fix: "Keep all attachments together below 8 MB and the whole message below 10 MB, counting that base64 adds a third: about 9 MB of attachments is enough for the server to close the connection. If the mail is smaller, find out with GetSendEmailStatus whether it was accepted; if it was not, send it again over a new connection.",
    },
    Text {
        code: "certificate not trusted",
        meaning: "The certificate of the mail host is not trusted by the machine that sends, or belongs to another host; nothing was sent.",
        fix: "Use the host name that the provider documents, not its IP address. If the name is right, update the root certificates of the machine that sends, and check its clock and any proxy in between.",
    },
    Text {
        code: "connect timed out",
        meaning: "No connection to the mail server was made in time; nothing was sent.",
        fix: "Check that the host and port 465 can be reached from this machine: many networks block outgoing mail. If they can, retry with increasing delays.",
    },
    Text {
        code: "connection refused",
        meaning: "No program accepts connections at this address and port, or a firewall refuses them; nothing was sent.",
        fix: "Check host and port: the service is reached over TLS on port 465 of the host of its region. If both are right, retry with increasing delays.",
    },
    Text {
        code: "connection reset",
        meaning: "The connection was reset, by the server or on the way; if the message had been sent completely, it may have been accepted.",
        fix: "Keep all attachments together below 8 MB, the message below 10 MB and each line below 2000 characters. If all is within these limits, find out with GetSendEmailStatus whether the mail was accepted, and send it again if it was not.",
    },
    Text {
        code: "host not found",
        meaning: "The name of the mail host could not be resolved; nothing was sent.",
        fix: "Check the spelling of the host, then the name server of the machine that sends. If both are right, retry with increasing delays.",
    },
    Text {
        code: "login not offered",
        meaning: "The server does not offer the encryption or the login that the client needs on this connection; nothing was sent.",
        fix: "Connect to port 465 with TLS from the start (in Python smtplib.SMTP_SSL, in nodemailer secure: true). If you use port 587, call STARTTLS before the login, and enable AUTH LOGIN or AUTH PLAIN in the client.",
    },
    Text {
        code: "no greeting",
        meaning: "The connection ended before the server's greeting; nothing was sent. Most likely one side expects TLS and the other does not, or the port is wrong.",
        fix: "Use TLS from the first byte on port 465 (in Python smtplib.SMTP_SSL, in nodemailer secure: true). If you do this already, check for a proxy or firewall in between, and retry with increasing delays.",
    },
    Text {
        code: "not TLS",
        meaning: "One side uses TLS and the other does not, or they have no version of it in common; nothing was sent.",
        fix: "Use TLS 1.2 or later from the first byte on port 465 (in Python smtplib.SMTP_SSL, in nodemailer secure: true), or begin without TLS on port 587 and use STARTTLS.",
    },
    Text {
        code: "timed out",
        meaning: "No reply came in time; if the message had been sent completely, it may have been accepted all the same.",
        fix: "Find out with GetSendEmailStatus whether the mail was accepted, so that nobody gets it twice; if it was not, send it again after a few minutes. If this happens while connecting, check that port 465 can be reached.",
    },
    Text {
        code: "write: broken pipe",
        meaning: "The server closed the connection while the message was being sent, probably because a body line is too long.",
        fix: "Keep every line below 2000 characters: break long HTML between tags or at spaces. If all lines are shorter, check the network and the message size, which should stay below 10 MB.",
    },
];

pub(super) const REPLY_CODES: &[Text] = &[
    Text {
        code: "2",
        meaning: "This reply belongs to another step of the SMTP session and neither accepts nor refuses the message.",
        fix: "Read the reply that follows the end of the data: it is 250 if the message was accepted. If there is none, find out with GetSendEmailStatus whether the message was sent before you send it again.",
    },
    Text {
        code: "4",
        meaning: "The server cannot accept the mail for now; this does not mean that the mail itself is wrong.",
        fix: "Retry with increasing delays, starting at a few seconds. Read the text of the reply, which usually names the cause. If it persists, open a ticket with that text.",
    },
    Text {
        code: "4.1.1",
        meaning: "The recipient's mailbox is not known to the server, or could not be verified for now.",
        fix: "Send the mail again later, only to this recipient. If the reply stays the same, look for a typing error before the @ and check the address with its owner.",
    },
    Text {
        code: "4.7.1",
        meaning: "A policy refuses the mail for now, such as a limit on mails in a short time or greylisting by the recipient's side.",
        fix: "Wait a few minutes and send the same mail from the same sender again, with longer pauses each time. Send more slowly: below 20 SMTP calls per second and 10 mails per recipient and hour.",
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
        meaning: "The recipient's mailbox is not available now: it is busy, or a policy delays the mail.",
        fix: "Retry after a few minutes, with increasing delays and only for this recipient. If it persists, check the address with its owner.",
    },
    Text {
        code: "451",
        meaning: "An error inside the server stopped the processing, so the mail was not accepted.",
        fix: "Retry with increasing delays, starting at a few seconds. If it persists, open a ticket with the text of the reply, the sender address and the time.",
    },
    Text {
        code: "452",
        meaning: "The server has too little storage for the mail now, or the mail has too many recipients at once.",
        fix: "Retry after a few minutes, with increasing delays. If the mail has many recipients, send it to fewer at a time, and leave out those that were already accepted.",
    },
    Text {
        code: "454",
        meaning: "The server cannot check the login or switch to TLS for now; the password may be correct.",
        fix: "Leave user name and password as they are. Open a new connection and retry with increasing delays, starting at a few seconds. If it persists, open a ticket with the text of the reply.",
    },
    Text {
        code: "5",
        meaning: "The server refuses the mail or a command for good, and only the text of its reply gives the reason.",
        fix: "Do not send it again unchanged. Read the text of the reply, correct what it names (login, From, To, size or content), then send again. If it is unclear, open a ticket with that text.",
    },
    Text {
        code: "5.4.5",
        meaning: "The sending quota of the account for the current period is used up.",
        fix: "Send the mail again when the next period begins, usually the next day. If the quota is too small, ask the operator of the mail server to raise it.",
    },
    Text {
        code: "501",
        meaning: "The server cannot read the argument of a command, most likely an address in MAIL FROM or RCPT TO.",
        fix: "Give MAIL FROM and RCPT TO the bare address, such as name@example.com, without alias, spaces or line breaks. If AUTH was refused, check that user name and password are base64-encoded.",
    },
    Text {
        code: "503",
        meaning: "The commands came in the wrong order, most likely without a login or after a command that had been refused.",
        fix: "Keep the order EHLO, AUTH, MAIL FROM, RCPT TO, DATA, as an SMTP library does by itself. Stop at the first refused command: its reply names the real cause.",
    },
    Text {
        code: "530",
        meaning: "The client has not logged in, and the server accepts mail only after a login.",
        fix: "Turn on authentication in the client: the user name is the full sender address, the password is the SMTP password set for it in the console. Connect to port 465 with TLS from the start.",
    },
    Text {
        code: "550",
        meaning: "A mail server refuses the mail: the mailbox is not available, or a policy on the sender or the content forbids the mail. The code does not say which.",
        fix: "Do not send it again unchanged. Read the text of the reply: if it is about the address of the recipient, check the address with its owner; if it is about spam, policy or the sender, check the content and the authentication of the sender's domain.",
    },
    Text {
        code: "551",
        meaning: "The recipient's mailbox is not on this mail server, which does not forward the mail.",
        fix: "Send to the new address if the text of the reply names one. Otherwise ask the person for another address and remove this one from your list.",
    },
    Text {
        code: "552",
        meaning: "The message is larger than the server accepts, or the recipient's mailbox has no room for it.",
        fix: "Keep all attachments together below 8 MB and the whole message below 10 MB, counting that base64 adds a third. If it is smaller already, have the recipient make room in the mailbox.",
    },
    Text {
        code: "553",
        meaning: "The server does not allow an address, most likely the sender: not the verified one, or written wrongly.",
        fix: "Set From to the verified sender address used as user name, bare or as alias <address>, and MAIL FROM to the same address, bare. If both are right, check how the recipients are written.",
    },
    Text {
        code: "554",
        meaning: "The server refused the message or the whole connection, for the reason given in the text of its reply.",
        fix: "Do not send it again unchanged. If the text contains ##SES-response-json:, look up the Code after it and follow the explanation of that code. Otherwise correct what the text names; if it is unclear, open a ticket with it.",
    },
    Text {
        code: "x.1.0",
        meaning: "The server does not accept an address of the mail, most likely that of the recipient.",
        fix: "Check the recipient's address with its owner, then the sender address. Read the text of the reply, which usually names the address that is refused.",
    },
    Text {
        code: "x.1.1",
        meaning: "The recipient's mailbox does not exist: the domain has no such name before the @.",
        fix: "Look for a typing error before the @ and check the address with its owner; correct it or remove it from your list.",
    },
    Text {
        code: "x.1.2",
        meaning: "The domain of the recipient's address does not exist or accepts no mail.",
        fix: "Look for a typing error after the @, correct the address and send again. If it is spelled right, remove it from your list and ask the person for another one.",
    },
    Text {
        code: "x.1.3",
        meaning: "A recipient's address is not a well-formed email address, or it matches several mailboxes.",
        fix: "Write it as name@example.com in To and in RCPT TO, without spaces, stray commas or line breaks, then send the mail again.",
    },
    Text {
        code: "x.1.6",
        meaning: "The recipient's mailbox has moved, or the address or its domain belongs to somebody else now.",
        fix: "Do not send to this address again. Ask the person for the new address and correct your list.",
    },
    Text {
        code: "x.1.7",
        meaning: "The sender address is not a well-formed email address.",
        fix: "Set From and MAIL FROM to the verified sender address, such as name@example.com. MAIL FROM takes the bare address, without alias, spaces or line breaks.",
    },
    Text {
        code: "x.1.8",
        meaning: "The domain of the sender address does not exist or cannot receive replies, so the sender is refused.",
        fix: "Look for a typing error after the @ in From and MAIL FROM, and use a verified sender address. If it is right, check that the DNS records that GetEmailIdentity lists for the domain are in place.",
    },
    Text {
        code: "x.2.0",
        meaning: "The recipient's mailbox accepts no mail, most likely because it is disabled.",
        fix: "Remove the address from your list and ask the person for another one, unless the text of the reply says that the mailbox is disabled only for a time.",
    },
    Text {
        code: "x.2.2",
        meaning: "The recipient's mailbox is full and does not accept the mail.",
        fix: "Send the mail again after some hours or days, only to this recipient; smaller attachments may help. If the mailbox stays full, ask the person to make room or for another address.",
    },
    Text {
        code: "x.2.4",
        meaning: "The address is a mailing list, and the server cannot distribute the mail to its members.",
        fix: "Ask the owner of the mailing list to check it, or send to its members directly.",
    },
    Text {
        code: "x.3.0",
        meaning: "The mail system of the receiving side has a fault or is not set up correctly; the mail itself is most likely not the cause.",
        fix: "Send the mail again after a longer pause. If the reply stays the same, give its text to the operator of that mail system or open a ticket with it.",
    },
    Text {
        code: "x.3.1",
        meaning: "The mail system on the server's side has no storage left for new mail.",
        fix: "Retry after a few minutes, with increasing delays; there is nothing to change in the mail. If it persists, open a ticket with the text of the reply.",
    },
    Text {
        code: "x.3.2",
        meaning: "The mail server accepts no messages at present, or never accepts any.",
        fix: "Check that the host is the mail server that you want to use. If it is, send the mail again later; if the reply stays the same, ask its operator.",
    },
    Text {
        code: "x.3.3",
        meaning: "The mail needs a feature that the receiving mail system does not have.",
        fix: "Send the mail in a plainer form: addresses and headers in ASCII, and text and attachments encoded as quoted-printable or base64.",
    },
    Text {
        code: "x.3.4",
        meaning: "The whole message is larger than the server accepts, most likely because of its attachments.",
        fix: "Keep all attachments together below 8 MB and the whole message below 10 MB, counting that base64 adds a third. Shrink the files, or link to them instead.",
    },
    Text {
        code: "x.4.0",
        meaning: "The mail could not be passed on: the next mail server does not answer, cannot be found, or was not reached in time.",
        fix: "Check the spelling of the recipient's domain, and send the mail again later. If the reply stays the same, give its text to the operator of the recipient's mail system.",
    },
    Text {
        code: "x.4.5",
        meaning: "The mail system has more mail than it can process at present.",
        fix: "Send the mail again later, with increasing delays and fewer connections at a time.",
    },
    Text {
        code: "x.5.0",
        meaning: "The server does not know a command or one of its arguments, or does not allow it at this point.",
        fix: "Let an SMTP library write the commands. If one does already, update it, and check that no proxy or firewall in between changes what is sent.",
    },
    Text {
        code: "x.5.3",
        meaning: "The mail has more recipients than the server accepts at once; those accepted before may still get it.",
        fix: "Send the mail again only to the recipients that were not accepted, so that nobody gets it twice. Give one mail at most 50 recipients, the limit of SendEmail, or fewer if that is refused as well.",
    },
    Text {
        code: "x.5.6",
        meaning: "A line of the login is longer than the server accepts.",
        fix: "Check that user name, password or token are correct and contain no line breaks. With a long token, use a client that sends it on a line of its own, after the AUTH command.",
    },
    Text {
        code: "x.6.0",
        meaning: "The server does not accept the content of the mail: its type, its encoding or its MIME structure.",
        fix: "Let a MIME library write the message: text and attachments as quoted-printable or base64, and each multipart with its closing boundary.",
    },
    Text {
        code: "x.6.7",
        meaning: "An address or a header contains characters outside ASCII, which the receiving mail system does not support.",
        fix: "Write domains in Punycode and headers as encoded words. In place of an address with such characters before the @, use one in ASCII.",
    },
    Text {
        code: "x.7.1",
        meaning: "A policy of the server or of the recipient's side refuses the mail, because of its sender or its content.",
        fix: "Read the text of the reply. Log in, and use the verified sender address of the login in both From and MAIL FROM. If this is the case already, replace shortened links and wording that looks like spam, or ask the recipient to allow your sender domain.",
    },
    Text {
        code: "x.7.10",
        meaning: "The server accepts the command only over an encrypted connection.",
        fix: "Connect to port 465 with TLS from the start (in Python smtplib.SMTP_SSL, in nodemailer secure: true), or use STARTTLS on port 587 before the login.",
    },
    Text {
        code: "x.7.12",
        meaning: "The server needs the account's password to be renewed or stored in another form before this way of logging in works.",
        fix: "Log in once with AUTH PLAIN over TLS, or set the SMTP password again, then send the mail again.",
    },
    Text {
        code: "x.7.13",
        meaning: "The account of this login is disabled.",
        fix: "Ask the operator of the mail server, or look in its console, why the account is disabled. Send the mail again when it is enabled.",
    },
    Text {
        code: "x.7.15",
        meaning: "Too many connections or mails came in a short time from this account or this network address, or the priority of the mail is too low at present.",
        fix: "Stop for a few minutes, then resume with fewer connections at a time and below 20 SMTP calls per second for the whole account.",
    },
    Text {
        code: "x.7.25",
        meaning: "The IP address that the mail comes from has no valid reverse DNS entry, which the recipient's side requires.",
        fix: "If you operate the sending server, give its IP address a PTR record whose name resolves to this address. If you send through a provider, open a ticket with the text of the reply.",
    },
    Text {
        code: "x.7.26",
        meaning: "The recipient's side could not authenticate the sender's domain: SPF, DKIM or DMARC failed.",
        fix: "Publish the SPF, DKIM and DMARC records that GetEmailIdentity lists for the domain, and use an address of this domain in From. Records take up to a day to be visible.",
    },
    Text {
        code: "x.7.3",
        meaning: "The server cannot provide or verify the encryption or signature that the mail or the client requires.",
        fix: "Require less: send without the option that the text of the reply names, such as REQUIRETLS or a particular algorithm. If you need it, ask the operator of the mail server.",
    },
    Text {
        code: "x.7.8",
        meaning: "The server refuses the login because the user name or the SMTP password is wrong.",
        fix: "Use the full sender address as user name and the SMTP password set for this address in the console, not the console login or an API key. If none is set or it is lost, set one with UpdateEmailSmtpPassWord.",
    },
    Text {
        code: "x.7.9",
        meaning: "The server does not accept this way of logging in for this account.",
        fix: "Log in with AUTH LOGIN or AUTH PLAIN over TLS. Some mail servers want an app password or a login in the browser first: the text of the reply says so.",
    },
];
