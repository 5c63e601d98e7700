//! What the rules find in a notice file, each finding with its place in the file. The command `check` and the
//! language server both show this.

use seloste_lint::Finding;
use seloste_model::{Notice, Route, Step};
use seloste_source::{Places, StringToken};
use std::collections::HashMap;
use std::ops::Range;

/// A finding and where in the file it stands.
pub struct Located {
    /// The finding.
    pub finding: Finding,
    /// The bytes of the file that it is about; for something missing, those of what should hold it.
    pub range: Range<usize>,
    /// How the file is mended, where that is certain.
    pub edit: Option<Edit>,
}

/// A change of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes of the file to replace.
    pub range: Range<usize>,
    /// What to put in their place, written as the file must have it.
    pub replacement: String,
}

/// The places of findings of the notice that this file holds, in the order of the file.
pub fn locate_findings(text: &str, notice: &Notice, findings: Vec<Finding>) -> Vec<Located> {
    // The model writes itself without fail; without its values findings point at whole strings.
    locate(text, findings, || {
        serde_json::to_value(notice).unwrap_or_default()
    })
}

/// The places of findings of the site's configuration, which this file holds.
pub fn locate_findings_of_site(text: &str, findings: Vec<Finding>) -> Vec<Located> {
    // What cannot be read has been told of before; here it only means that nothing is mended.
    locate(text, findings, || {
        seloste_source::read_as(text).unwrap_or_default()
    })
}

fn locate(
    text: &str,
    findings: Vec<Finding>,
    values: impl FnOnce() -> serde_json::Value,
) -> Vec<Located> {
    if findings.is_empty() {
        return Vec::new();
    }
    let mut file = File {
        text,
        places: Places::of(text),
        values: values(),
        strings: HashMap::new(),
    };
    let mut located: Vec<Located> = findings
        .into_iter()
        .map(|finding| Located {
            range: file.range(&finding),
            edit: file.edit(&finding),
            finding,
        })
        .collect();
    // What is missing from the file as a whole stands first; the order of the rules decides among equals.
    located.sort_by_key(|located| located.range.start);
    located
}

struct File<'t> {
    text: &'t str,
    places: Places,
    values: serde_json::Value,
    /// The strings that findings are in, by their routes, each read once; none where the file says it in another way
    /// than the model does.
    strings: HashMap<Route, Option<Written>>,
}

/// A string as the file says it.
struct Written {
    start: usize,
    token: StringToken,
}

impl File<'_> {
    fn range(&mut self, finding: &Finding) -> Range<usize> {
        finding
            .range
            .clone()
            .and_then(|range| self.written(&finding.route)?.bytes(range))
            .unwrap_or_else(|| self.places.nearest(&finding.route))
    }

    fn edit(&mut self, finding: &Finding) -> Option<Edit> {
        let fix = finding.fix.as_ref()?;
        let written = self.written(&fix.route)?;
        Some(Edit {
            range: written.bytes(fix.range.clone())?,
            replacement: written.token.written(&fix.replacement)?,
        })
    }

    /// The string that a route leads to, which many findings may be in.
    fn written(&mut self, route: &Route) -> Option<&Written> {
        if !self.strings.contains_key(route) {
            let written = self.read(route);
            self.strings.insert(route.clone(), written);
        }
        self.strings.get(route)?.as_ref()
    }

    /// None where the file says the string in another way than the model does, so that the parts of the one are not
    /// those of the other.
    fn read(&self, route: &Route) -> Option<Written> {
        // An item that has only a name may be written as the name alone.
        let place = self.places.nearest(route);
        let token = StringToken::of(self.text.get(place.clone())?)?;
        if self.value(route)? != token.value() {
            return None;
        }
        Some(Written {
            start: place.start,
            token,
        })
    }

    /// The string that a route leads to in the model.
    fn value(&self, route: &Route) -> Option<&str> {
        let mut value = &self.values;
        for step in route.steps() {
            value = match step {
                // The shorthand of an item: what it holds is its name.
                _ if value.is_string() => value,
                Step::Key(key) => value.get(key.as_ref())?,
                Step::Index(index) => value.get(index)?,
            };
        }
        value.as_str()
    }
}

impl Written {
    /// The bytes of the file that say a part of the string.
    fn bytes(&self, range: Range<usize>) -> Option<Range<usize>> {
        let within = self.token.bytes(range)?;
        Some(self.start + within.start..self.start + within.end)
    }
}
