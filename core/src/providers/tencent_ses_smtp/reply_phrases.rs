//! What servers write in replies whose codes leave the reason open.
//!
//! Sources: the texts that RFC 5321 and RFC 3463 give for codes, and what common mail servers write.

use crate::errors::Groups;

/// Stands for the row of the reply code: the text says what RFC 5321 says about the code.
pub(super) const OWN_ROW: &str = "";

/// The phrases, with the code of the row that explains each. If phrases of several groups match, the first group counts.
#[rustfmt::skip]
pub(super) const PHRASES: &Groups<&str> = &[
    (OWN_ROW, &["mailbox unavailable", "mailbox name not allowed", "exceeded storage allocation"]),
    ("454", &["temporary authentication failure", "TLS not available"]),
    ("x.7.26", &["SPF", "DKIM", "DMARC", "sender is unauthenticated", "unauthenticated email", "unauthenticated mail"]),
    ("x.7.10", &["STARTTLS", "TLS required", "requires TLS", "encryption required", "encryption needed"]),
    ("530", &[
        "authentication required", "authentication is required", "auth required", "AUTH is required",
        "SMTP authentication", "please authenticate", "must authenticate", "authenticate first", "not authenticated",
        "login required", "log in first", "not logged in",
    ]),
    ("x.7.8", &[
        "authentication failed", "authentication failure", "authentication unsuccessful", "authentication error",
        "authentication credentials", "incorrect authentication", "invalid credentials", "bad credentials",
        "bad username or password", "username and password not accepted", "invalid username or password",
        "could not authenticate", "login failed", "login fail", "login denied", "wrong password", "incorrect password",
    ]),
    ("x.7.25", &["PTR", "reverse DNS", "reverse name", "rDNS"]),
    ("4.7.1", &["greylisted", "greylisting", "greylist", "graylisted", "graylisting", "graylist"]),
    ("5.4.5", &[
        "sending quota", "daily quota", "daily message quota", "daily limit", "daily * limit", "daily * * limit",
        "sending limit", "send limit", "hourly limit", "relay limit",
    ]),
    ("x.7.15", &[
        "rate limit", "rate limited", "rate-limited", "ratelimit", "too many connections", "too many concurrent",
        "too many messages", "too many emails", "too many mails", "too much mail", "throttled", "throttling",
        "too frequent", "too fast", "frequency limited",
    ]),
    ("x.5.3", &["too many recipients"]),
    ("x.2.2", &[
        "mailbox full", "mailbox is full", "full mailbox", "mailbox size limit", "mailbox quota", "inbox is full",
        "over quota", "overquota", "over its quota", "quota exceeded", "exceeded quota", "exceeded its quota",
        "out of storage space", "insufficient storage space",
    ]),
    ("x.3.4", &[
        "message size", "message too large", "message too big", "message is too large", "message is too big",
        "message length exceeds", "size exceeds", "exceeds size", "size limit", "too big for", "mail size", "email size",
    ]),
    ("x.2.0", &[
        "mailbox disabled", "mailbox is disabled", "mailbox inactive", "mailbox is inactive", "account disabled",
        "account is disabled", "account has been disabled", "account inactive", "account is inactive", "user disabled",
        "account suspended", "mailbox suspended", "inactive user", "user inactive",
    ]),
    ("x.1.7", &["bad sender address syntax", "sender address has no domain", "malformed sender"]),
    ("x.1.8", &[
        "sender address rejected: domain not found", "sender domain", "sender verify failed",
        "sender verification failed",
    ]),
    ("553", &[
        "sender address rejected", "sender rejected", "sender denied", "unknown sender", "invalid sender", "bad sender",
        "sender not allowed", "sender address is not allowed", "not owned by user", "verified sender", "from address",
    ]),
    ("x.1.2", &[
        "recipient domain", "host unknown", "unknown host", "null MX", "no MX record", "no MX records",
        "no mail exchanger", "domain does not exist", "domain not found",
    ]),
    ("x.1.1", &[
        "user unknown", "unknown user", "no such user", "user not found", "user does not exist", "user doesn't exist",
        "user not exist", "mailbox not found", "no such mailbox", "mailbox does not exist", "mailbox doesn't exist",
        "mailbox unknown", "no mailbox here", "recipient not found", "no such recipient", "unknown recipient",
        "recipient unknown", "recipient does not exist", "not a valid recipient", "unknown local part",
        "no such local user", "address unknown", "unknown address", "account does not exist", "have a * account",
        "account that you tried to reach does not exist", "no such account", "invalid mailbox", "unrouteable address",
    ]),
    ("x.1.3", &["bad recipient address", "invalid recipient address", "bad destination mailbox address"]),
    ("x.7.1", &[
        "spam", "spamhaus", "unsolicited", "junk mail", "blacklist", "blacklisted", "blocklist", "blocklisted", "black list",
        "block list", "DNSBL", "RBL", "blocked", "banned", "policy", "policies", "spoofing", "phishing", "virus", "malware",
        "reputation", "denied", "relay", "relaying", "not permitted", "not allowed", "prohibited", "no permission",
        "SendAsDenied", "SendAsDeniedException",
    ]),
];
