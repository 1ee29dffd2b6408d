//! The issues that have been found, and the place of a value while a payload is checked.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::issue::{Issue, Param, Path, RuleName, Severity, Step};

/// The place of a value: the last step, and the place of the object or list that contains it. A path is made from it only
/// when there is an issue.
#[derive(Clone, Copy)]
pub(super) enum At<'p> {
    /// The payload as a whole.
    Root,
    /// A field of the table.
    Field(&'p At<'p>, &'static str),
    /// An entry of an object under a name that the caller chose.
    Name(&'p At<'p>, &'p str),
    /// An entry of a list.
    Index(&'p At<'p>, usize),
}

impl At<'_> {
    /// The number of steps.
    pub(super) fn depth(self) -> usize {
        let mut depth = 0;
        let mut at = &self;
        while let At::Field(above, _) | At::Name(above, _) | At::Index(above, _) = at {
            depth += 1;
            at = above;
        }
        depth
    }

    pub(super) fn path(self) -> Path {
        let mut path = Path::default();
        self.add_to(&mut path);
        path
    }

    /// Adds the steps in their order. To add them from the end and to reverse them took half of the time of reporting an
    /// issue. The check of a nested value is recursive as well, so this recursion is never deeper than the present one.
    fn add_to(self, path: &mut Path) {
        match self {
            At::Root => {}
            At::Field(above, name) => {
                above.add_to(path);
                path.push(Step::Key(Cow::Borrowed(name)));
            }
            At::Name(above, name) => {
                above.add_to(path);
                path.push(Step::Key(Cow::Owned(name.into())));
            }
            At::Index(above, index) => {
                above.add_to(path);
                path.push(Step::Index(index));
            }
        }
    }
}

/// The number of issues for which there is room at first. Payloads that people write seldom have more. The memory for seven
/// would be more than the 1032 bytes that glibc provides quickly.
const FEW: usize = 6;

/// The issues, of which only the first are kept if their number is limited.
pub(super) struct Findings {
    issues: Vec<Issue>,
    max: Option<usize>,
    left_out: u64,
    /// The highest severity of those that were left out.
    severity: Severity,
}

/// The number of issues at one moment.
#[derive(Clone, Copy)]
pub(super) struct Mark(usize);

impl Findings {
    pub(super) fn new(max: Option<usize>) -> Self {
        Findings {
            issues: Vec::new(),
            max,
            left_out: 0,
            severity: Severity::Warning,
        }
    }

    pub(super) fn push(&mut self, issue: Issue) -> &mut Issue {
        // The list grows by half, so that at most a third of it is unused. A vector would double, and leave up to half unused.
        if self.issues.len() == self.issues.capacity() {
            self.issues.reserve_exact(self.issues.len() / 2 + FEW);
        }
        self.issues.push_mut(issue)
    }

    /// Starts to check a value: whatever was found before is complete.
    pub(super) fn mark(&mut self) -> Mark {
        self.settle();
        Mark(self.issues.len())
    }

    /// The issues that were found since `mark`.
    pub(super) fn since(&self, mark: Mark) -> &[Issue] {
        self.issues.get(mark.0..).unwrap_or_default()
    }

    /// The issues that were found since `mark`, to be changed.
    pub(super) fn since_mut(&mut self, mark: Mark) -> &mut [Issue] {
        self.issues.get_mut(mark.0..).unwrap_or_default()
    }

    /// Drops the issues beyond the limit, and counts them.
    pub(super) fn settle(&mut self) {
        let Some(max) = self.max else { return };
        for issue in self.issues.drain(max.min(self.issues.len())..) {
            self.left_out += 1;
            // Errors come before warnings.
            self.severity = self.severity.min(issue.severity);
        }
    }

    pub(super) fn into_issues(mut self) -> Vec<Issue> {
        self.settle();
        if self.left_out > 0 {
            let mut issue = Issue::new(Path::default(), RuleName::MoreIssues, None);
            issue.severity = self.severity;
            issue.with("left_out", Param::Number(self.left_out));
            self.issues.push(issue);
        }
        self.issues
    }
}
