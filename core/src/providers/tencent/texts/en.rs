//! The texts of the error codes of all services of Tencent Cloud, in English.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "ActionOffline",
        meaning: "Tencent Cloud has withdrawn the action named in X-TC-Action and no longer serves it.",
        fix: "Find the action that replaces it in the API reference of the current version, and change X-TC-Action and X-TC-Version.",
    },
    Text {
        code: "AuthFailure",
        meaning: "The credentials or the signature of the request are not accepted; the code itself is new or not documented.",
        fix: "Read the provider's message. Check SecretId, SecretKey and, for temporary credentials, the token; check the clock of the machine, and sign the request again.",
    },
    Text {
        code: "AuthFailure.InvalidAuthorization",
        meaning: "The Authorization header does not have the form that TC3-HMAC-SHA256 prescribes.",
        fix: "Write: TC3-HMAC-SHA256 Credential=<SecretId>/<date>/<service>/tc3_request, SignedHeaders=<names>, Signature=<hex>. The date is the UTC day.",
    },
    Text {
        code: "AuthFailure.InvalidSecretId",
        meaning: "The SecretId belongs to another kind of key, not to a Tencent Cloud API key.",
        fix: "Create an API key in the CAM console and use its SecretId and SecretKey. Check also that the two are not swapped.",
    },
    Text {
        code: "AuthFailure.MFAFailure",
        meaning: "The call requires multi-factor authentication, which did not succeed.",
        fix: "Complete the multi-factor verification again for the identity that owns the key, or have the administrator exempt its API calls.",
    },
    Text {
        code: "AuthFailure.SecretIdNotFound",
        meaning: "Tencent Cloud finds no active key with this SecretId.",
        fix: "Look for spaces around the SecretId and for missing characters, then check in the CAM console that the key is neither disabled nor deleted.",
    },
    Text {
        code: "AuthFailure.SignatureExpire",
        meaning: "X-TC-Timestamp differs from the server's clock by more than 5 minutes (300 seconds).",
        fix: "Sign again with the current time in Unix seconds, right before sending. If it happens again, synchronise the machine's clock by NTP.",
    },
    Text {
        code: "AuthFailure.SignatureFailure",
        meaning: "The signature that the server computes differs from the one in Authorization.",
        fix: "Sign exactly the body bytes and the Content-Type that are sent, take the date in UTC, and check that the SecretKey belongs to the SecretId.",
    },
    Text {
        code: "AuthFailure.TokenFailure",
        meaning: "The token in X-TC-Token is wrong, has expired, or does not belong to the temporary key in use.",
        fix: "Fetch new temporary credentials and use their SecretId, SecretKey and token together. With a permanent key, leave X-TC-Token out.",
    },
    Text {
        code: "AuthFailure.UnauthorizedOperation",
        meaning: "The key is valid, but no CAM policy lets its owner call this action.",
        fix: "Have the account administrator attach a CAM policy that allows this action to the sub-user or role that owns the key.",
    },
    Text {
        code: "DryRunOperation",
        meaning: "The request passed every check, but it was not carried out because DryRun was set.",
        fix: "To have it carried out, send it again without DryRun.",
    },
    Text {
        code: "FailedOperation",
        meaning: "The service understood the request but could not carry it out.",
        fix: "Read the provider's message for the cause and correct it. If it names none, open a support ticket with the RequestId.",
    },
    Text {
        code: "InternalError",
        meaning: "A fault inside Tencent Cloud interrupted the request; it may nevertheless have taken effect.",
        fix: "First check whether the call took effect. If it did not, retry after a few seconds; if the error persists, open a ticket with the RequestId.",
    },
    Text {
        code: "InvalidAction",
        meaning: "The API version in X-TC-Version has no action with the name given in X-TC-Action.",
        fix: "Check the spelling and capitals of X-TC-Action, and that Host and X-TC-Version belong to the product that offers it.",
    },
    Text {
        code: "InvalidParameter",
        meaning: "A field of the request has the wrong type or form.",
        fix: "Look for the field in the provider's message and compare its type with the action's reference. Often a number was sent as text, or a single value instead of a list.",
    },
    Text {
        code: "InvalidParameterValue",
        meaning: "A field has the right type, but the action does not accept its value.",
        fix: "Look for the field in the provider's message and compare its value with the range, the length and the allowed values in the action's reference.",
    },
    Text {
        code: "InvalidRequest",
        meaning: "The multipart/form-data body cannot be parsed.",
        fix: "If the action takes JSON, send that with Content-Type application/json. Otherwise use the same boundary in Content-Type and between the parts, and write the closing boundary after the last part.",
    },
    Text {
        code: "IpInBlacklist",
        meaning: "The IP address that made the call is on a deny list.",
        fix: "Find the public IP address that your calls come from; behind NAT or a proxy, it differs from the machine's own. Have the account administrator remove it from the list, or call from another address.",
    },
    Text {
        code: "IpNotInWhitelist",
        meaning: "The account accepts calls only from the IP addresses on its allow list, and the caller's address is not on it.",
        fix: "Find the public IP address that your calls come from; behind NAT or a proxy, it differs from the machine's own. Have the account administrator add it to the allow list.",
    },
    Text {
        code: "LimitExceeded",
        meaning: "One of the account's quotas is used up.",
        fix: "The provider's message usually names the quota. Delete what is no longer needed, or apply for a higher quota in the console or by ticket.",
    },
    Text {
        code: "MissingParameter",
        meaning: "A field that the action requires is absent.",
        fix: "Add the field named in the provider's message. If you did send it, check its spelling and capitals: a misspelt field can count as absent.",
    },
    Text {
        code: "NoSuchProduct",
        meaning: "The request was sent to a host that does not belong to any Tencent Cloud product.",
        fix: "Correct the product name at the start of Host: <product>.tencentcloudapi.com, or <product>.intl.tencentcloudapi.com on the international site.",
    },
    Text {
        code: "NoSuchVersion",
        meaning: "The product has no API version with the date given in X-TC-Version.",
        fix: "Set X-TC-Version to a version from the product's API reference, written YYYY-MM-DD. Each product has its own dates.",
    },
    Text {
        code: "RequestLimitExceeded",
        meaning: "This action was called more often in one second than it allows.",
        fix: "Wait a second and retry, with a longer pause each time. Keep below the rate stated on the action's page, which is often 20 calls per second.",
    },
    Text {
        code: "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        meaning: "The main account as a whole, with all its sub-users, makes too many calls in a short time.",
        fix: "Slow down every program that uses the account, not only this one, and retry with increasing delays.",
    },
    Text {
        code: "RequestLimitExceeded.IPLimitExceeded",
        meaning: "Too many calls arrive from this IP address in a short time.",
        fix: "Slow down all programs that share this public address, also those behind the same NAT or proxy, and retry with increasing delays.",
    },
    Text {
        code: "RequestLimitExceeded.UinLimitExceeded",
        meaning: "The account that owns the key makes too many calls in a short time.",
        fix: "Queue the calls and limit their rate across all programs that use this account, then retry with increasing delays.",
    },
    Text {
        code: "RequestSizeLimitExceeded",
        meaning: "The HTTP request is too large: 10 MB is the limit for POST signed with TC3, 1 MB for POST with an older signature, 32 KB for GET.",
        fix: "Shorten the body or split it over several calls. Files grow by a third in base64, and some products set a lower limit.",
    },
    Text {
        code: "ResourceInUse",
        meaning: "Another operation is using the object that the request wants to change.",
        fix: "Wait until the other operation has ended, or release the object from whatever uses it, then send the same request again.",
    },
    Text {
        code: "ResourceInsufficient",
        meaning: "Tencent Cloud does not have enough free capacity for the request right now.",
        fix: "Retry later, or ask for less in one call. If it persists, open a ticket with the RequestId.",
    },
    Text {
        code: "ResourceNotFound",
        meaning: "The request refers to an object that does not exist in this account.",
        fix: "Check the ID or name, and that the account, X-TC-Region and the site (mainland or international) are those where it was created.",
    },
    Text {
        code: "ResourceUnavailable",
        meaning: "Something that the request needs exists but cannot be used at the moment.",
        fix: "Look at its state in the console (under review, suspended, being changed), and retry when it is ready. If it looks normal, retry after a few minutes.",
    },
    Text {
        code: "ResponseSizeLimitExceeded",
        meaning: "The response would be larger than the API can return.",
        fix: "Ask for less per call: lower Limit and fetch the following pages with Offset, or narrow the filters and the time range.",
    },
    Text {
        code: "ServiceUnavailable",
        meaning: "The product cannot process requests at the moment.",
        fix: "Retry with increasing delays, starting at a few seconds. If it lasts, open a ticket with the RequestId.",
    },
    Text {
        code: "UnauthorizedOperation",
        meaning: "The account or user that signed the request is not allowed to perform this operation.",
        fix: "Check in the console that the product is activated for the account, and in CAM that a policy allows this action to the user or role.",
    },
    Text {
        code: "UnknownParameter",
        meaning: "The request holds a field that the action does not define.",
        fix: "Remove the field named in the provider's message, or correct its spelling and capitals. Check also that X-TC-Version is a version that has this field.",
    },
    Text {
        code: "UnsupportedOperation",
        meaning: "The action is not available for this account or object in this way.",
        fix: "Read the provider's message for the condition that is not met. Often the cause is the account type, the site, or the state of the object.",
    },
    Text {
        code: "UnsupportedProtocol",
        meaning: "The request used an HTTP method or a scheme that the API does not accept.",
        fix: "Send it over HTTPS with POST, or with GET where the action allows it. No other method works.",
    },
    Text {
        code: "UnsupportedRegion",
        meaning: "The action is not offered in the region named in X-TC-Region.",
        fix: "Set X-TC-Region to a region listed on the action's page. The mainland and the international site have different hosts and often different regions.",
    },
];
