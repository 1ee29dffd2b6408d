//! The codes that `validate` and `build` report before the provider does, to a reference page in Markdown.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::types::NOTICE;
use crate::errors::{Catalogue, Foreseeable};
use crate::issue::RuleName;
use crate::operation::{Auth, Operation};
use crate::schema::{Field, Item, Kind, MapOf, Need, Rule, Shape};

/// Where a code is foreseen: a field or an option, and the rule.
type Cause = (String, &'static str);

/// The operations in which a cause occurs.
type Causes = BTreeMap<Cause, Vec<&'static str>>;

/// The codes of options of `build`, which no table contains.
const OPTIONS: &[(&str, &str, RuleName)] = &[
    (
        "AuthFailure.SecretIdNotFound",
        "credentials",
        RuleName::ControlCharacter,
    ),
    (
        "AuthFailure.SignatureExpire",
        "timestamp",
        RuleName::Refused,
    ),
    (
        "AuthFailure.SignatureFailure",
        "credentials",
        RuleName::ControlCharacter,
    ),
    (
        "AuthFailure.TokenFailure",
        "credentials",
        RuleName::ControlCharacter,
    ),
    ("MissingParameter", "region", RuleName::Required),
    ("UnsupportedRegion", "region", RuleName::OneOf),
];

/// Why a code is not foreseen, although it depends on the request only.
const NOT_FORESEEN: &[(&[&str], &str)] = &[
    (
        &[
            "AuthFailure.InvalidAuthorization",
            "bad_request",
            "FailedOperation.FailResolvePacket",
            "FailedOperation.JsonParseFail",
            "InternalError.JsonParseFail",
            "InternalError.RestApiInterfaceNotExist",
            "InvalidAction",
            "InvalidRequest",
            "NoSuchProduct",
            "NoSuchVersion",
            "UnsupportedProtocol",
        ],
        "`build` writes this part of a request itself, and it is always valid.",
    ),
    (
        &[
            "FailedOperation.MarketingSendTimeConstraint",
            "FailedOperation.TemplateIncorrectOrUnapproved",
            "FailedOperation.TemplateParamSetNotMatchApprovedTemplate",
            "InvalidParameterValue.ContentLengthLimit",
            "InvalidParameterValue.TemplateParameterFormatError",
            "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone",
            "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone",
        ],
        "It depends on the template, of which the request contains only the ID.",
    ),
    (
        &["InternalError.RequestTimeException"],
        "For an old timestamp, `build` names `AuthFailure.SignatureExpire`.",
    ),
    (
        &["InvalidParameter.InvalidParameters"],
        "`validate` names the codes of the single fields.",
    ),
    (
        &["ActionOffline"],
        "The provider has retired none of these operations so far.",
    ),
    (
        &["unauthorized"],
        "`build` refuses a key that no header can contain; only the provider knows whether a key is valid.",
    ),
    (
        &["validation_error"],
        "It says only that there are issues; their own codes are in this list.",
    ),
    (
        &["DryRunOperation"],
        "No operation has the field `DryRun`: `validate` reports it as unknown.",
    ),
];

/// The causes of each code in the requests of one provider.
#[derive(Default)]
struct Walk {
    causes: BTreeMap<&'static str, Causes>,
}

impl Walk {
    fn add(&mut self, code: &'static str, place: &str, rule: RuleName, operation: &'static str) {
        let causes = self.causes.entry(code).or_default();
        let operations = causes.entry((place.to_string(), rule.name())).or_default();
        if operations.last() != Some(&operation) {
            operations.push(operation);
        }
    }

    fn operation(&mut self, operation: &'static Operation, shape: &'static Shape) {
        let codes = &operation.service.codes;
        let name = operation.name;
        for (code, place, rule) in [
            (codes.required, "a required field", RuleName::Required),
            (codes.wrong_type, "any field", RuleName::Type),
            (
                codes.unknown_field,
                "any other name",
                RuleName::UnknownField,
            ),
        ] {
            if let Some(code) = code {
                self.add(code, place, rule, name);
            }
        }
        if let Some(rule) = operation.size_rule() {
            self.rules(core::slice::from_ref(rule), "the request", name);
        }
        if let Some(Auth::Tc3(_)) = operation.auth() {
            for (code, option, rule) in OPTIONS {
                self.add(code, &format!("the option `{option}`"), *rule, name);
            }
        }
        self.shape(shape, "", name);
    }

    fn rules(&mut self, rules: &'static [Rule], place: &str, operation: &'static str) {
        for rule in rules {
            if let Some(code) = rule.code {
                self.add(code, place, rule.check.rule_name(), operation);
            }
        }
    }

    fn shape(&mut self, shape: &'static Shape, path: &str, operation: &'static str) {
        for field in shape.fields {
            self.field(field, &format!("{path}{}", field.name), operation);
        }
        let whole = path.strip_suffix('.');
        let place = whole.map_or("the payload".to_string(), |path| format!("`{path}`"));
        self.rules(shape.rules, &place, operation);
    }

    fn field(&mut self, field: &'static Field, path: &str, operation: &'static str) {
        let place = format!("`{path}`");
        if let (Some(code), Need::Required | Need::RequiredWhen(_)) = (field.missing, field.need) {
            self.add(code, &place, RuleName::Required, operation);
        }
        self.rules(field.rules, &place, operation);
        self.kind(field.kind, path, operation);
    }

    fn kind(&mut self, kind: Kind, path: &str, operation: &'static str) {
        let mut item = |Item { kind, rules }: Item| {
            let path = format!("{path}[]");
            self.rules(rules, &format!("`{path}`"), operation);
            self.kind(kind, &path, operation);
        };
        match kind {
            Kind::List(of) => item(*of),
            Kind::Map(MapOf { names, values }) => {
                item(*values);
                self.rules(names, &format!("names in `{path}`"), operation);
            }
            Kind::Object(shape) => self.shape(shape, &format!("{path}."), operation),
            Kind::Text
            | Kind::Integer(_)
            | Kind::Boolean
            | Kind::Base64
            | Kind::JsonText
            | Kind::Free => {}
        }
    }
}

/// What is known in advance about one code.
pub struct Foreseen {
    /// The catalogue of the code.
    pub catalogue: &'static Catalogue,
    /// The code.
    pub code: &'static str,
    /// Whether every cause of the code is in the request.
    pub wholly: bool,
    /// The causes that are found, each as a sentence.
    pub causes: Vec<String>,
    /// Why no cause is found.
    pub reason: Option<&'static str>,
}

/// Every code of `catalogues` that depends on the request, wholly or partly. Statuses of single messages are not among them:
/// they are no codes of a request.
pub fn foreseen(
    catalogues: impl Iterator<Item = &'static Catalogue>,
    operations: impl Iterator<Item = &'static Operation>,
) -> Vec<Foreseen> {
    let mut walks: BTreeMap<&'static str, Walk> = BTreeMap::new();
    for operation in operations {
        for catalogue in operation.service.provider.codes() {
            let walk = walks.entry(catalogue.id).or_default();
            walk.operation(operation, &operation.request);
        }
    }
    let mut all = Vec::new();
    for catalogue in catalogues {
        for entry in catalogue.entries {
            if entry.foreseeable == Foreseeable::No {
                continue;
            }
            let causes = walks
                .get(catalogue.id)
                .and_then(|walk| walk.causes.get(entry.code));
            let sentence = |((place, rule), operations): (&Cause, &Vec<&str>)| {
                format!("{place}, rule `{rule}`, of {}", listed(operations))
            };
            let causes: Vec<_> = causes.into_iter().flatten().map(sentence).collect();
            let reason = NOT_FORESEEN
                .iter()
                .find_map(|(codes, reason)| codes.contains(&entry.code).then_some(*reason));
            all.push(Foreseen {
                catalogue,
                code: entry.code,
                wholly: entry.foreseeable == Foreseeable::Yes,
                causes,
                reason,
            });
        }
    }
    all
}

/// The names of operations, or their number if they are many.
fn listed(operations: &[&str]) -> String {
    const MOST: usize = 8;
    if operations.len() > MOST {
        return format!("{} operations", operations.len());
    }
    let names: Vec<_> = operations.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

/// The page that lists them.
pub fn page(foreseen: &[Foreseen]) -> String {
    let mut page = format!(
        "<!-- {NOTICE} -->\n# Codes that are known before the request\n\n\
         These codes depend on the request, so that `validate` and `build` name them in an issue. Below each code are the \
         fields and rules that do. A code that is marked with \"in part\" has other causes too, which only the provider knows.\n"
    );
    let mut title = "";
    let told = |one: &&Foreseen| !one.causes.is_empty() || one.reason.is_some();
    for Foreseen {
        catalogue,
        code,
        wholly,
        causes,
        reason,
    } in foreseen.iter().filter(told)
    {
        if title != catalogue.title {
            title = catalogue.title;
            page.push_str(&format!("\n## {title}\n\n"));
        }
        let part = if *wholly { "" } else { ", in part" };
        page.push_str(&format!("- `{code}`{part}"));
        match reason {
            Some(reason) => page.push_str(&format!(": not foreseen. {reason}\n")),
            None => page.push('\n'),
        }
        for cause in causes {
            page.push_str(&format!("  - {cause}\n"));
        }
    }
    page
}
