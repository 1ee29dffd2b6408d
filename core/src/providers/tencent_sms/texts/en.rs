//! The texts of the error codes of Short Message Service, in English.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "FailedOperation.ContainSensitiveWord",
        meaning: "The text of the message contains a word that Tencent Cloud blocks.",
        fix: "Look for it in the values of TemplateParamSet first, then in the template that TemplateId refers to, and reword it. The word list is not published; if you cannot find the word, open a ticket with the RequestId.",
    },
    Text {
        code: "FailedOperation.FailResolvePacket",
        meaning: "The SMS service could not read the request, usually because of a wrong field name, a wrong type or broken JSON.",
        fix: "Compare the field names, including their capitals, and the types with the action's reference: TemplateId is a string in SendSms but an integer in ModifySmsTemplate and DeleteSmsTemplate. Send the body as UTF-8 JSON.",
    },
    Text {
        code: "FailedOperation.ForbidAddMarketingTemplates",
        meaning: "Individual accounts may not create marketing templates, and SmsType asks for one.",
        fix: "Complete the enterprise verification of the account in the console. If the text is not advertising, apply with SmsType 2 (notification) or 3 (verification code) instead.",
    },
    Text {
        code: "FailedOperation.InsufficientBalanceInSmsPackage",
        meaning: "The SMS package that was paid for in advance is used up.",
        fix: "Buy another SMS package in the console, then send again to the numbers that failed.",
    },
    Text {
        code: "FailedOperation.JsonParseFail",
        meaning: "The body of the request is not valid JSON, so the SMS service cannot read it.",
        fix: "Let a JSON library write the body, exactly once, in UTF-8, and send it with Content-Type application/json. Look for trailing commas, unescaped line breaks and text that was cut off.",
    },
    Text {
        code: "FailedOperation.MarketingSendTimeConstraint",
        meaning: "The template is a marketing template, which may be sent only between 08:00 and 22:00.",
        fix: "Send it again after 08:00; the time zone is not documented, so keep away from both ends of the period. If the text is not advertising, apply for a template with SmsType 2 or 3 for it.",
    },
    Text {
        code: "FailedOperation.MissingSignature",
        meaning: "The account has no approved signature yet, and it needs one before it can apply for a template.",
        fix: "Apply for a signature with AddSmsSign or in the console. Once DescribeSmsSignList shows StatusCode 0 (usable) for it, apply for the template again.",
    },
    Text {
        code: "FailedOperation.MissingSignatureList",
        meaning: "Tencent Cloud does not recognise the signature, usually because it is not approved.",
        fix: "Look it up with DescribeSmsSignList: SignName must be the same there and StatusCode must be 0. If StatusCode is -1 (refused), correct what ReviewReply names; if it is 1 (in review), wait.",
    },
    Text {
        code: "FailedOperation.MissingSignatureToModify",
        meaning: "The account has no signature with the ID in SignId, so it cannot be changed or deleted.",
        fix: "Take SignId from DescribeSmsSignList, called with the right International (0 for mainland China, 1 for elsewhere), and check that the key belongs to the account that owns the signature.",
    },
    Text {
        code: "FailedOperation.MissingTemplateList",
        meaning: "Tencent Cloud does not recognise the template, usually because it is not approved.",
        fix: "Look it up with DescribeSmsTemplateList and its ID in TemplateIdSet: StatusCode must be 0. If StatusCode is -1 (refused), correct what ReviewReply names; if it is 1 (in review), wait.",
    },
    Text {
        code: "FailedOperation.MissingTemplateToModify",
        meaning: "The account has no template with the ID in TemplateId, so it cannot be changed or deleted.",
        fix: "Take TemplateId from DescribeSmsTemplateList with the right International (0 for mainland China, 1 for elsewhere) and Limit 100, as its default 0 returns nothing. Check that the key belongs to the account that owns the template.",
    },
    Text {
        code: "FailedOperation.NotEnterpriseCertification",
        meaning: "The account is not verified as an enterprise, which the signature and template actions require.",
        fix: "Complete the enterprise verification of the account in the console. Then wait about an hour before you call again, because the change takes that long to apply.",
    },
    Text {
        code: "FailedOperation.OtherError",
        meaning: "The SMS service refused the signature or template request, usually because a parameter does not meet the requirements.",
        fix: "Read the provider's message, then compare each field with the action's reference, above all International, SignType, DocumentType and SmsType. If all of them are correct, open a ticket with the RequestId.",
    },
    Text {
        code: "FailedOperation.ParametersOtherError",
        meaning: "The request for a signature failed, and the provider does not say why.",
        fix: "Check SignName, SignType with its DocumentType, QualificationId and the images against the reference of AddSmsSign. If all of them are correct, open a ticket with the RequestId.",
    },
    Text {
        code: "FailedOperation.PhoneNumberInBlacklist",
        meaning: "The number is on a do-not-disturb list, so Tencent Cloud does not send to it.",
        fix: "Remove it from PhoneNumberSet and reach the person another way. If the person wants your messages, open a ticket to ask Tencent Cloud whether the number can be taken off the list.",
    },
    Text {
        code: "FailedOperation.PhoneNumberParseFail",
        meaning: "A number in PhoneNumberSet cannot be read as a phone number in E.164 form.",
        fix: "Write it with a plus sign, the country code and the number, in digits only, such as +8613711112222. Check that the country code is right and that no digit is missing.",
    },
    Text {
        code: "FailedOperation.ProhibitSubAccountUse",
        meaning: "Only the main account may list the templates, and the key in use belongs to a sub-account.",
        fix: "Call DescribeSmsTemplateList with an API key of the main account, or have its owner look the templates up in the SMS console.",
    },
    Text {
        code: "FailedOperation.QualificationIdNotApproved",
        meaning: "The qualification that QualificationId refers to has not been approved.",
        fix: "See its state in the SMS console and wait for the review, or correct what was refused. The ID of another, approved qualification also works; only mainland signatures need one.",
    },
    Text {
        code: "FailedOperation.SignIdNotExist",
        meaning: "The account has no signature with the ID in SignId; it may have been deleted already.",
        fix: "Look in DescribeSmsSignList, once with International 0 and once with 1. If the signature is gone, there is nothing left to delete; otherwise take SignId from there.",
    },
    Text {
        code: "FailedOperation.SignNumberLimit",
        meaning: "The account has reached its maximum number of signatures.",
        fix: "Use DeleteSmsSign to delete signatures that you no longer need, or send with one that is already approved. If you need more, apply for a higher limit by ticket.",
    },
    Text {
        code: "FailedOperation.SignatureIncorrectOrUnapproved",
        meaning: "The signature in SignName is not approved, or it is not written as required.",
        fix: "Copy the text of the signature, not its ID, from DescribeSmsSignList into SignName, without brackets; StatusCode must be 0 there. For mainland numbers, the signature has 2 to 12 Chinese characters, letters A to Z or digits.",
    },
    Text {
        code: "FailedOperation.TemplateAlreadyPassedCheck",
        meaning: "The template is approved, and an approved template cannot be changed.",
        fix: "Leave it as it is and apply for a new template with AddSmsTemplate. Send with the new TemplateId once DescribeSmsTemplateList shows StatusCode 0 for it.",
    },
    Text {
        code: "FailedOperation.TemplateIdNotExist",
        meaning: "The account has no template with the ID in TemplateId; it may have been deleted already.",
        fix: "Look in DescribeSmsTemplateList, with International 0 and 1 and with Limit 100, as its default 0 returns nothing, and take TemplateId from there. Check also that the key belongs to the account that owns the template.",
    },
    Text {
        code: "FailedOperation.TemplateIncorrectOrUnapproved",
        meaning: "The template is not approved, or the message does not match it.",
        fix: "Check with DescribeSmsTemplateList that StatusCode is 0 for TemplateId. TemplateParamSet needs one text per variable, in the order {1}, {2} of the template; leave it out if there are no variables.",
    },
    Text {
        code: "FailedOperation.TemplateNumberLimit",
        meaning: "The account has reached its maximum number of templates.",
        fix: "Use DeleteSmsTemplate to delete templates that you no longer need, or send with one that is already approved. If you need more, apply for a higher limit by ticket.",
    },
    Text {
        code: "FailedOperation.TemplateParamSetNotMatchApprovedTemplate",
        meaning: "TemplateParamSet does not hold as many values as the template has variables.",
        fix: "See TemplateContent in DescribeSmsTemplateList and give one text per variable, in the order {1}, {2}. Leave TemplateParamSet out if the template has no variables.",
    },
    Text {
        code: "FailedOperation.TemplateUnapprovedOrNotExist",
        meaning: "The template in TemplateId is not approved, or this account does not have it.",
        fix: "Check with DescribeSmsTemplateList that its StatusCode is 0; if the template is missing there, use a key of the account that owns it. Numbers outside mainland China need an international template.",
    },
    Text {
        code: "InternalError.ConstructUserDataFail",
        meaning: "The SMS backend could not put together the data for the request; the fault is on the provider's side.",
        fix: "Retry after a few seconds, with a longer pause each time. If it persists, open a ticket with the RequestId.",
    },
    Text {
        code: "InternalError.JsonParseFail",
        meaning: "The SMS backend could not read the parameters of the request.",
        fix: "Check that the body is valid JSON and that every field has its documented type: a list written as a list, a number as a number. If all of them are correct, open a ticket with the RequestId.",
    },
    Text {
        code: "InternalError.OtherError",
        meaning: "A fault inside the SMS service interrupted the request; the provider does not say which.",
        fix: "First check with PullSmsSendStatusByPhoneNumber whether the message was sent. If it was not, retry with increasing delays; if the error persists, open a ticket with the RequestId.",
    },
    Text {
        code: "InternalError.ParseBackendResponseFail",
        meaning: "The SMS service could not read the response that it received from the carrier.",
        fix: "First check with PullSmsSendStatusByPhoneNumber whether the message was sent. If it was not, retry with increasing delays; if the error persists, open a ticket with the RequestId.",
    },
    Text {
        code: "InternalError.RequestTimeException",
        meaning: "The time of the request is wrong, usually because your clock and the server's differ by more than 10 minutes.",
        fix: "Synchronise the machine's clock by NTP, then sign again with the current time in Unix seconds in X-TC-Timestamp, right before sending. The signature itself allows only 5 minutes.",
    },
    Text {
        code: "InternalError.RestApiInterfaceNotExist",
        meaning: "The SMS service has no action with the name given in X-TC-Action.",
        fix: "Check the spelling and capitals of X-TC-Action, and that X-TC-Version is 2021-01-11 and Host is sms.tencentcloudapi.com. The international site, sms.intl.tencentcloudapi.com, lacks SmsPackagesStatistics.",
    },
    Text {
        code: "InternalError.SendAndRecvFail",
        meaning: "The connection to the API or to the carrier timed out; the message may nevertheless have been sent.",
        fix: "First check with PullSmsSendStatusByPhoneNumber whether the message was sent. If it was not, retry after a few seconds; if the error persists, open a ticket with the RequestId.",
    },
    Text {
        code: "InternalError.SigFieldMissing",
        meaning: "A packet inside the SMS service lacks its signature field; this is not about your Authorization header.",
        fix: "Retry after a few seconds, with a longer pause each time. If it persists, open a ticket with the RequestId.",
    },
    Text {
        code: "InternalError.SigVerificationFail",
        meaning: "A signature check inside the SMS service failed; this is not about your Authorization header.",
        fix: "Retry after a few seconds, with a longer pause each time. If it persists, open a ticket with the RequestId.",
    },
    Text {
        code: "InternalError.Timeout",
        meaning: "The SMS service took too long to send; the message may nevertheless have been sent.",
        fix: "First check with PullSmsSendStatusByPhoneNumber whether the message was sent. If it was not, retry after a few seconds; if the error persists, open a ticket with the RequestId.",
    },
    Text {
        code: "InternalError.UnknownError",
        meaning: "The SMS service reports an error that it cannot classify.",
        fix: "First check with PullSmsSendStatusByPhoneNumber whether the message was sent. If it was not, retry with increasing delays; if the error persists, open a ticket with the RequestId and the provider's message.",
    },
    Text {
        code: "InvalidParameter.AppidAndBizId",
        meaning: "The SMS application does not belong to the account that signed the request.",
        fix: "Sign with an API key of the account that owns the application. If the request has SmsSdkAppId, copy it from the SMS console of that same account.",
    },
    Text {
        code: "InvalidParameter.DirtyWordFound",
        meaning: "The template text in TemplateContent contains a word that Tencent Cloud blocks.",
        fix: "Reword TemplateContent and apply again. The word list is not published; if you cannot find the word, open a ticket with the RequestId.",
    },
    Text {
        code: "InvalidParameter.InvalidParameters",
        meaning: "One of the parameters of the template request has a wrong type or value.",
        fix: "Send SmsType (1, 2 or 3), International (0 or 1) and, in ModifySmsTemplate, TemplateId as integers, and fill in TemplateName, TemplateContent and Remark.",
    },
    Text {
        code: "InvalidParameterValue.BeginTimeVerifyFail",
        meaning: "BeginTime has the wrong form or lies outside the period that can be queried.",
        fix: "In the statistics actions, write BeginTime as yyyymmddhh, such as 2026082108. In the actions that query by phone number, give Unix seconds, at most 7 days in the past.",
    },
    Text {
        code: "InvalidParameterValue.ContentLengthLimit",
        meaning: "The message is too long once the signature and all values are filled in.",
        fix: "Keep the whole message within 500 characters, the documented limit, where signature, spaces and values all count. Shorten the values in TemplateParamSet first, or use a template with less text.",
    },
    Text {
        code: "InvalidParameterValue.EndTimeVerifyFail",
        meaning: "EndTime has the wrong form, lies before BeginTime or is too far from it.",
        fix: "Write EndTime like BeginTime: yyyymmddhh in the statistics actions, Unix seconds in the queries by phone number. It must not be before BeginTime. In CallbackStatusStatistics, the two are at most 32 days apart; in SmsPackagesStatistics, EndTime is after BeginTime and before the current time.",
    },
    Text {
        code: "InvalidParameterValue.ImageInvalid",
        meaning: "ProofImage or CommissionImage does not hold an image in usable base64.",
        fix: "Encode the bytes of the picture once with standard base64, without a prefix such as data:image/jpeg;base64. With SignPurpose 1, CommissionImage is needed as well as ProofImage.",
    },
    Text {
        code: "InvalidParameterValue.IncorrectPhoneNumber",
        meaning: "A phone number is not written in a form that the SMS service accepts.",
        fix: "Write each number in PhoneNumberSet or PhoneNumber with a plus sign, the country code and the number, in digits only, such as +8613711112222. Mainland numbers have 11 digits after +86.",
    },
    Text {
        code: "InvalidParameterValue.InvalidDocumentType",
        meaning: "DocumentType has a value that is not allowed, or not allowed together with this SignType.",
        fix: "For mainland signatures, use 0 or 1 with SignType 0, 7 with SignType 4, and 2 or 3 with SignType 5. SignType 1 and DocumentType 4 are no longer accepted there; DocumentType 5, 6 and 8 are withdrawn.",
    },
    Text {
        code: "InvalidParameterValue.InvalidInternational",
        meaning: "International is neither 0 nor 1, or differs from the value stored for this signature or template.",
        fix: "Set it as an integer: 0 for mainland China, 1 for elsewhere, including Hong Kong, Macao and Taiwan. When you change a signature or template, keep the value that it was created with.",
    },
    Text {
        code: "InvalidParameterValue.InvalidSignPurpose",
        meaning: "SignPurpose does not hold one of the two values that SMS accepts.",
        fix: "Send the integer 0 if the signature is for your own use, or 1 if it is for another party; with 1, CommissionImage is needed as well.",
    },
    Text {
        code: "InvalidParameterValue.InvalidSmsType",
        meaning: "SmsType does not hold one of the template types that SMS accepts.",
        fix: "Send the integer 1 for marketing, 2 for notifications or 3 for verification codes. Individual accounts may not create marketing templates.",
    },
    Text {
        code: "InvalidParameterValue.InvalidStartTime",
        meaning: "The time window of the query is not valid, for example because BeginTime lies after EndTime.",
        fix: "Give both times in Unix seconds, not milliseconds, with BeginTime before EndTime and at most 7 days in the past.",
    },
    Text {
        code: "InvalidParameterValue.InvalidTemplateFormat",
        meaning: "The text in TemplateContent breaks a format rule for SMS templates.",
        fix: "Number the variables {1}, {2} and so on without gaps, with fixed text between them, and leave out 【】, ¥ and ★. Keep to 500 characters, signature and values included; the provider's review standard for templates has the other rules.",
    },
    Text {
        code: "InvalidParameterValue.InvalidUsedMethod",
        meaning: "SignPurpose does not hold one of the two values that SMS accepts. The code contains UsedMethod, the name of this field in the API of 2019.",
        fix: "Send the integer 0 in SignPurpose if the signature is for your own use, or 1 if it is for another party; with 1, CommissionImage is needed as well.",
    },
    Text {
        code: "InvalidParameterValue.LimitVerifyFail",
        meaning: "SMS refuses the value of Limit; which values are allowed depends on the action.",
        fix: "Send 0 in SendStatusStatistics and CallbackStatusStatistics, at most 500 in SmsPackagesStatistics, and at most 100 in DescribeSmsSignList and DescribeSmsTemplateList.",
    },
    Text {
        code: "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe",
        meaning: "A marketing template must end with the opt-out notice, and this one does not.",
        fix: "End TemplateContent with 拒收请回复R, which tells people to reply R to opt out. If the text is not advertising, set SmsType to 2 (notification) or 3 (verification code).",
    },
    Text {
        code: "InvalidParameterValue.MissingSignatureList",
        meaning: "SMS does not recognise the signature in SignName, usually because it is not approved.",
        fix: "Check with DescribeSmsSignList that StatusCode is 0 (usable) for the signature; while it is in review, wait. Copy its exact text, not its ID, into SignName.",
    },
    Text {
        code: "InvalidParameterValue.MultiSmsInfoSetEmpty",
        meaning: "The list MultiSmsInfoSet is empty, so there is no message to send.",
        fix: "Put 1 to 200 items into MultiSmsInfoSet, each with PhoneNumber and TemplateId. Skip the call when your own list of recipients is empty.",
    },
    Text {
        code: "InvalidParameterValue.OffsetVerifyFail",
        meaning: "SMS refuses the value of Offset; most statistics actions allow only 0.",
        fix: "Send the integer 0 in SendStatusStatistics and CallbackStatusStatistics. In SmsPackagesStatistics, send a whole number of 0 or more.",
    },
    Text {
        code: "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
        meaning: "A value in TemplateParamSet contains a link, which template variables may not contain.",
        fix: "Remove links, short ones included, from TemplateParamSet. A fixed link can be part of the template itself, once the template is approved; what counts as a link is not published.",
    },
    Text {
        code: "InvalidParameterValue.QualificationIdNotFound",
        meaning: "The account has no qualification with the ID in QualificationId, or the field was left out.",
        fix: "Give the ID of an approved qualification of this account; DescribeSmsSignList returns those of existing signatures. For an international signature (International 1), leave QualificationId out.",
    },
    Text {
        code: "InvalidParameterValue.SdkAppIdNotExist",
        meaning: "There is no SMS application with the ID given in SmsSdkAppId.",
        fix: "Copy the ID from the application list of the SMS console and send it as text, such as 1400006666. If the account has no application yet, create one there.",
    },
    Text {
        code: "InvalidParameterValue.SignAlreadyPassedCheck",
        meaning: "The signature has already been approved, and an approved signature cannot be changed.",
        fix: "Keep it as it is. For another text or purpose, apply for a new signature with AddSmsSign, and remove the old one with DeleteSmsSign once nothing uses it.",
    },
    Text {
        code: "InvalidParameterValue.SignExistAndUnapproved",
        meaning: "The account already has the same signature, and it is still waiting for review.",
        fix: "Do not apply again. Follow the review with DescribeSmsSignList until StatusCode is 0 (usable); to correct the waiting one, use ModifySmsSign with its SignId.",
    },
    Text {
        code: "InvalidParameterValue.SignNameLengthTooLong",
        meaning: "The signature in SignName has more characters than SMS allows.",
        fix: "Shorten SignName to 2 to 12 Chinese characters, letters or digits. That is the rule for mainland China; no official limit for international signatures is known, so keep to 12 there too.",
    },
    Text {
        code: "InvalidParameterValue.TemplateParameterFormatError",
        meaning: "The template is for verification codes, so its variables may contain only digits, at most 6 of them.",
        fix: "Put only digits, 0 to 6 of them, into each item of TemplateParamSet, without letters, spaces or hyphens. Fixed words belong in the template.",
    },
    Text {
        code: "InvalidParameterValue.TemplateParameterLengthLimit",
        meaning: "A value in TemplateParamSet has more characters than this account may use for one variable.",
        fix: "Shorten the value, or move fixed words into the template. Accounts opened after 2024-01-25 are limited to 6 characters by default; the console shows the limit of yours.",
    },
    Text {
        code: "InvalidParameterValue.TemplateWithDirtyWords",
        meaning: "The text of the template contains words that SMS does not allow.",
        fix: "Reword TemplateContent according to the provider's review standard for templates and submit it with ModifySmsTemplate. The word list is not published; if you cannot find the word, open a ticket.",
    },
    Text {
        code: "InvalidParameterValue.UnsupportedTemplateVariable",
        meaning: "Notification and marketing templates for mainland China may not contain variables in this account.",
        fix: "Replace {1} and the other variables in TemplateContent with fixed text. If you cannot do without them, open a ticket to ask for an exemption; SmsType 3 is for verification codes only.",
    },
    Text {
        code: "LimitExceeded.AppCountryOrRegionDailyLimit",
        meaning: "The application has sent as many messages to this country or region today as its settings allow.",
        fix: "Send to the failed numbers the next day, or raise the country's limit in the SMS console, Application Management > Basic Configuration. Before you raise it, make sure that nobody is abusing a form on your site to send messages.",
    },
    Text {
        code: "LimitExceeded.AppCountryOrRegionInBlacklist",
        meaning: "The country or region of the number is not enabled for this application, so nothing is sent there.",
        fix: "Check the country code of the number. If it is right, enable the country in the SMS console, Application Management > Basic Configuration, and send again; otherwise leave the number out.",
    },
    Text {
        code: "LimitExceeded.AppDailyLimit",
        meaning: "The application has sent as many messages today as its settings allow.",
        fix: "Send to the failed numbers the next day, or raise the daily limit in the SMS console, Application Management > Basic Configuration. Before you raise it, make sure that nobody is abusing a form on your site to send messages.",
    },
    Text {
        code: "LimitExceeded.AppGlobalDailyLimit",
        meaning: "The application has sent as many international messages today as its settings allow.",
        fix: "Send to the failed numbers the next day, or raise the international sending threshold in the SMS console, Application Management > Basic Configuration. Before you raise it, make sure that nobody is abusing a form on your site to send messages.",
    },
    Text {
        code: "LimitExceeded.AppMainlandChinaDailyLimit",
        meaning: "The application has sent as many messages to mainland China today as its settings allow.",
        fix: "Send to the failed numbers the next day, or raise the mainland sending threshold in the SMS console, Application Management > Basic Configuration. Before you raise it, make sure that nobody is abusing a form on your site to send messages.",
    },
    Text {
        code: "LimitExceeded.DailyLimit",
        meaning: "The daily limit for international messages is used up.",
        fix: "Send to the failed numbers the next day, or open a ticket to have the limit changed. Before that, make sure that nobody is abusing a form on your site to send messages.",
    },
    Text {
        code: "LimitExceeded.DeliveryFrequencyLimit",
        meaning: "A frequency rule stopped the message, usually because too many went to the same number.",
        fix: "Wait 30 seconds; if the error comes back, wait until the next day. By default, the same text can be sent to one number only once in 30 seconds; the rules are set in the SMS console, Application Management > Basic Configuration.",
    },
    Text {
        code: "LimitExceeded.GlobalSmsSendingRateLimit",
        meaning: "International messages are being sent faster than SMS allows.",
        fix: "Retry the failed numbers after a few seconds with increasing delays, and spread large batches over more time. The rate is not published; open a ticket to ask for it if you need it.",
    },
    Text {
        code: "LimitExceeded.PhoneNumberCountLimit",
        meaning: "One call takes at most 200 phone numbers, and this one has more.",
        fix: "Split PhoneNumberSet, or MultiSmsInfoSet in SendMultiGlobalSms, over several calls of at most 200 items each.",
    },
    Text {
        code: "LimitExceeded.PhoneNumberDailyLimit",
        meaning: "This number has been sent as many messages today as the settings allow for one number.",
        fix: "Wait until the next day. The default is 10 messages per number and day, or 2 according to the international FAQ; change it in the SMS console, Application Management > Basic Configuration.",
    },
    Text {
        code: "LimitExceeded.PhoneNumberOneHourLimit",
        meaning: "This number has been sent as many messages within an hour as the settings allow for one number.",
        fix: "Wait an hour before you send to this number again. Look for a loop or a resend button that repeats the message; the limit is set in the SMS console, Application Management > Basic Configuration.",
    },
    Text {
        code: "LimitExceeded.PhoneNumberSameContentDailyLimit",
        meaning: "The same text has been sent to this number as often as the settings allow in one day.",
        fix: "Wait until the next day, or send another text, such as a fresh code. Look for a loop that repeats the message; the limit is set in the SMS console, Application Management > Basic Configuration.",
    },
    Text {
        code: "LimitExceeded.PhoneNumberThirtySecondLimit",
        meaning: "This number has been sent as many messages within 30 seconds as the settings allow for one number.",
        fix: "Wait 30 seconds before you send to this number again, and disable your resend button for that time. The limit is set in the SMS console, Application Management > Basic Configuration.",
    },
    Text {
        code: "MissingParameter.EmptyPhoneNumberSet",
        meaning: "The request contains no phone number to send to.",
        fix: "Put at least one number, such as +8618501234444, into PhoneNumberSet, which is a list even for a single number. Skip the call when your own list is empty.",
    },
    Text {
        code: "MissingParameter.MissingSignatureList",
        meaning: "The account has no signature or template like the one that the request names.",
        fix: "Check SignName and TemplateId with DescribeSmsSignList and DescribeSmsTemplateList: both must be in this account with StatusCode 0 (usable). SignName takes the signature's text, not its ID.",
    },
    Text {
        code: "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny",
        meaning: "The account belongs to an individual, and such accounts may not send marketing messages.",
        fix: "Have the account verified as an enterprise before you send marketing messages. Until then, use the TemplateId of a notification or verification code template.",
    },
    Text {
        code: "UnauthorizedOperation.RequestIpNotInWhitelist",
        meaning: "The account accepts SMS calls only from the IP addresses on its allow list, and the caller's address is not on it.",
        fix: "Find the public IP address that your calls come from; behind NAT or a proxy, it differs from the machine's own. Have the account administrator add it to the allow list, or open a ticket to ask for that.",
    },
    Text {
        code: "UnauthorizedOperation.RequestPermissionDeny",
        meaning: "SMS does not allow the account or user that signed this request to make it; the reason is not published.",
        fix: "Check in the console that SMS is activated for the account, and in CAM that a policy allows this action to the user or role. If both are right, open a ticket with the RequestId.",
    },
    Text {
        code: "UnauthorizedOperation.SdkAppIdIsDisabled",
        meaning: "The SMS application of this request is disabled, so no calls can be made with it.",
        fix: "Look at the application in the SMS console and use the SmsSdkAppId of an active one. To have it enabled again, open a ticket with the RequestId.",
    },
    Text {
        code: "UnauthorizedOperation.ServiceSuspendDueToArrears",
        meaning: "The account owes money, so SMS has been suspended for it.",
        fix: "Pay the debt in the billing console, then send again.",
    },
    Text {
        code: "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
        meaning: "The application in SmsSdkAppId does not belong to the account whose API key signed the request.",
        fix: "Take SmsSdkAppId and the API key from the same account: the SMS console lists the applications, the CAM console the API keys.",
    },
    Text {
        code: "UnsupportedOperation.",
        meaning: "SMS does not support the request in this form; the conditions are not published.",
        fix: "Read the provider's message. When sending, check that numbers, TemplateId and SignName are all for mainland China or all international; if they are, open a ticket with the RequestId.",
    },
    Text {
        code: "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone",
        meaning: "The template is for mainland China only, but a number in the call is international.",
        fix: "Use an approved international template for numbers outside mainland China; Hong Kong, Macao and Taiwan count as international. Write mainland numbers as +86 and 11 digits.",
    },
    Text {
        code: "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber",
        meaning: "The call mixes mainland China numbers with international ones, or its template or signature is of the other kind.",
        fix: "Make two calls, one for +86 numbers and one for all others, each with a TemplateId and SignName of its kind. Hong Kong, Macao and Taiwan count as international.",
    },
    Text {
        code: "UnsupportedOperation.ContainDomesticPhoneNumber",
        meaning: "SendMultiGlobalSms takes international numbers only, but one of these is in mainland China.",
        fix: "Take the numbers that begin with +86 out of MultiSmsInfoSet, and send to them with SendSms, using a mainland TemplateId and SignName.",
    },
    Text {
        code: "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone",
        meaning: "The template is international only, but a number in the call is in mainland China.",
        fix: "Use a mainland template and SignName for +86 numbers. If the number is abroad, write it with + and the country code: 11 digits alone count as mainland China.",
    },
    Text {
        code: "UnsupportedOperation.UnsupportedRegion",
        meaning: "SMS does not deliver to the country or region of this number.",
        fix: "Do not send again. Check the country code of the number; if it is right, take the number out of PhoneNumberSet and reach the person another way, such as by mail.",
    },
];

pub(super) const STATUSES: &[Text] = &[
    Text {
        code: "1001",
        meaning: "The signature of the request did not pass the check of the SMS service.",
        fix: "Retry after a few seconds. If it fails every time, check the key that your program signs with, then open a ticket with the time of the request.",
    },
    Text {
        code: "1002",
        meaning: "The text of the message contains a word that Tencent Cloud blocks.",
        fix: "Read the message that comes with the code, because it may name the word. Reword it in the template parameters (TemplateParamSet in API 3.0) or in the template text. If you cannot find the word, open a ticket.",
    },
    Text {
        code: "1003",
        meaning: "The SMS service found no signature field in the packet that it received.",
        fix: "Retry after a few seconds. If it fails every time, check that your program sends the signature field, then open a ticket with the time of the request.",
    },
    Text {
        code: "1004",
        meaning: "The SMS service could not read the request, usually because of a wrong field name, a wrong type or broken JSON.",
        fix: "Compare the field names, their capitals and their types with the reference of the protocol version that you call, and let a JSON library write the body in UTF-8.",
    },
    Text {
        code: "1006",
        meaning: "The SMS service does not allow the account to make this request.",
        fix: "Check in the SMS console that the service is active and that the application, signature and template belong to this account. If so, open a ticket to ask Tencent Cloud which permission is missing.",
    },
    Text {
        code: "1007",
        meaning: "A fault inside the SMS service interrupted the request; the provider does not say which.",
        fix: "First check with PullSmsSendStatusByPhoneNumber whether the message was sent. If it was not, retry with increasing delays; if the error persists, open a ticket with the time of the request and the phone number.",
    },
    Text {
        code: "1008",
        meaning: "The SMS service took too long to send; the message may nevertheless have been sent.",
        fix: "First check whether the message was sent (with PullSmsSendStatusByPhoneNumber in API 3.0). If it was not, retry after a few seconds; according to the provider, that helps.",
    },
    Text {
        code: "1009",
        meaning: "The SMS service accepts calls only from the IP addresses on an allow list, and the caller's address is not on it.",
        fix: "Find the public IP address that your calls come from; behind NAT or a proxy, it differs from the machine's own. Have the account administrator add it to the allow list.",
    },
    Text {
        code: "1011",
        meaning: "The SMS service has no interface with the name that was called.",
        fix: "Compare the name of the interface, letter by letter, with the reference of the protocol version that you use. In API 3.0 it is in X-TC-Action, with X-TC-Version 2021-01-11.",
    },
    Text {
        code: "1012",
        meaning: "The signature of the message is not approved, or it is not written as required.",
        fix: "Copy the text of an approved signature (SignName in API 3.0) from the SMS console, not its ID, and without brackets. It has 2 to 12 Chinese characters, letters A to Z or digits.",
    },
    Text {
        code: "1013",
        meaning: "Too many messages were sent to this number in a short time, so a frequency rule stopped this one.",
        fix: "Wait at least 30 seconds, or until tomorrow if the day's limit is reached. By default, one number can be sent the same text only once in 30 seconds, and at most 10 messages a day (the English FAQ says 2).",
    },
    Text {
        code: "1014",
        meaning: "The template is not approved, or the message does not match it.",
        fix: "Check in the SMS console that the template is approved. Then give one parameter per variable (TemplateParamSet in API 3.0), in the order {1}, {2} of the template, and none if it has no variables.",
    },
    Text {
        code: "1015",
        meaning: "The number is on a blocklist, so Tencent Cloud does not send to it.",
        fix: "Remove it from the recipients (PhoneNumberSet in API 3.0) and reach the person another way. If the person wants your messages, open a ticket to ask whether the number can be taken off the list.",
    },
    Text {
        code: "1016",
        meaning: "A phone number is not written in a form that the SMS service accepts.",
        fix: "Check the country code and look for missing or extra digits; mainland numbers have 11 digits after the code 86. In API 3.0, write the number in PhoneNumberSet as +8613711112222.",
    },
    Text {
        code: "1017",
        meaning: "The message is too long once the signature and all values are filled in.",
        fix: "Keep the whole message within 500 characters, the documented limit, where signature, spaces and values all count. Shorten the template parameters first (TemplateParamSet in API 3.0).",
    },
    Text {
        code: "1018",
        meaning: "The code that a voice message should read out has the wrong format.",
        fix: "Compare the code with what the reference of the voice interface allows, correct it and send it again. The SMS service of API 3.0 has no voice messages.",
    },
    Text {
        code: "1019",
        meaning: "There is no SMS application with the ID given in the request.",
        fix: "Copy the ID of the application (SmsSdkAppId in API 3.0, such as 1400006666) from the SMS console and check that no digit is missing.",
    },
    Text {
        code: "1020",
        meaning: "The SMS application is disabled, so nothing can be sent with it.",
        fix: "Have the account administrator enable it in the SMS console, or send with another application (SmsSdkAppId in API 3.0). If it cannot be enabled, open a ticket.",
    },
    Text {
        code: "1021",
        meaning: "The time of the request is wrong, usually because your clock and the server's differ by more than 10 minutes.",
        fix: "Synchronise the machine's clock by NTP, then build and sign the request again with the current time, right before sending. In API 3.0 the time is in X-TC-Timestamp.",
    },
    Text {
        code: "1022",
        meaning: "The SMS application has reached its limit of messages for today.",
        fix: "Check that neither a loop nor abuse of a form on your site has used up the limit. Send the rest tomorrow, or have the account administrator raise the application's daily limit.",
    },
    Text {
        code: "1023",
        meaning: "The number has reached its limit of messages within 30 seconds.",
        fix: "Wait 30 seconds, then send again. Disable your resend button for that time, and check that no loop repeats the message.",
    },
    Text {
        code: "1024",
        meaning: "The number has reached its limit of messages within one hour.",
        fix: "Wait an hour before you send to this number again. Look for a loop or a resend button that repeats the same message.",
    },
    Text {
        code: "1025",
        meaning: "The number has reached its limit of messages for today.",
        fix: "Send to this number again tomorrow; the default is 10 messages per number and calendar day (the English FAQ says 2). Look for a loop or a resend button that repeats the same message.",
    },
    Text {
        code: "1026",
        meaning: "The same text was sent to this number too often today.",
        fix: "Send this text again tomorrow at the earliest. Look for a loop or a resend button that repeats it, and put a new code into each verification message.",
    },
    Text {
        code: "1029",
        meaning: "The template is a marketing template, which may be sent only between 08:00 and 22:00.",
        fix: "Send it again after 08:00; the time zone is not documented, so keep away from both ends of the period. If the text is not advertising, apply for a notification or verification template for it.",
    },
    Text {
        code: "1030",
        meaning: "The SMS service does not support this request; the conditions are not published.",
        fix: "Read the message that comes with the result for the condition that is not met. If it names none, open a ticket with the time of the request and the phone number.",
    },
    Text {
        code: "1031",
        meaning: "The SMS package that was paid for in advance is used up.",
        fix: "Buy another SMS package in the console, then send again to the numbers that failed.",
    },
    Text {
        code: "1032",
        meaning: "Individual accounts may not send marketing messages, and the template is a marketing one.",
        fix: "Complete the enterprise verification of the account in the console. If the text is not advertising, send with a notification or verification template (TemplateId in API 3.0).",
    },
    Text {
        code: "1033",
        meaning: "The SMS service is stopped because the account owes money.",
        fix: "Pay the debt in the billing console, then send again to the numbers that failed.",
    },
    Text {
        code: "1034",
        meaning: "One request mixes numbers of mainland China with numbers from elsewhere.",
        fix: "Send two requests: one with mainland numbers (+86) only, one with all others. In API 3.0 this concerns PhoneNumberSet.",
    },
    Text {
        code: "1036",
        meaning: "One of the template parameters is longer than 12 characters.",
        fix: "Shorten each value (TemplateParamSet in API 3.0) to 12 characters; accounts opened since 2024-01-25 may be limited to 6. Put fixed words into the template text instead.",
    },
    Text {
        code: "1038",
        meaning: "The template is for verification codes, so its parameters may contain only 0 to 6 digits.",
        fix: "Put nothing but digits, at most 6, into each parameter (TemplateParamSet in API 3.0). A code with letters or other text needs a template of another kind.",
    },
    Text {
        code: "1045",
        meaning: "Tencent Cloud does not send messages to the country or region of this number.",
        fix: "Do not send it again. Remove the number (PhoneNumberSet in API 3.0) and reach the person another way, or open a ticket to ask whether the destination can be served.",
    },
    Text {
        code: "1046",
        meaning: "One request takes at most 200 phone numbers, and this one has more.",
        fix: "Split the list over several requests of at most 200 numbers each. In API 3.0 this concerns PhoneNumberSet.",
    },
    Text {
        code: "1047",
        meaning: "The limit of international messages for today has been reached.",
        fix: "Check that neither a loop nor abuse of a form on your site has used up the limit. Send the rest tomorrow, or have the account administrator raise the daily limit of international messages.",
    },
    Text {
        code: "1048",
        meaning: "A template parameter contains a link, which is not allowed there.",
        fix: "Remove every link from the parameters (TemplateParamSet in API 3.0). If the message needs one, apply for a template that has the link in its fixed text.",
    },
    Text {
        code: "60008",
        meaning: "The SMS service took too long to process the request; the message may nevertheless have been sent.",
        fix: "First check whether the message was sent (with PullSmsSendStatusByPhoneNumber in API 3.0). If it was not, retry after a few seconds; if the error persists, open a ticket.",
    },
    Text {
        code: "Ok",
        meaning: "The service accepted this number. For a message, that does not yet mean that the phone has received it.",
        fix: "Nothing to do. The delivery receipt comes by callback or from PullSmsSendStatusByPhoneNumber; keep SerialNo to match it.",
    },
    Text {
        code: "ReportStatus:FAIL",
        meaning: "The carrier reports that the message did not reach the phone.",
        fix: "Do not simply send it again. Read the receipt code in Description, or in errmsg of the callback, and act on what it says.",
    },
    Text {
        code: "ReportStatus:SUCCESS",
        meaning: "The carrier confirms that the phone has received the message.",
        fix: "Nothing to do. The time of receipt is in UserReceiveTime, or in user_receive_time of the callback.",
    },
];

pub(super) const RECEIPTS: &[Text] = &[
    Text {
        code: "#",
        meaning: "The provider's list of receipt codes does not contain this number; codes without letters are probably from China Unicom.",
        fix: "Look at ReportStatus first: only FAIL means that the message did not arrive. Then send it once more later, and if it fails again, open a ticket with the number, the code and SerialNo.",
    },
    Text {
        code: "-106",
        meaning: "A keyword filter of the carrier stopped the message.",
        fix: "The same text is likely to be blocked again: reword the values in TemplateParamSet, or apply for a template with other words. Which words the carrier blocks is not known, so change doubtful words first.",
    },
    Text {
        code: "002",
        meaning: "The phone is switched off or out of reach, or its number is suspended.",
        fix: "Send the message again later, when the phone is likely to be on. If it keeps failing, ask the person by other means whether the number is still in use.",
    },
    Text {
        code: "106",
        meaning: "The carrier's check failed, because the fee is not allowed.",
        fix: "Do not send it again, and reach the person another way. If it happens with several numbers, open a ticket with the numbers and SerialNo.",
    },
    Text {
        code: "12",
        meaning: "The number does not exist, is suspended, restricted or diverted, or its handset is switched off.",
        fix: "Send it again later, once or twice. If it keeps failing, check the number with the person by other means, and remove it from your lists if it is no longer in use.",
    },
    Text {
        code: "13",
        meaning: "The service code, that is, the number from which the message is sent, is not assigned.",
        fix: "If the request has ExtendCode, check that it is the extension that support enabled for you, or leave it out. Otherwise open a ticket with SerialNo.",
    },
    Text {
        code: "18",
        meaning: "The number has no subscription to the service that the message needs.",
        fix: "Do not send it again, and reach the person another way. The person can ask the carrier which service is missing.",
    },
    Text {
        code: "219",
        meaning: "The handset is switched off or out of reach, or its number is suspended or restricted.",
        fix: "Send it again later, when the handset is likely to be on. If it keeps failing, reach the person another way.",
    },
    Text {
        code: "24",
        meaning: "The number is not in use, or its account has been closed.",
        fix: "Do not send it again. Remove the number from your lists, because it may be given to another person, and ask for the new one.",
    },
    Text {
        code: "29",
        meaning: "The carrier's data about the subscriber are wrong.",
        fix: "Do not send it again. Check the number with the person; if it is right, the person has to have the carrier correct the data.",
    },
    Text {
        code: "56",
        meaning: "The number is suspended because its account at the carrier is in arrears.",
        fix: "Send it again once the person has paid the carrier. If it is urgent, reach the person another way.",
    },
    Text {
        code: "75",
        meaning: "The carrier has restricted the number.",
        fix: "Do not send it again, and reach the person another way. Only the carrier can lift the restriction.",
    },
    Text {
        code: "8",
        meaning: "The carrier does not accept the length of the message.",
        fix: "Shorten the values in TemplateParamSet or the text of the template. If the message is not long, open a ticket with SerialNo.",
    },
    Text {
        code: "9",
        meaning: "The sequence number of the message in the carrier's protocol is wrong.",
        fix: "The sequence number is not a field of the request, so send the message again after a few minutes. If it persists, open a ticket with SerialNo.",
    },
    Text {
        code: "92",
        meaning: "The message failed; the provider does not publish the cause behind this code.",
        fix: "Send it once more later. If it fails again, open a ticket with the number, the code and SerialNo.",
    },
    Text {
        code: "93",
        meaning: "The carrier's fee check failed, because the number is suspended or closed.",
        fix: "Send it once more later. If it fails again, ask the person by other means whether the number is still in use.",
    },
    Text {
        code: "BWLIST",
        meaning: "The number is on a blocklist of the carrier or of the gateway.",
        fix: "Do not send it again, and reach the person another way. If the person wants your messages, ask the person to contact the carrier, and open a ticket with Tencent Cloud.",
    },
    Text {
        code: "BWLIST_006",
        meaning: "The number is on the blocklist of the gateway.",
        fix: "Do not send it again, and reach the person another way. If the person wants your messages, open a ticket to ask whether the number can be released at the gateway.",
    },
    Text {
        code: "DB:0106",
        meaning: "The service code, that is, the number from which the message is sent, is wrong.",
        fix: "If the request has ExtendCode, check that it is the extension that support enabled for you, or leave it out. Otherwise open a ticket with SerialNo.",
    },
    Text {
        code: "DELIVRD",
        meaning: "The carrier's receipt says that the message was delivered.",
        fix: "Nothing to do. The time of receipt is in UserReceiveTime, or in user_receive_time of the callback.",
    },
    Text {
        code: "ERR_NUM",
        meaning: "The number is wrong, or it is restricted.",
        fix: "Do not send it again. Check country code and digits with the person; if they are right, only the carrier can lift the restriction.",
    },
    Text {
        code: "EXPIRED",
        meaning: "The validity of the message ran out before it could be delivered.",
        fix: "Send it again later, with a new code if it is a verification message. The handset was probably switched off or out of reach.",
    },
    Text {
        code: "EXPIRED_###",
        meaning: "The validity of the message ran out. The provider's list does not contain the number at the end of this code; the carrier is probably China Telecom.",
        fix: "Send it again later; similar codes mean a suspended number or an error of the carrier. If it keeps failing, ask the person by other means whether the number is still in use, or open a ticket.",
    },
    Text {
        code: "IA:0054",
        meaning: "A part of the carrier's network did not answer in time; the message may have arrived all the same.",
        fix: "Find out first whether the message arrived, for example whether its code has been used, so that nobody gets it twice. Then send it again after a few minutes.",
    },
    Text {
        code: "ID:0012",
        meaning: "The number that the carrier charges for the message is wrong.",
        fix: "Do not send it again. The charged number is not a field of the request, so open a ticket with the phone number and SerialNo.",
    },
    Text {
        code: "LT:0002",
        meaning: "The handset has a poor signal; if many numbers get this code at once, sensitive words in the text are the more likely cause.",
        fix: "For a single number, send it again later. If many numbers fail at once, reword the values in TemplateParamSet or the template before you send again.",
    },
    Text {
        code: "M@:####",
        meaning: "The provider's list does not contain this code of China Mobile. Such codes mostly report a handset that is off, suspended or without a good signal, or an error of the carrier.",
        fix: "Send it again later, when the handset is likely to be on and in reach. If it keeps failing, check the number with the person by other means.",
    },
    Text {
        code: "MB:1026",
        meaning: "The message centre of the carrier has reached its capacity.",
        fix: "Retry after a few minutes with increasing delays, and spread large mailings over a longer time.",
    },
    Text {
        code: "MB:1031",
        meaning: "There were too many attempts to deliver the message; the memory of the handset may be full.",
        fix: "Wait a few hours, then send it once more. Ask the person by other means to delete messages on the handset.",
    },
    Text {
        code: "MB:1042",
        meaning: "Too many messages to this number are waiting at the carrier.",
        fix: "Send nothing to this number for a while, then retry with increasing delays. Look for a loop that repeats messages to it.",
    },
    Text {
        code: "MB:1077",
        meaning: "After complaints, the carrier has put the number on its blocklist.",
        fix: "Do not send it again, and remove the number from your lists. Check that the people on them have agreed to your messages; if this person has, the carrier must release the number.",
    },
    Text {
        code: "MC:0055",
        meaning: "The handset is outside the service area, or its memory is full.",
        fix: "Send it again later. If it keeps failing, ask the person by other means to delete messages on the handset.",
    },
    Text {
        code: "MI0020",
        meaning: "The handset reported an error when the message was delivered.",
        fix: "Send it again after a few minutes. If it keeps failing, have the person restart the handset and check its memory.",
    },
    Text {
        code: "MI:0010",
        meaning: "The number is no longer valid.",
        fix: "Do not send it again. Remove the number from your lists and ask the person for the new one.",
    },
    Text {
        code: "MI:0012",
        meaning: "The carrier's network does not allow the device.",
        fix: "Do not send it again, and reach the person another way. The person has to ask the carrier why the device is not allowed.",
    },
    Text {
        code: "MI:0013",
        meaning: "The number is suspended, or the handset is switched off.",
        fix: "Send it again later, when the handset is likely to be on. If it keeps failing, reach the person another way.",
    },
    Text {
        code: "MI:0022",
        meaning: "The gateway reports an error.",
        fix: "Send it again after a few minutes, then with longer pauses. If it persists, open a ticket with the number and SerialNo.",
    },
    Text {
        code: "MI:0052",
        meaning: "The handset is roaming, but roaming is barred for the number.",
        fix: "Send it again when the person is likely to be back in the home network. If it is urgent, reach the person another way.",
    },
    Text {
        code: "MK:0003",
        meaning: "The carrier could not authenticate the subscriber.",
        fix: "Do not send it again, and reach the person another way. The person should have the carrier check the SIM card and the subscription.",
    },
    Text {
        code: "MK:0005",
        meaning: "The subscription of the number does not include SMS.",
        fix: "Do not send it again, and reach the person another way. The person can ask the carrier to enable SMS.",
    },
    Text {
        code: "MK:0008",
        meaning: "The signal at the handset is too weak.",
        fix: "Send it again after a few minutes, when the handset may have a better signal.",
    },
    Text {
        code: "MK:0012",
        meaning: "The number does not exist.",
        fix: "Do not send it again. Ask the person whether there is a typing error in the number, and correct it or remove it from your lists.",
    },
    Text {
        code: "MK:0015",
        meaning: "The software of the handset is not ready to receive messages.",
        fix: "Send it again after a few minutes, when the handset may have finished starting.",
    },
    Text {
        code: "MK:0017",
        meaning: "The memory of the handset is full.",
        fix: "Ask the person by other means to delete messages on the handset, then send it again.",
    },
    Text {
        code: "MK:0019",
        meaning: "The handset cannot receive SMS.",
        fix: "Do not send it again, and reach the person another way, such as by voice call or e-mail.",
    },
    Text {
        code: "MK:0024",
        meaning: "The handset is switched off.",
        fix: "Send it again later, when the handset is likely to be on. If it held a verification code that has expired by then, send a new code.",
    },
    Text {
        code: "MK:0029",
        meaning: "The handset cannot be reached for the moment.",
        fix: "Send it again after a few minutes, then with longer pauses. If it keeps failing, reach the person another way.",
    },
    Text {
        code: "MK:0036",
        meaning: "A part of the carrier's network gave an answer that another part did not expect.",
        fix: "Send it again after a few minutes, then with longer pauses. If it persists, open a ticket with the number and SerialNo.",
    },
    Text {
        code: "MN0013",
        meaning: "The number is suspended.",
        fix: "Send it again in a day or two. If the number is still suspended then, reach the person another way.",
    },
    Text {
        code: "MN:0059",
        meaning: "The handset is outside the service area.",
        fix: "Send it again in an hour or two, when the handset may have coverage again. If it keeps failing, reach the person another way.",
    },
    Text {
        code: "MN:0075",
        meaning: "An internal error of the carrier stopped the message.",
        fix: "Send it again after a few minutes, then with longer pauses. If it persists, open a ticket with the number and SerialNo.",
    },
    Text {
        code: "MX:0002",
        meaning: "The message could not be handed over to the channel that leads to the carrier.",
        fix: "Send it again after a few minutes. If it persists, open a ticket with the number and SerialNo.",
    },
    Text {
        code: "MX:0003",
        meaning: "The number has received as many messages as it may get in one day.",
        fix: "Send to this number again tomorrow. Look for a loop or a resend button that repeats messages to it.",
    },
    Text {
        code: "MX:0012",
        meaning: "The person has opted out by reply, so the number is on a blocklist.",
        fix: "Do not send it again, and mark the person in your data as opted out. If the person wants your messages after all, open a ticket to ask how the number can be released.",
    },
    Text {
        code: "NOROUTE",
        meaning: "The network has no route to the number at present.",
        fix: "Send it again later. If it persists, check the number and open a ticket with it.",
    },
    Text {
        code: "REJECTD",
        meaning: "The message was refused; the receipt does not give the cause.",
        fix: "Send it once more later. If it is refused again, look in the text for words that a filter could stop, then open a ticket with the number and SerialNo.",
    },
    Text {
        code: "REJECTD_###",
        meaning: "The message was refused. The provider's list does not contain the number at the end of this code; the carrier is probably China Telecom.",
        fix: "Send it once more later. If it is refused again, look in the text for words that a filter could stop, then open a ticket with the number, the code and SerialNo.",
    },
    Text {
        code: "TC:0007",
        meaning: "The message contains words that are considered sensitive.",
        fix: "Look in the values of TemplateParamSet first, then in the template, and reword what is doubtful. The same text is likely to be blocked again.",
    },
    Text {
        code: "TD:0004",
        meaning: "The message is suspected of phishing.",
        fix: "Remove links, phone numbers and requests for personal data from TemplateParamSet, and put fixed text into the template. If the message is legitimate, open a ticket with its text.",
    },
    Text {
        code: "TD:18",
        meaning: "It is not known which carrier the number belongs to.",
        fix: "Look for missing or wrong digits and ask the person for the right number. If it is correct, open a ticket with it.",
    },
    Text {
        code: "TD:19",
        meaning: "The number is on a blocklist; the receipt does not say whose list it is.",
        fix: "Do not send it again. Remove the number from the recipients and reach the person another way, or open a ticket to ask which list it is on.",
    },
    Text {
        code: "TE:0002",
        meaning: "The message could not be handed over to the gateway.",
        fix: "Send it again after a few minutes. If it persists, open a ticket with the number and SerialNo.",
    },
    Text {
        code: "TE:0014",
        meaning: "A manual review refused the message.",
        fix: "Compare the text and the values in TemplateParamSet with the purpose that the template was approved for, and correct everything outside this purpose. If everything conforms, open a ticket to ask what the review objected to.",
    },
    Text {
        code: "UNDELIVRD",
        meaning: "The number does not exist or is suspended, or the handset is switched off.",
        fix: "Send it again later, once or twice. If it keeps failing, check the number with the person by other means, and remove it from your lists if it is no longer in use.",
    },
    Text {
        code: "UNDELIV_###",
        meaning: "The message was not delivered. The provider's list does not contain the number at the end of this code; the carrier is probably China Telecom.",
        fix: "Send it again later; similar codes mostly mean a suspended number. If it keeps failing, ask the person by other means whether the number is still in use.",
    },
    Text {
        code: "UNDELIV_601",
        meaning: "The number is suspended, or in another state in which it gets no messages.",
        fix: "Send it again in a few hours. If it keeps failing, ask the person by other means whether the number is still in use.",
    },
    Text {
        code: "UNKNOWN",
        meaning: "The carrier does not know the state of the message or the cause of its failure; the message may have arrived.",
        fix: "Find out first whether the message arrived, for example whether its code has been used, so that nobody gets it twice. Then send it again after a few minutes.",
    },
    Text {
        code: "W-BLACK",
        meaning: "The number is on the global blocklist, which probably applies to all senders.",
        fix: "Do not send it again. Remove the number from the recipients and reach the person another way, or open a ticket to ask whether it can be released.",
    },
];

pub(super) const REPLIES: &[Text] = &[Text {
    code: "opt_out",
    meaning: "The recipient unsubscribes from messages of this type with this signature, and the provider blocks further ones.",
    fix: "Take the number out of your list, and send it no more messages of this type.",
}];
