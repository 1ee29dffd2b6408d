//! The codes that `validate` and `build` report before the provider does, to a reference page in Markdown.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::types::NOTICE;
use crate::errors::{Catalogue, Foreseeable};
use crate::issue::RuleName;
use crate::operation::{Auth, Operation, Transport};
use crate::providers::RAW_MESSAGE_CODES;
use crate::schema::{Check, Field, Item, Kind, MapOf, Need, Rule, Shape, Total};

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
        &[
            "501", "552", "553", "554", "x.1.0", "x.1.2", "x.1.3", "x.1.7", "x.3.4", "x.5.3",
            "x.6.0", "x.6.7",
        ],
        "Any mail server can reply so, for several causes. The rules for addresses and sizes find those that are in the message.",
    ),
    (
        &["554 5.0.0 business error"],
        "The reply contains another code, which is in this list.",
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

/// Statuses of single messages and failures of the connection that depend on the request, and the code of a request that has
/// the same cause.
const SAME_CAUSE: &[(&str, &str)] = &[
    ("1004", "FailedOperation.FailResolvePacket"),
    ("1011", "InternalError.RestApiInterfaceNotExist"),
    ("1012", "FailedOperation.SignatureIncorrectOrUnapproved"),
    ("1014", "FailedOperation.TemplateIncorrectOrUnapproved"),
    ("1016", "InvalidParameterValue.IncorrectPhoneNumber"),
    ("1017", "InvalidParameterValue.ContentLengthLimit"),
    ("1021", "InternalError.RequestTimeException"),
    ("1029", "FailedOperation.MarketingSendTimeConstraint"),
    (
        "1034",
        "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber",
    ),
    ("1036", "InvalidParameterValue.TemplateParameterLengthLimit"),
    ("1038", "InvalidParameterValue.TemplateParameterFormatError"),
    ("1046", "LimitExceeded.PhoneNumberCountLimit"),
    (
        "1048",
        "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
    ),
    ("connection reset", "EOF"),
    ("write: broken pipe", "554 5.0.0 too longer line"),
    ("SendStatus:1011", "FailedOperation.WithOutPermission"),
    ("SendStatus:3010", "FailedOperation.WrongContentJson"),
    (
        "SendStatus:3024",
        "InvalidParameterValue.ReceiverEmailInvalid",
    ),
];

/// The fields of an object that a rule of this object is about. Issues point to one of them, or name them.
fn concerned(check: &Check) -> Vec<&'static str> {
    match check {
        Check::AtLeastOneOf(names) | Check::Function(_, names) => names.to_vec(),
        Check::TotalAtMost(Total { list, .. }) => [*list].into(),
        Check::InOrder([_, second]) | Check::WithinDays([_, second], _) => [*second].into(),
        _ => Vec::new(),
    }
}

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
        match operation.service.transport {
            Transport::Https(Auth::Tc3(_)) => {
                for (code, option, rule) in OPTIONS {
                    self.add(code, &format!("the option `{option}`"), *rule, name);
                }
            }
            Transport::Https(Auth::ApiKey(_)) => {}
            Transport::Smtp => {
                for (code, place, rule) in RAW_MESSAGE_CODES {
                    let place = format!("{place} of a finished message");
                    self.add(code, &place, *rule, name);
                }
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
        let whole = whole.map_or("the payload".to_string(), |path| format!("`{path}`"));
        for rule in shape.rules {
            let fields: Vec<_> = concerned(&rule.check)
                .iter()
                .map(|name| format!("`{path}{name}`"))
                .collect();
            let place = if fields.is_empty() {
                whole.clone()
            } else {
                // One of the fields is enough, or the rule compares them.
                let one = matches!(rule.check, Check::AtLeastOneOf(_));
                fields.join(if one { " or " } else { " and " })
            };
            self.rules(core::slice::from_ref(rule), &place, operation);
        }
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
    /// Whether every cause of the code is in the request, or some of them. With `No`, only the provider knows for certain,
    /// but a rule names the code.
    pub foreseeable: Foreseeable,
    /// The causes that are found, each as a sentence.
    pub causes: Vec<String>,
    /// Why no cause is found.
    pub reason: Option<&'static str>,
    /// For a status of a single message, the code of a request that has the same cause.
    pub same: Option<&'static str>,
}

/// Every code of `catalogues` that depends on the request, wholly or partly, or that a rule names.
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
            let causes = walks
                .get(catalogue.id)
                .and_then(|walk| walk.causes.get(entry.code));
            if entry.foreseeable == Foreseeable::No && causes.is_none() {
                continue;
            }
            let sentence = |((place, rule), operations): (&Cause, &Vec<&str>)| {
                format!("{place}, rule `{rule}`, of {}", listed(operations))
            };
            let causes: Vec<_> = causes.into_iter().flatten().map(sentence).collect();
            let reason = NOT_FORESEEN
                .iter()
                .find_map(|(codes, reason)| codes.contains(&entry.code).then_some(*reason));
            let same = SAME_CAUSE
                .iter()
                .find_map(|(status, code)| (*status == entry.code).then_some(*code));
            all.push(Foreseen {
                catalogue,
                code: entry.code,
                foreseeable: entry.foreseeable,
                causes,
                reason,
                same,
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
         These codes depend on the request, so that `validate`, `validate_raw` and `build` name them in an issue. Below each code are the \
         fields and rules that do. A code that is marked with \"in part\" has other causes too, which only the provider knows. \
         A status of a single message is known if the code with the same cause is.\n"
    );
    let (uncertain, known): (Vec<_>, Vec<_>) = foreseen
        .iter()
        .partition(|one| one.foreseeable == Foreseeable::No);
    let told =
        |one: &&&Foreseen| !one.causes.is_empty() || one.reason.is_some() || one.same.is_some();
    let mut title = "";
    for one in known.iter().filter(told) {
        if title != one.catalogue.title {
            title = one.catalogue.title;
            page.push_str(&format!("\n## {title}\n\n"));
        }
        let part = match one.foreseeable {
            Foreseeable::Partly => ", in part",
            Foreseeable::Yes | Foreseeable::No => "",
        };
        page.push_str(&format!("- `{}`{part}", one.code));
        match (one.reason, one.same) {
            (Some(reason), _) => page.push_str(&format!(": not foreseen. {reason}\n")),
            (None, Some(code)) => page.push_str(&format!(": has the same cause as `{code}`\n")),
            (None, None) => page.push('\n'),
        }
        push_causes(&mut page, one);
    }
    page.push_str(
        "\n## Named by `validate`, although only the provider can know for certain\n\n\
         The rule finds a value that is most likely the cause. The usual causes of these codes are not in the request.\n\n",
    );
    for one in uncertain {
        page.push_str(&format!("- `{}` ({})\n", one.code, one.catalogue.title));
        push_causes(&mut page, one);
    }
    page
}

fn push_causes(page: &mut String, one: &Foreseen) {
    for cause in &one.causes {
        page.push_str(&format!("  - {cause}\n"));
    }
}
