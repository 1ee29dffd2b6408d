//! The error codes of Short Message Service. The common codes of Tencent Cloud are in `providers/tencent`.
//!
//! Source of the facts: the SDK releases of 2026-08-21 and the provider's error pages. The texts in `texts`
//! were written for this library. The entries are sorted by code, in byte order.

use super::texts;
use crate::errors::{
    Catalogue, Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When, by_name, explained,
};

pub(crate) static CODES: Catalogue =
    Catalogue::new("tencent_sms", "Tencent Cloud SMS", &EXPLAINED, by_name);

static EXPLAINED: [Entry; ROWS.len()] = explained(ROWS, texts::CODES);

#[rustfmt::skip]
const ROWS: &[Entry] = &[
    Entry::new("FailedOperation.ContainSensitiveWord", Kind::InvalidContent, When::AfterFix, No)
        .fields(&["TemplateParamSet", "TemplateId"]),
    Entry::new("FailedOperation.FailResolvePacket", Kind::InvalidRequest, When::AfterFix, Partly)
        .fields(&["body"]),
    Entry::new("FailedOperation.ForbidAddMarketingTemplates", Kind::Permission, When::AfterFix, No)
        .fields(&["SmsType"]),
    Entry::new("FailedOperation.InsufficientBalanceInSmsPackage", Kind::Billing, When::AfterFix, No),
    Entry::new("FailedOperation.JsonParseFail", Kind::InvalidRequest, When::AfterFix, Yes).fields(&["body"]),
    // Such messages are allowed at certain hours only, so this is not a quota.
    Entry::new("FailedOperation.MarketingSendTimeConstraint", Kind::Permission, When::Later, Partly)
        .after_seconds(36_000).fields(&["TemplateId"]),
    Entry::new("FailedOperation.MissingSignature", Kind::Conflict, When::AfterFix, No),
    Entry::new("FailedOperation.MissingSignatureList", Kind::NotFound, When::AfterFix, No)
        .fields(&["SignName"]),
    Entry::new("FailedOperation.MissingSignatureToModify", Kind::NotFound, When::AfterFix, No)
        .fields(&["SignId"]),
    Entry::new("FailedOperation.MissingTemplateList", Kind::NotFound, When::AfterFix, No)
        .fields(&["TemplateId"]),
    Entry::new("FailedOperation.MissingTemplateToModify", Kind::NotFound, When::AfterFix, No)
        .fields(&["TemplateId"]),
    Entry::new("FailedOperation.NotEnterpriseCertification", Kind::Permission, When::AfterFix, No),
    Entry::new("FailedOperation.OtherError", Kind::InvalidRequest, When::AfterFix, No),
    Entry::new("FailedOperation.ParametersOtherError", Kind::Other, When::AfterFix, No),
    Entry::new("FailedOperation.PhoneNumberInBlacklist", Kind::RecipientRefused, When::Never, No)
        .fields(&["PhoneNumberSet"]),
    Entry::new("FailedOperation.PhoneNumberParseFail", Kind::InvalidRecipient, When::AfterFix, Partly)
        .fields(&["PhoneNumberSet"]),
    Entry::new("FailedOperation.ProhibitSubAccountUse", Kind::Permission, When::AfterFix, No),
    Entry::new("FailedOperation.QualificationIdNotApproved", Kind::Permission, When::AfterFix, No)
        .fields(&["QualificationId"]),
    Entry::new("FailedOperation.SignIdNotExist", Kind::NotFound, When::AfterFix, No).fields(&["SignId"]),
    Entry::new("FailedOperation.SignNumberLimit", Kind::Quota, When::AfterFix, No),
    Entry::new("FailedOperation.SignatureIncorrectOrUnapproved", Kind::InvalidSender, When::AfterFix, Partly)
        .fields(&["SignName"]),
    Entry::new("FailedOperation.TemplateAlreadyPassedCheck", Kind::Conflict, When::Never, No)
        .fields(&["TemplateId"]),
    Entry::new("FailedOperation.TemplateIdNotExist", Kind::Template, When::AfterFix, No)
        .fields(&["TemplateId"]),
    Entry::new("FailedOperation.TemplateIncorrectOrUnapproved", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateId", "TemplateParamSet"]),
    Entry::new("FailedOperation.TemplateNumberLimit", Kind::Quota, When::AfterFix, No),
    Entry::new("FailedOperation.TemplateParamSetNotMatchApprovedTemplate", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateParamSet"]),
    Entry::new("FailedOperation.TemplateUnapprovedOrNotExist", Kind::Template, When::AfterFix, No)
        .fields(&["TemplateId"]),
    Entry::new("InternalError.ConstructUserDataFail", Kind::Server, When::Later, No),
    Entry::new("InternalError.JsonParseFail", Kind::InvalidRequest, When::AfterFix, Partly).fields(&["body"]),
    Entry::new("InternalError.OtherError", Kind::Server, When::Later, No).may_duplicate(),
    Entry::new("InternalError.ParseBackendResponseFail", Kind::Server, When::Later, No).may_duplicate(),
    Entry::new("InternalError.RequestTimeException", Kind::Auth, When::FreshSignature, Partly)
        .fields(&["X-TC-Timestamp"]),
    Entry::new("InternalError.RestApiInterfaceNotExist", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["X-TC-Action"]),
    Entry::new("InternalError.SendAndRecvFail", Kind::Network, When::Later, No).may_duplicate(),
    Entry::new("InternalError.SigFieldMissing", Kind::Server, When::Later, No),
    Entry::new("InternalError.SigVerificationFail", Kind::Server, When::Later, No),
    Entry::new("InternalError.Timeout", Kind::Network, When::Later, No).may_duplicate(),
    Entry::new("InternalError.UnknownError", Kind::Server, When::Later, No).may_duplicate(),
    Entry::new("InvalidParameter.AppidAndBizId", Kind::Auth, When::AfterFix, No).fields(&["SmsSdkAppId"]),
    Entry::new("InvalidParameter.DirtyWordFound", Kind::InvalidContent, When::AfterFix, No)
        .fields(&["TemplateContent"]),
    Entry::new("InvalidParameter.InvalidParameters", Kind::InvalidRequest, When::AfterFix, Partly),
    Entry::new("InvalidParameterValue.BeginTimeVerifyFail", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["BeginTime"]),
    Entry::new("InvalidParameterValue.ContentLengthLimit", Kind::InvalidContent, When::AfterFix, Partly)
        .fields(&["TemplateParamSet", "SignName"]),
    Entry::new("InvalidParameterValue.EndTimeVerifyFail", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["EndTime"]),
    Entry::new("InvalidParameterValue.ImageInvalid", Kind::InvalidAttachment, When::AfterFix, Partly)
        .fields(&["ProofImage", "CommissionImage"]),
    Entry::new("InvalidParameterValue.IncorrectPhoneNumber", Kind::InvalidRecipient, When::AfterFix, Partly)
        .fields(&["PhoneNumberSet", "PhoneNumber"]),
    Entry::new("InvalidParameterValue.InvalidDocumentType", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["DocumentType", "SignType"]),
    Entry::new("InvalidParameterValue.InvalidInternational", Kind::InvalidRequest, When::AfterFix, Partly)
        .fields(&["International"]),
    Entry::new("InvalidParameterValue.InvalidSignPurpose", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["SignPurpose"]),
    Entry::new("InvalidParameterValue.InvalidSmsType", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["SmsType"]),
    Entry::new("InvalidParameterValue.InvalidStartTime", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["BeginTime", "EndTime"]),
    Entry::new("InvalidParameterValue.InvalidTemplateFormat", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateContent"]),
    Entry::new("InvalidParameterValue.InvalidUsedMethod", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["SignPurpose"]),
    Entry::new("InvalidParameterValue.LimitVerifyFail", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Limit"]),
    Entry::new("InvalidParameterValue.MarketingTemplateWithoutUnsubscribe", Kind::Template, When::AfterFix, Yes)
        .fields(&["TemplateContent", "SmsType"]),
    Entry::new("InvalidParameterValue.MissingSignatureList", Kind::NotFound, When::AfterFix, No)
        .fields(&["SignName"]),
    Entry::new("InvalidParameterValue.MultiSmsInfoSetEmpty", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["MultiSmsInfoSet"]),
    Entry::new("InvalidParameterValue.OffsetVerifyFail", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Offset"]),
    Entry::new("InvalidParameterValue.ProhibitedUseUrlInTemplateParameter", Kind::Template, When::AfterFix, Yes)
        .fields(&["TemplateParamSet"]),
    Entry::new("InvalidParameterValue.QualificationIdNotFound", Kind::NotFound, When::AfterFix, No)
        .fields(&["QualificationId"]),
    Entry::new("InvalidParameterValue.SdkAppIdNotExist", Kind::NotFound, When::AfterFix, No)
        .fields(&["SmsSdkAppId"]),
    Entry::new("InvalidParameterValue.SignAlreadyPassedCheck", Kind::Conflict, When::Never, No)
        .fields(&["SignId"]),
    Entry::new("InvalidParameterValue.SignExistAndUnapproved", Kind::Conflict, When::Never, No)
        .fields(&["SignName"]),
    Entry::new("InvalidParameterValue.SignNameLengthTooLong", Kind::InvalidSender, When::AfterFix, Yes)
        .fields(&["SignName"]),
    Entry::new("InvalidParameterValue.TemplateParameterFormatError", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateParamSet"]),
    Entry::new("InvalidParameterValue.TemplateParameterLengthLimit", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateParamSet"]),
    Entry::new("InvalidParameterValue.TemplateWithDirtyWords", Kind::InvalidContent, When::AfterFix, No)
        .fields(&["TemplateContent"]),
    Entry::new("InvalidParameterValue.UnsupportedTemplateVariable", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateContent", "SmsType"]),
    Entry::new("LimitExceeded.AppCountryOrRegionDailyLimit", Kind::Quota, When::Later, No)
        .after_seconds(86_400).fields(&["PhoneNumberSet"]),
    Entry::new("LimitExceeded.AppCountryOrRegionInBlacklist", Kind::Permission, When::AfterFix, No)
        .fields(&["PhoneNumberSet"]),
    Entry::new("LimitExceeded.AppDailyLimit", Kind::Quota, When::Later, No).after_seconds(86_400),
    Entry::new("LimitExceeded.AppGlobalDailyLimit", Kind::Quota, When::Later, No).after_seconds(86_400),
    Entry::new("LimitExceeded.AppMainlandChinaDailyLimit", Kind::Quota, When::Later, No)
        .after_seconds(86_400),
    Entry::new("LimitExceeded.DailyLimit", Kind::Quota, When::Later, No).after_seconds(86_400),
    Entry::new("LimitExceeded.DeliveryFrequencyLimit", Kind::RateLimit, When::Later, No)
        .fields(&["PhoneNumberSet"]),
    Entry::new("LimitExceeded.GlobalSmsSendingRateLimit", Kind::RateLimit, When::Later, No),
    Entry::new("LimitExceeded.PhoneNumberCountLimit", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["PhoneNumberSet", "MultiSmsInfoSet"]),
    Entry::new("LimitExceeded.PhoneNumberDailyLimit", Kind::Quota, When::Later, No)
        .after_seconds(86_400).fields(&["PhoneNumberSet"]),
    Entry::new("LimitExceeded.PhoneNumberOneHourLimit", Kind::RateLimit, When::Later, No)
        .fields(&["PhoneNumberSet"]).after_seconds(3600),
    Entry::new("LimitExceeded.PhoneNumberSameContentDailyLimit", Kind::Quota, When::Later, No)
        .after_seconds(86_400).fields(&["PhoneNumberSet"]),
    Entry::new("LimitExceeded.PhoneNumberThirtySecondLimit", Kind::RateLimit, When::Later, No)
        .fields(&["PhoneNumberSet"]).after_seconds(30),
    Entry::new("MissingParameter.EmptyPhoneNumberSet", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["PhoneNumberSet"]),
    Entry::new("MissingParameter.MissingSignatureList", Kind::NotFound, When::AfterFix, No)
        .fields(&["SignName", "TemplateId"]),
    Entry::new("UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny", Kind::Permission, When::AfterFix, No)
        .fields(&["TemplateId"]),
    Entry::new("UnauthorizedOperation.RequestIpNotInWhitelist", Kind::Permission, When::AfterFix, No),
    Entry::new("UnauthorizedOperation.RequestPermissionDeny", Kind::Permission, When::AfterFix, No),
    Entry::new("UnauthorizedOperation.SdkAppIdIsDisabled", Kind::Permission, When::AfterFix, No)
        .fields(&["SmsSdkAppId"]),
    Entry::new("UnauthorizedOperation.ServiceSuspendDueToArrears", Kind::Billing, When::AfterFix, No),
    Entry::new("UnauthorizedOperation.SmsSdkAppIdVerifyFail", Kind::Auth, When::AfterFix, No)
        .fields(&["SmsSdkAppId"]),
    Entry::new("UnsupportedOperation.", Kind::InvalidRequest, When::AfterFix, No),
    Entry::new("UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateId", "PhoneNumberSet"]),
    Entry::new("UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber", Kind::InvalidRecipient, When::AfterFix, Partly)
        .fields(&["PhoneNumberSet"]),
    Entry::new("UnsupportedOperation.ContainDomesticPhoneNumber", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["MultiSmsInfoSet.PhoneNumber"]),
    Entry::new("UnsupportedOperation.GlobalTemplateToChineseMainlandPhone", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateId", "PhoneNumberSet"]),
    Entry::new("UnsupportedOperation.UnsupportedRegion", Kind::InvalidRecipient, When::Never, No)
        .fields(&["PhoneNumberSet"]),
];
