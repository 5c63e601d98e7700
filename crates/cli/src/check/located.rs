//! What the rules find in a notice file, each finding with its place in the file. The command `check` and the
//! language server both show this.

use seloste_lint::Finding;
use seloste_model::Notice;
use seloste_source::{Places, StringToken};
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
    let file = File {
        text,
        places: Places::of(text),
        values: values(),
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
}

impl File<'_> {
    fn range(&self, finding: &Finding) -> Range<usize> {
        let route: Vec<&str> = finding.route.iter().map(String::as_str).collect();
        finding
            .range
            .clone()
            .and_then(|range| self.within_string(&route, range))
            .map(|(range, _)| range)
            .unwrap_or_else(|| self.places.nearest(&route))
    }

    fn edit(&self, finding: &Finding) -> Option<Edit> {
        let fix = finding.fix.as_ref()?;
        let route: Vec<&str> = fix.route.iter().map(String::as_str).collect();
        let (range, token) = self.within_string(&route, fix.range.clone())?;
        Some(Edit {
            range,
            replacement: token.written(&fix.replacement)?,
        })
    }

    /// The bytes of the file that say a part of a string. None where the file says the string in another way
    /// than the model does, so that the parts of the one are not those of the other.
    fn within_string(
        &self,
        route: &[&str],
        range: Range<usize>,
    ) -> Option<(Range<usize>, StringToken)> {
        // An item that has only a name may be written as the name alone.
        let place = self.places.nearest(route);
        let token = StringToken::of(self.text.get(place.clone())?)?;
        if self.value(route)? != token.value() {
            return None;
        }
        let within = token.bytes(range)?;
        Some((place.start + within.start..place.start + within.end, token))
    }

    /// The string that a route leads to in the model.
    fn value(&self, route: &[&str]) -> Option<&str> {
        let mut value = &self.values;
        for key in route {
            let next = match value {
                serde_json::Value::Object(table) => table.get(*key),
                serde_json::Value::Array(array) => {
                    key.parse().ok().and_then(|index: usize| array.get(index))
                }
                // The shorthand of an item: what it holds is its name.
                serde_json::Value::String(_) => Some(value),
                serde_json::Value::Null
                | serde_json::Value::Bool(_)
                | serde_json::Value::Number(_) => None,
            };
            value = next?;
        }
        value.as_str()
    }
}
