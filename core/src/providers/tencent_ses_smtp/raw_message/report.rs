//! Collects issues with their places.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::issue::{Issue, Param, Path, RuleName, Severity, Step};
use crate::mime::read::Part;
use crate::sorting::sorted_by;

/// The issues found so far.
#[derive(Default)]
pub(super) struct Report {
    /// Each issue with the line that it is sorted by.
    issues: Vec<(usize, Issue)>,
}

/// Where an issue is.
#[derive(Clone, Debug)]
pub(super) struct Place {
    path: Path,
    line: Line,
}

#[derive(Clone, Copy, Debug)]
enum Line {
    /// Something is missing in the headers.
    First,
    /// The number of a line, counted from 1.
    At(usize),
    /// The whole message.
    Last,
}

impl Place {
    /// The part.
    pub(super) fn part(part: &Part<'_>) -> Self {
        let steps = part.path.iter();
        let steps = steps.flat_map(|index| [key("parts"), Step::Index(*index)]);
        Place {
            path: steps.collect(),
            line: Line::At(part.line),
        }
    }

    /// The header called `name` of a part, or the start of the part if there is no such header.
    pub(super) fn header(part: &Part<'_>, name: &'static str) -> Self {
        let line = part.header(name).map_or(part.line, |header| header.line);
        Place::part(part).with(key(name)).at(line)
    }

    /// A header that the message does not have.
    pub(super) fn missing(name: &'static str) -> Self {
        Place {
            path: Path::to(name),
            line: Line::First,
        }
    }

    /// The whole message.
    pub(super) fn whole() -> Self {
        Place {
            path: Path::default(),
            line: Line::Last,
        }
    }

    /// All bodies or all attachments.
    pub(super) fn all(name: &'static str) -> Self {
        Place::whole().with(key(name))
    }

    /// An entry of a list.
    pub(super) fn entry(self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    /// The same path in another line.
    pub(super) fn at(self, line: usize) -> Self {
        Place {
            line: Line::At(line),
            ..self
        }
    }

    fn with(mut self, step: Step<'static>) -> Self {
        self.path.push(step);
        self
    }
}

fn key(name: &'static str) -> Step<'static> {
    Step::Key(Cow::Borrowed(name))
}

impl Report {
    /// Adds an error.
    pub(super) fn error(
        &mut self,
        place: Place,
        rule: RuleName,
        code: &'static str,
        params: &[(&'static str, Param)],
    ) {
        self.add(place, rule, Severity::Error, Some(code), params);
    }

    /// Adds a warning.
    pub(super) fn warning(
        &mut self,
        place: Place,
        rule: RuleName,
        code: Option<&'static str>,
        params: &[(&'static str, Param)],
    ) {
        self.add(place, rule, Severity::Warning, code, params);
    }

    /// Adds an issue.
    pub(super) fn add(
        &mut self,
        place: Place,
        rule: RuleName,
        severity: Severity,
        code: Option<&'static str>,
        params: &[(&'static str, Param)],
    ) {
        let mut issue = Issue::new(place.path, rule, code);
        issue.severity = severity;
        issue.with_all(params);
        let order = match place.line {
            Line::First => 0,
            Line::At(line) => {
                issue.with("line", number(line));
                line
            }
            Line::Last => usize::MAX,
        };
        self.issues.push((order, issue));
    }

    /// The issues in reading order.
    pub(super) fn into_issues(self) -> Vec<Issue> {
        let line = |(line, _): &(usize, Issue)| u32::try_from(*line).unwrap_or(u32::MAX);
        let sorted = sorted_by(self.issues, line).into_iter();
        sorted.map(|(_, issue)| issue).collect()
    }
}

/// A param that is a number.
pub(super) fn number(number: usize) -> Param {
    Param::Number(number as u64)
}
