//! The places of the values of a file.

use std::collections::HashMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use seloste_model::{Route, Step};

use crate::syntax::parse;

/// The places of a file's values, found by the route of keys that leads to a value: a finding names the route, and
/// these places say which bytes of the file the value is.
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
        Places::of_table(parse(text).0.get_ref())
    }

    /// The places of the file that has this table for its top.
    pub(crate) fn of_table(top: &DeTable<'_>) -> Places {
        let mut places = vec![Place::default()];
        // A list of values still to visit, not recursion, so that no depth of tables can exhaust the stack.
        let mut open: Vec<(usize, Part<'_>)> = in_table(top).map(|part| (0, part)).collect();
        while let Some((holder, (step, key, value))) = open.pop() {
            let place = places.len();
            places[holder].within.insert(step, place);
            places.push(Place {
                key,
                value: value.span(),
                within: HashMap::new(),
            });
            match value.get_ref() {
                DeValue::Table(table) => open.extend(in_table(table).map(|part| (place, part))),
                DeValue::Array(array) => open.extend(in_array(array).map(|part| (place, part))),
                DeValue::String(_)
                | DeValue::Integer(_)
                | DeValue::Float(_)
                | DeValue::Boolean(_)
                | DeValue::Datetime(_) => {}
            }
        }
        Places { places }
    }

    /// The bytes of the value that a route leads to; of a table, its heading. Elements of arrays are numbered from 0.
    pub fn find(&self, route: &Route) -> Option<Range<usize>> {
        self.place(route).map(|place| place.value.clone())
    }

    /// The bytes of the key that a route ends in.
    pub fn find_key(&self, route: &Route) -> Option<Range<usize>> {
        self.place(route).and_then(|place| place.key.clone())
    }

    /// The bytes of the value that a route leads to, or else of the last table or value on the way that exists; where
    /// there is none, the beginning of the file.
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

/// A value within another: the step to it, the range of its key where it has one, and itself.
type Part<'v> = (Step, Option<Range<usize>>, &'v Spanned<DeValue<'v>>);

fn in_table<'v>(table: &'v DeTable<'_>) -> impl Iterator<Item = Part<'v>> {
    table
        .iter()
        .map(|(key, value)| (key.get_ref().to_string().into(), Some(key.span()), value))
}

fn in_array<'v>(array: &'v DeArray<'_>) -> impl Iterator<Item = Part<'v>> {
    let values = array.iter().enumerate();
    values.map(|(number, value)| (number.into(), None, value))
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
