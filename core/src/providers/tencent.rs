//! What Tencent Cloud's services share: the headers of API 3.0, the answer envelope, the common codes,
//! and the TC3 signature.
//!
//! Source: the SDK releases of 2026-08-21 and the pages on request structure and signature v3.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::issue::{Issue, Param, Path, Severity, Step};
use crate::operation::{Context, Head, Wire};
use crate::payload::json::Decimal;
use crate::schema::{RuleName, Site, StructuralCodes};

#[cfg(feature = "answers")]
pub(crate) mod codes;
#[cfg(feature = "answers")]
mod envelope;
#[cfg(feature = "sign")]
pub(crate) mod tc3;

const CONTENT_TYPE: &str = "application/json";

/// 9999-12-31T23:59:59Z: the last second whose date has a year of four digits.
const LAST_TIMESTAMP: i64 = 253_402_300_799;

/// The languages of the provider's own messages.
const LANGUAGES: &[&str] = &["zh-CN", "en-US"];

static CODES: StructuralCodes = StructuralCodes {
    required: "MissingParameter",
    wrong_type: "InvalidParameter",
    unknown_field: "UnknownParameter",
};

/// One service behind API 3.0.
pub(crate) struct Api {
    /// The service's name in a signature, which is the first label of its host too.
    pub(crate) service: &'static str,
    /// The version of its API.
    pub(crate) version: &'static str,
    /// The regions of the mainland site.
    pub(crate) regions_cn: &'static [&'static str],
    /// The regions of the international site.
    pub(crate) regions_intl: &'static [&'static str],
    /// The codes that it may answer with, its own first.
    #[cfg(feature = "answers")]
    pub(crate) catalogue: &'static [&'static [crate::errors::Entry]],
}

impl Api {
    fn host(&self, site: Site) -> String {
        let domain = match site {
            Site::Cn => ".tencentcloudapi.com",
            Site::Intl => ".intl.tencentcloudapi.com",
        };
        [self.service, domain].concat()
    }
}

impl Wire for Api {
    fn codes(&self) -> &'static StructuralCodes {
        &CODES
    }

    fn check_context(&self, context: &Context<'_>, issues: &mut Vec<Issue>) {
        let mut report = |key: &'static str, rule, code, params| {
            let path = Path(alloc::vec![Step::Key(key.into())]);
            issues.push(Issue {
                path,
                rule,
                code,
                severity: Severity::Error,
                params,
            });
        };
        let regions = match context.site {
            Site::Cn => self.regions_cn,
            Site::Intl => self.regions_intl,
        };
        match context.region {
            None => report(
                "region",
                RuleName::Required,
                Some(CODES.required),
                Vec::new(),
            ),
            Some(region) if !regions.contains(&region) => {
                let params = alloc::vec![("allowed", Param::Names(regions))];
                report("region", RuleName::OneOf, Some("UnsupportedRegion"), params);
            }
            Some(_) => {}
        }
        match context.timestamp {
            Some(0..=LAST_TIMESTAMP) => {}
            Some(_) => {
                let params = alloc::vec![
                    ("min", Param::Number(0)),
                    ("max", Param::Number(LAST_TIMESTAMP.unsigned_abs())),
                ];
                let code = Some("AuthFailure.SignatureExpire");
                report("timestamp", RuleName::OutOfRange, code, params);
            }
            None =>
            {
                #[cfg(feature = "sign")]
                if context.credentials.is_some() {
                    report(
                        "timestamp",
                        RuleName::Required,
                        Some(CODES.required),
                        Vec::new(),
                    );
                }
            }
        }
        if context
            .language
            .is_some_and(|language| !LANGUAGES.contains(&language))
        {
            let params = alloc::vec![("allowed", Param::Names(LANGUAGES))];
            report("language", RuleName::OneOf, None, params);
        }
    }

    fn head(&self, operation: &str, context: &Context<'_>, body: &[u8]) -> Head {
        let host = self.host(context.site);
        let mut headers = alloc::vec![
            ("Content-Type", CONTENT_TYPE.to_owned()),
            ("X-TC-Action", operation.to_owned()),
            ("X-TC-Version", self.version.to_owned()),
        ];
        if let Some(region) = context.region {
            headers.push(("X-TC-Region", region.to_owned()));
        }
        if let Some(timestamp) = context.timestamp {
            headers.push((
                "X-TC-Timestamp",
                Decimal::signed(timestamp).as_str().to_owned(),
            ));
        }
        if let Some(language) = context.language {
            headers.push(("X-TC-Language", language.to_owned()));
        }
        #[cfg(feature = "sign")]
        if let (Some(credentials), Some(timestamp)) = (context.credentials, context.timestamp) {
            if let Some(token) = credentials.token() {
                headers.push(("X-TC-Token", token.to_owned()));
            }
            let payload = if context.unsigned_payload {
                headers.push(("X-TC-Content-SHA256", tc3::UNSIGNED_PAYLOAD.to_owned()));
                tc3::UNSIGNED_PAYLOAD.as_bytes()
            } else {
                body
            };
            let canonical = tc3::CanonicalRequest {
                method: "POST",
                query: "",
                headers: &[("content-type", CONTENT_TYPE), ("host", &host)],
                payload,
            };
            let scope = tc3::Scope {
                service: self.service,
                timestamp,
            };
            headers.push((
                "Authorization",
                canonical.authorization(&scope, credentials),
            ));
        }
        Head {
            method: "POST",
            url: ["https://", &host, "/"].concat(),
            headers,
        }
    }

    #[cfg(feature = "answers")]
    fn catalogue(&self) -> &'static [&'static [crate::errors::Entry]] {
        self.catalogue
    }

    #[cfg(feature = "answers")]
    fn response(
        &self,
        provider: &'static str,
        status: Option<u16>,
        body: &[u8],
        lang: crate::text::Lang,
    ) -> crate::operation::Response {
        envelope::read(provider, self.catalogue, status, body, lang)
    }
}
