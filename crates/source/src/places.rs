//! Where in a file each value stands.

use crate::syntax::parse;
use std::collections::HashMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::DeValue;

use seloste_model::{Route, Step};

/// The places of a file's values, found by the route of keys that leads to a value: a finding names the route,
/// and this says where that is.
///
/// ```
/// use seloste_model::Route;
/// use seloste_source::Places;
///
/// let text = "[purposes]\nitems = [{ kind = \"newsletter\", basis = \"consent\" }]\n";
/// let places = Places::of(text);
/// let basis = places.find(&Route::parse("purposes.items.0.basis")).unwrap();
/// assert_eq!(&text[basis], "\"consent\"");
/// let interest = Route::parse("purposes.items.0.interest");
/// assert_eq!(places.find(&interest), None);
/// let item = places.nearest(&interest);
/// assert_eq!(&text[item], "{ kind = \"newsletter\", basis = \"consent\" }");
/// ```
#[derive(Clone, Debug)]
pub struct Places {
    /// The first is the file itself.
    places: Vec<Place>,
}

#[derive(Clone, Debug, Default)]
struct Place {
    key: Option<Range<usize>>,
    value: Range<usize>,
    within: HashMap<Step, usize>,
}

impl Places {
    /// The places of this file. A file with faults has those of the parts that are understood.
    pub fn of(text: &str) -> Places {
        let (root, _) = parse(text);
        let mut places = vec![Place::default()];
        // A list of what is still to do, not recursion, so that no depth of tables can exhaust the stack.
        let mut open = vec![(0, Spanned::new(0..0, DeValue::Table(root.into_inner())))];
        while let Some((index, value)) = open.pop() {
            for (step, key, value) in parts(value.into_inner()) {
                let part = places.len();
                places[index].within.insert(step, part);
                places.push(Place {
                    key,
                    value: value.span(),
                    within: HashMap::new(),
                });
                open.push((part, value));
            }
        }
        Places { places }
    }

    /// The value that this route leads to: for a table, its heading. Elements of arrays are numbered from 0.
    pub fn find(&self, route: &Route) -> Option<Range<usize>> {
        self.place(route).map(|place| place.value.clone())
    }

    /// The key that this route ends in.
    pub fn find_key(&self, route: &Route) -> Option<Range<usize>> {
        self.place(route).and_then(|place| place.key.clone())
    }

    /// The value that this route leads to, or else what is there of the way to it: the last table or value
    /// that exists, at worst the beginning of the file.
    pub fn nearest(&self, route: &Route) -> Range<usize> {
        let way = self.way(route);
        way.last().map_or(0..0, |place| place.value.clone())
    }

    fn place(&self, route: &Route) -> Option<&Place> {
        let way = self.way(route);
        // The way begins with the file itself.
        way.get(route.steps().len()).copied()
    }

    /// The places along a route, as far as it leads.
    fn way(&self, route: &Route) -> Vec<&Place> {
        let mut way: Vec<&Place> = self.places.first().into_iter().collect();
        for step in route.steps() {
            let next = way.last().and_then(|place| place.within.get(step));
            match next.and_then(|index| self.places.get(*index)) {
                Some(place) => way.push(place),
                None => break,
            }
        }
        way
    }
}

/// The values that a value holds, each with the step to it and the range of its key.
fn parts(value: DeValue<'_>) -> Vec<(Step, Option<Range<usize>>, Spanned<DeValue<'_>>)> {
    match value {
        DeValue::Table(table) => table
            .into_iter()
            .map(|(key, value)| {
                let range = key.span();
                (key.into_inner().into_owned().into(), Some(range), value)
            })
            .collect(),
        DeValue::Array(array) => array
            .into_iter()
            .enumerate()
            .map(|(number, value)| (number.into(), None, value))
            .collect(),
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"id = "asiakkaat"
[controller]
name = "Esimerkki Oy"
address.city = "Kuusilampi"

[[contacts]]
[[contacts]]
emails = ["a@example.fi", "b@example.fi"]
"#;

    fn found(route: &str) -> Option<&'static str> {
        Places::of(TEXT)
            .find(&Route::parse(route))
            .map(|range| &TEXT[range])
    }

    #[test]
    fn values_are_found_by_their_route() {
        assert_eq!(found("id"), Some("\"asiakkaat\""));
        assert_eq!(found("controller"), Some("[controller]"));
        assert_eq!(found("controller.address.city"), Some("\"Kuusilampi\""));
        assert_eq!(found("contacts.1.emails.1"), Some("\"b@example.fi\""));
        assert_eq!(found("contacts.2"), None);
        assert_eq!(found("id.0"), None);
        assert_eq!(found(""), Some(""));
    }

    #[test]
    fn keys_are_found_too() {
        let places = Places::of(TEXT);
        assert_eq!(
            &TEXT[places.find_key(&Route::parse("controller.name")).unwrap()],
            "name"
        );
        assert_eq!(places.find_key(&Route::parse("contacts.0")), None);
    }

    #[test]
    fn what_is_missing_is_near_what_should_hold_it() {
        let places = Places::of(TEXT);
        assert_eq!(
            &TEXT[places.nearest(&Route::parse("controller.business_id"))],
            "[controller]"
        );
        assert_eq!(places.nearest(&Route::parse("register.name")), 0..0);
    }

    #[test]
    fn a_file_with_faults_has_places_too() {
        let text = "id = \"a\"\nlanguages = [\"fi\" \"sv\"]\nupdated = 2026-01-31\n";
        let places = Places::of(text);
        assert_eq!(
            &text[places.find(&Route::parse("updated")).unwrap()],
            "2026-01-31"
        );
    }
}
