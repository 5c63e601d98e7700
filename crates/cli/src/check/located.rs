//! Findings with their places in the file of a notice or of a configuration.

use std::cell::LazyCell;
use std::collections::HashMap;
use std::ops::Range;

use serde_json::Value;

use seloste_lint::Finding;
use seloste_model::{Notice, Route, Step};
use seloste_source::{Places, StringToken};

/// A finding with its place in the file.
pub struct Located {
    /// The finding.
    pub finding: Finding,
    /// The bytes of the file that the finding is about; for something missing, those of the value that should hold it.
    pub range: Range<usize>,
    /// The fix, where one is certain.
    pub fix: Option<Edit>,
}

/// A change of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes of the file to replace.
    pub range: Range<usize>,
    /// The bytes to put in their place, written as the file must have them.
    pub replacement: String,
}

/// The findings of a notice with their places in its file, in the order of the file.
pub fn locate_findings(
    text: &str,
    places: &Places,
    notice: &Notice,
    findings: Vec<Finding>,
) -> Vec<Located> {
    // The model writes itself without fail; without its values findings point at whole strings.
    let values = LazyCell::new(|| serde_json::to_value(notice).unwrap_or_default());
    let is_value = |route: &Route, said: &str| string_at(&values, route) == Some(said);
    locate(text, places, findings, is_value)
}

/// The findings of a site's configuration with their places in its file, in the order of the file.
pub fn locate_in_configuration(text: &str, findings: Vec<Finding>) -> Vec<Located> {
    // The strings of a configuration are read as they are written.
    locate(text, &Places::of(text), findings, |_, _| true)
}

/// The findings with their places. `is_value` tells whether the string that the file has at a route is the value there.
fn locate(
    text: &str,
    places: &Places,
    findings: Vec<Finding>,
    is_value: impl Fn(&Route, &str) -> bool,
) -> Vec<Located> {
    let mut strings = Strings {
        text,
        places,
        is_value,
        known: HashMap::new(),
    };
    let mut located: Vec<Located> = findings
        .into_iter()
        .map(|finding| Located {
            range: strings
                .part(&finding)
                .unwrap_or_else(|| places.nearest(&finding.route)),
            fix: strings.fix(&finding),
            finding,
        })
        .collect();
    // The order of the rules decides among findings at the same place.
    located.sort_by_key(|located| located.range.start);
    located
}

/// The strings of a file.
struct Strings<'t, V> {
    text: &'t str,
    places: &'t Places,
    is_value: V,
    /// The strings that findings are in, by their routes, each read once; `None` where the file writes another string
    /// than the value, so that the parts of one are not those of the other.
    known: HashMap<Route, Option<WrittenString>>,
}

/// A string as it is written in the file.
struct WrittenString {
    start: usize,
    token: StringToken,
}

impl<V: Fn(&Route, &str) -> bool> Strings<'_, V> {
    /// The bytes of the part of a string that a finding is about.
    fn part(&mut self, finding: &Finding) -> Option<Range<usize>> {
        let range = finding.range.clone()?;
        self.written(&finding.route)?.bytes(range)
    }

    fn fix(&mut self, finding: &Finding) -> Option<Edit> {
        let fix = finding.fix.as_ref()?;
        let written = self.written(&fix.route)?;
        Some(Edit {
            range: written.bytes(fix.range.clone())?,
            replacement: written.token.written(&fix.replacement)?,
        })
    }

    /// The string that a route leads to, which many findings may be in.
    fn written(&mut self, route: &Route) -> Option<&WrittenString> {
        if !self.known.contains_key(route) {
            let written = self.read(route);
            self.known.insert(route.clone(), written);
        }
        self.known.get(route)?.as_ref()
    }

    fn read(&self, route: &Route) -> Option<WrittenString> {
        // An item that has only a name may be written as the name alone.
        let place = self.places.nearest(route);
        let token = StringToken::of(self.text.get(place.clone())?)?;
        (self.is_value)(route, token.value()).then_some(WrittenString {
            start: place.start,
            token,
        })
    }
}

impl WrittenString {
    /// The bytes of the file that say a part of the string.
    fn bytes(&self, range: Range<usize>) -> Option<Range<usize>> {
        let within = self.token.bytes(range)?;
        Some(self.start + within.start..self.start + within.end)
    }
}

/// The string that a route leads to in a notice.
fn string_at<'v>(notice: &'v Value, route: &Route) -> Option<&'v str> {
    let mut value = notice;
    for step in route.steps() {
        value = match step {
            // An item that is a string has that string for its name.
            _ if value.is_string() => value,
            Step::Key(key) => value.get(key.as_ref())?,
            Step::Index(index) => value.get(index)?,
        };
    }
    value.as_str()
}
