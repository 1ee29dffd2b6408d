//! The parts of a request of Tencent Cloud's API 3.0 other than its body: host, headers and signature.

use alloc::borrow::ToOwned;
use alloc::string::ToString;
use alloc::vec::Vec;

#[cfg(feature = "sign")]
use super::signature;
use crate::issue::{Issue, Param, Path, RuleName, Severity};
use crate::operation::{Context, Head, Headers};
use crate::schema::{Site, StructuralCodes};

const CONTENT_TYPE: &str = "application/json";

/// 9999-12-31T23:59:59Z, the last second whose year has four digits.
const LAST_TIMESTAMP: i64 = 253_402_300_799;

/// The number of headers of a request with all options.
const MOST_HEADERS: usize = 9;

/// The languages of the provider's messages.
const LANGUAGES: &[&str] = &["zh-CN", "en-US"];

/// A service of API 3.0.
#[derive(Debug)]
pub struct Tc3 {
    /// The name of the service in a signature.
    pub service: &'static str,
    /// The version of the API.
    pub version: &'static str,
    /// The mainland site.
    pub cn: Endpoint,
    /// The international site.
    pub intl: Endpoint,
}

/// The URL of a site and its regions.
#[derive(Debug)]
pub struct Endpoint {
    /// The URL of all requests.
    pub url: &'static str,
    /// The regions.
    pub regions: Regions,
}

/// The regions of a site.
#[derive(Clone, Copy, Debug)]
pub enum Regions {
    /// All regions, according to the provider's pages.
    Known(&'static [&'static str]),
    /// Some regions; there may be others.
    Likely(&'static [&'static str]),
    /// No source names the regions.
    Unknown,
}

#[cfg(feature = "sign")]
impl Endpoint {
    /// The host, which the signature covers.
    fn host(&self) -> &'static str {
        let host = self.url.strip_prefix("https://");
        let host = host.and_then(|host| host.strip_suffix('/'));
        host.unwrap_or_default()
    }
}

impl Tc3 {
    const fn endpoint(&self, site: Site) -> &Endpoint {
        match site {
            Site::Cn => &self.cn,
            Site::Intl => &self.intl,
        }
    }

    /// Adds an issue for each problem that makes it impossible to build a request.
    pub(super) fn check(
        &self,
        context: &Context<'_>,
        codes: &StructuralCodes,
        issues: &mut Vec<Issue>,
    ) {
        issues.extend(region_issue(self, context, codes.required));
        let mut report = |key: &'static str, rule, code, params: &[(&'static str, Param)]| {
            let path = Path::to(key);
            let mut issue = Issue::new(path, rule, code);
            issue.with_all(params);
            issues.push(issue);
        };
        match context.timestamp {
            Some(0..=LAST_TIMESTAMP) => {}
            Some(_) => {
                let params = [
                    ("min", Param::Number(0)),
                    ("max", Param::Number(LAST_TIMESTAMP.unsigned_abs())),
                ];
                let code = Some("AuthFailure.SignatureExpire");
                report("timestamp", RuleName::OutOfRange, code, &params);
            }
            None if context.credentials.is_some() => {
                report("timestamp", RuleName::Required, codes.required, &[]);
            }
            None => {}
        }
        if context
            .language
            .is_some_and(|language| !LANGUAGES.contains(&language))
        {
            let params = [("allowed", Param::Names(LANGUAGES))];
            report("language", RuleName::OneOf, None, &params);
        }
    }

    /// Method, URL and headers, signed if there are credentials.
    #[cfg_attr(
        not(feature = "sign"),
        expect(unused_variables, reason = "only a signature reads the body")
    )]
    pub(super) fn head(&self, operation: &'static str, context: &Context<'_>, body: &[u8]) -> Head {
        let endpoint = self.endpoint(context.site.unwrap_or_default());
        // With room for all headers, so that the list does not move while it grows.
        let mut headers = Headers::with_capacity(MOST_HEADERS);
        headers.extend([
            ("Content-Type", CONTENT_TYPE.into()),
            ("X-TC-Action", operation.into()),
            ("X-TC-Version", self.version.into()),
        ]);
        if let Some(region) = context.region {
            headers.push(("X-TC-Region", region.to_owned().into()));
        }
        if let Some(timestamp) = context.timestamp {
            headers.push(("X-TC-Timestamp", timestamp.to_string().into()));
        }
        if let Some(language) = context.language {
            headers.push(("X-TC-Language", language.to_owned().into()));
        }
        #[cfg(feature = "sign")]
        if let (Some(credentials), Some(timestamp)) = (context.credentials, context.timestamp) {
            if let Some(token) = credentials.token() {
                headers.push(("X-TC-Token", token.to_owned().into()));
            }
            let payload = if context.unsigned_payload {
                headers.push(("X-TC-Content-SHA256", signature::UNSIGNED_PAYLOAD.into()));
                signature::UNSIGNED_PAYLOAD.as_bytes()
            } else {
                body
            };
            let canonical = signature::CanonicalRequest {
                method: "POST",
                query: "",
                headers: &[("content-type", CONTENT_TYPE), ("host", endpoint.host())],
                payload,
            };
            let scope = signature::Scope {
                service: self.service,
                timestamp,
            };
            headers.push((
                "Authorization",
                canonical.authorization(&scope, credentials).into(),
            ));
        }
        Head {
            method: "POST",
            url: endpoint.url,
            headers,
        }
    }
}

/// The regions, with the short names that older APIs of the provider have for them.
const REGIONS: &[(&str, &str)] = &[
    ("bj", "ap-beijing"),
    ("ca", "na-toronto"),
    ("cd", "ap-chengdu"),
    ("cq", "ap-chongqing"),
    ("de", "eu-frankfurt"),
    ("gz", "ap-guangzhou"),
    ("hk", "ap-hongkong"),
    ("in", "ap-mumbai"),
    ("jp", "ap-tokyo"),
    ("kr", "ap-seoul"),
    ("nj", "ap-nanjing"),
    ("sg", "ap-singapore"),
    ("sh", "ap-shanghai"),
    ("th", "ap-bangkok"),
    ("use", "na-ashburn"),
    ("usw", "na-siliconvalley"),
];

/// The region that a short name or the name of a city means.
fn full_region(name: &str) -> Option<&'static str> {
    REGIONS.iter().find_map(|(short, region)| {
        let city = region.split_once('-').map_or(*region, |(_, city)| city);
        let means = name.eq_ignore_ascii_case(short) || name.eq_ignore_ascii_case(city);
        means.then_some(*region)
    })
}

impl Regions {
    /// The names that are known.
    const fn names(self) -> &'static [&'static str] {
        match self {
            Regions::Known(names) | Regions::Likely(names) => names,
            Regions::Unknown => &[],
        }
    }

    /// Whether the region may be one of these.
    fn may_contain(self, region: &str) -> bool {
        match self {
            Regions::Known(names) => names.contains(&region),
            Regions::Likely(_) | Regions::Unknown => true,
        }
    }
}

/// Returns an issue if the region is absent, empty or not a region of the site. If the list of regions may be
/// incomplete, an unknown name is only a warning, unless it does not have the form of a region.
fn region_issue(tc3: &Tc3, context: &Context<'_>, absent: Option<&'static str>) -> Option<Issue> {
    let issue = |rule, code| Issue::new(Path::to("region"), rule, code);
    let Some(region) = context.region.filter(|region| !region.is_empty()) else {
        return Some(issue(RuleName::Required, absent));
    };
    let site = context.site.unwrap_or_default();
    let regions = tc3.endpoint(site).regions;
    if regions.names().contains(&region) {
        return None;
    }
    let unsupported = |rule| issue(rule, Some("UnsupportedRegion"));
    let full = full_region(region);
    if let Some(full) = full.filter(|full| regions.may_contain(full)) {
        let mut issue = unsupported(RuleName::OneOf);
        issue.with("suggestion", Param::Name(full));
        return Some(issue);
    }
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let a_name = region.bytes().all(letter);
    let (names, severity) = match regions {
        Regions::Likely(names) if a_name => (names, Severity::Warning),
        Regions::Known(names) | Regions::Likely(names) => (names, Severity::Error),
        Regions::Unknown if a_name => return None,
        Regions::Unknown => return Some(unsupported(RuleName::Refused)),
    };
    let mut issue = unsupported(RuleName::OneOf);
    issue.severity = severity;
    issue.with("allowed", Param::Names(names));
    let mut others = Site::ALL.iter().filter(|(_, other)| *other != site);
    let meant = full.unwrap_or(region);
    let its_site = others.find(|(_, other)| tc3.endpoint(*other).regions.names().contains(&meant));
    if let Some((name, _)) = its_site {
        issue.with("site", Param::Name(name));
    }
    Some(issue)
}

#[cfg(all(test, feature = "sign"))]
mod tests {
    use alloc::format;

    use crate::operation::{Auth, Transport};
    use crate::providers::operations;

    #[test]
    fn every_url_is_that_of_a_host() {
        let mut count = 0;
        for operation in operations() {
            let Transport::Https(Auth::Tc3(tc3)) = operation.service.transport else {
                continue;
            };
            for endpoint in [&tc3.cn, &tc3.intl] {
                let host = endpoint.host();
                assert_eq!(endpoint.url, format!("https://{host}/"));
                assert!(host.contains('.') && !host.contains('/'), "{host}");
                count += 1;
            }
        }
        assert!(count > 0);
    }
}
