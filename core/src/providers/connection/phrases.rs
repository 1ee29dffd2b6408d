//! The phrases with which clients describe failures of a connection: those of Node.js, Python, Go, Java, Ruby, .NET, PHP,
//! Rust and curl, and the error numbers of operating systems, which are the same in every language.

use super::Failure;
use crate::errors::Groups;

/// What a phrase says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Hint {
    /// What happened.
    Of(Failure),
    /// The client did not get a connection.
    NotConnected,
    /// It happened while the client was making the connection.
    WhileConnecting,
    /// It happened after the message was sent.
    AfterSending,
    /// It happened before TLS was established or before the server's greeting.
    BeforeGreeting,
}

/// The phrases. If several failures match, the first of them counts.
#[rustfmt::skip]
pub(super) const HINTS: &Groups<Hint> = &[
    (Hint::Of(Failure::Certificate), &[
        "certificate verify failed", "CERTIFICATE_VERIFY_FAILED", "certificate has expired", "CERT_HAS_EXPIRED",
        "self-signed certificate", "self signed certificate", "does not match the server certificate",
        "CERT_NOT_YET_VALID", "CERT_UNTRUSTED", "SELF_SIGNED_CERT_IN_CHAIN", "DEPTH_ZERO_SELF_SIGNED_CERT",
        "unable to verify the first certificate", "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
        "unable to get local issuer certificate", "unable to get issuer certificate", "UNABLE_TO_GET_ISSUER_CERT",
        "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "unknown authority", "ERR_TLS_CERT_ALTNAME_INVALID",
        "altnames", "x509", "PKIX path building failed", "valid certification path", "certificate_unknown",
        "unknown certificate", "remote certificate is invalid", "remote certificate was rejected",
        "SSL certificate problem", "peer certificate", "certificate is not trusted", "hostname mismatch",
        "certificate is not valid", "no alternative certificate subject name", "certificate unknown", "bad certificate",
        "untrusted root",
    ]),
    (Hint::Of(Failure::LoginNotOffered), &[
        "STARTTLS extension not supported", "AUTH extension not supported", "does not support STARTTLS",
        "doesn't support STARTTLS", "STARTTLS is not supported", "STARTTLS not supported", "STARTTLS is required",
        "unencrypted connection", "no compatible authentication mechanism", "no suitable authentication method",
        "no authentication mechanisms supported", "does not support authentication", "doesn't support AUTH",
        "does not support secure connections", "no mutually supported authentication mechanisms", "does not support SMTP AUTH",
    ]),
    (Hint::Of(Failure::NotLoggedIn), &["missing credentials for"]),
    (Hint::Of(Failure::NotTls), &[
        "WRONG_VERSION_NUMBER", "wrong version number", "ERR_SSL_WRONG_VERSION_NUMBER",
        "does not look like a TLS handshake", "unsupported or unrecognized SSL message", "plaintext connection",
        "packet length too long", "ERR_SSL_PACKET_LENGTH_TOO_LONG", "unknown protocol", "unsupported protocol",
        "UNSUPPORTED_PROTOCOL", "no protocols available", "protocol version", "TLSV1_ALERT_PROTOCOL_VERSION",
        "no appropriate protocol", "handshake failure", "SSLV3_ALERT_HANDSHAKE_FAILURE", "handshake_failure",
        "received record with version", "cannot determine the frame size", "corrupted frame", "record layer failure",
        "corrupt message", "convert socket to TLS", "SSL or TLS connection", "SSL connection could not be established",
        "tls: internal error", "http: server gave HTTP response to HTTPS client",
    ]),
    (Hint::Of(Failure::HostNotFound), &[
        "getaddrinfo", "ENOTFOUND", "EAI_AGAIN", "EAI_NONAME", "EAI_FAIL", "name or service not known", "no such host",
        "name resolution", "nodename nor servname provided", "no address associated with hostname",
        "could not resolve", "couldn't resolve", "unknown host", "UnknownHostException",
        "remote name could not be resolved", "failed to lookup address", "dns error", "dns lookup failed", "queryA",
        "queryAaaa", "queryMx", "resolving timed out", "server misbehaving", "host not found", "SERVFAIL", "NXDOMAIN", "ENODATA",
        "WSAHOST_NOT_FOUND", "WSATRY_AGAIN",
    ]),
    (Hint::Of(Failure::ConnectTimedOut), &[
        "connect timed out", "connect timeout", "ConnectTimeout", "ConnectTimeoutError", "ConnectTimeoutException",
        "UND_ERR_CONNECT_TIMEOUT", "OpenTimeout", "connection timeout", "connection timed out after",
        "connect ETIMEDOUT", "dial timeout", "opening connection timed out",
    ]),
    (Hint::Of(Failure::Refused), &[
        "connection refused", "ECONNREFUSED", "actively refused", "WSAECONNREFUSED", "Errno 111", "Errno 61",
        "os error 111", "os error 61", "network is unreachable", "ENETUNREACH", "Errno 101", "os error 101",
        "no route to host", "EHOSTUNREACH", "host is unreachable", "host unreachable", "Errno 113",
        "NoRouteToHostException", "EHOSTDOWN", "address not available", "EADDRNOTAVAIL", 
    ]),
    (Hint::AfterSending, &["read timed out", "read timeout", "ReadTimeout", "ReadTimeoutError", "end of data"]),
    (Hint::BeforeGreeting, &[
        "greeting", "before secure TLS connection", "response: -1", "expected response code 220", "handshake",
        "TLS connection was not established", "SSL connect error", "run connect", "server not connected", "initial response", "got empty code",
        "could not read from SMTP host", "SSL_connect",
    ]),
    (Hint::NotConnected, &[
        "connect failed", "connect() failed", "could not connect", "couldn't connect", "cannot connect", "can't connect",
        "failed to connect", "unable to connect", "connection failed", "failed to establish a new connection",
        "failed to open TCP connection", "could not be established", "all connection attempts failed", "MailConnectException", "NewConnectionError",
    ]),
    (Hint::WhileConnecting, &["connect", "dial", "dialing", "dialling"]),
    (Hint::Of(Failure::BrokenPipe), &["broken pipe", "EPIPE", "Errno 32", "os error 32"]),
    (Hint::Of(Failure::Reset), &[
        "connection reset", "ECONNRESET", "forcibly closed", "connection abort", "ECONNABORTED", "connection was aborted",
        "aborted by the software", "reset by peer", "WSAECONNRESET", "WSAECONNABORTED", "Errno 104",
        "Errno 54", "Errno 103", "Errno 53", "os error 104", "os error 54", "connection has been aborted",
    ]),
    (Hint::Of(Failure::TimedOut), &[
        "timed out", "timeout", "time-out", "ETIMEDOUT", "ESOCKETTIMEDOUT", "ETIMEOUT", "deadline exceeded",
        "did not properly respond", "WSAETIMEDOUT", "Errno 110", "Errno 60", "os error 110", "os error 60",
        "execution expired", "operation was aborted", "AbortError", "request was aborted", "operation was canceled", "ReadTimeout", "ReadTimeoutError", "WriteTimeout", "SocketTimeoutException", "TimeoutError",
        "TimeoutException",
    ]),
    (Hint::Of(Failure::Closed), &[
        "EOF", "EOFError", "unexpectedly closed", "closed unexpectedly", "unexpected socket close", "connection closed",
        "connection lost", "socket closed", "socket hang up", "other side closed", "end of file", "unexpectedly disconnected",
        "server disconnected", "disconnected unexpectedly", "closed by the remote host", "closed by remote host",
        "closed by foreign host", "closed connection without response", "closed the connection", "connection was closed",
        "connection is closed", "empty reply from server", "incomplete response", "remote end closed", "has been closed",
        "RemoteDisconnected", "SMTPServerDisconnected", "UND_ERR_SOCKET",
    ]),
    (Hint::Of(Failure::Unnamed), &["fetch failed", "failed to fetch", "load failed", "NetworkError"]),
];
