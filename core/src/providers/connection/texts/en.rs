//! The texts of the failures of a connection over HTTPS, in English.

use crate::errors::Text;

pub(super) const HTTPS: &[Text] = &[
    Text {
        code: "certificate not trusted",
        meaning: "The certificate of the host is not trusted by the machine that sends, or belongs to another host; nothing was sent.",
        fix: "Send to the URL that was built. If it is right, update the root certificates of the machine, and check its clock and any proxy in between.",
    },
    Text {
        code: "connect timed out",
        meaning: "No connection was established, or not in time; nothing was sent.",
        fix: "Check that the host can be reached on port 443 from this machine, through its proxy if there is one. Then send the request again, with increasing delays.",
    },
    Text {
        code: "connection closed",
        meaning: "The connection was closed or reset before a response arrived; the request may have been carried out all the same.",
        fix: "Find out whether the request was carried out before you send it again. If it was not, send it over a new connection.",
    },
    Text {
        code: "connection refused",
        meaning: "No program accepts connections at this address and port, or a firewall refuses them; nothing was sent.",
        fix: "Send to the URL that was built, and check the proxy settings. If both are right, send the request again, with increasing delays.",
    },
    Text {
        code: "host not found",
        meaning: "The name of the host could not be resolved; nothing was sent.",
        fix: "Check the spelling of the host, then the name server of the machine that sends. If both are right, send the request again, with increasing delays.",
    },
    Text {
        code: "not TLS",
        meaning: "One side uses TLS and the other does not, or they have no version of it in common; nothing was sent.",
        fix: "Send to the https URL that was built, with TLS 1.2 or later, and check any proxy in between.",
    },
    Text {
        code: "request failed",
        meaning: "The client got no response and does not say why; the request may have been carried out all the same.",
        fix: "Look at the cause that the client gives, in JavaScript error.cause, and pass its message here. Find out whether the request was carried out before you send it again.",
    },
    Text {
        code: "timed out",
        meaning: "No response came in time; the request may have been carried out all the same.",
        fix: "Find out whether the request was carried out before you send it again. If it was not, send it again with increasing delays, and allow more time for the response.",
    },
];
