//! The path of a value in a notice or in a configuration.

use std::borrow::Cow;
use std::fmt;

/// The path of a value: the keys and numbers that lead to it from the top of a file.
///
/// Written with dots, elements of lists by their numbers from 0: `purposes.items.0.basis`. Routes are ordered as
/// their steps are, elements of a list by their numbers.
///
/// ```
/// use seloste_model::Route;
///
/// let route = Route::parse("purposes.items.10.basis");
/// assert_eq!(route.table(), Some("purposes"));
/// assert!(Route::parse("purposes.items.9") < route);
/// assert_eq!(route.to_string(), "purposes.items.10.basis");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route(Vec<Step>);

/// One step of a route, from a value to one within it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The number of an element in a list, from 0.
    Index(usize),
    /// A key of a table.
    Key(Cow<'static, str>),
}

impl Route {
    /// The route of the whole file, with no steps.
    pub const ROOT: Route = Route(Vec::new());

    /// The route written with dots. A step that is a number is that of an element; the empty text is the whole file.
    /// Spaces around a step are passed over, as TOML passes over them around the dots of a key.
    pub fn parse(written: &str) -> Route {
        if written.is_empty() {
            return Route::ROOT;
        }
        written
            .split('.')
            .map(|step| Step::parse(step.trim()))
            .collect()
    }

    /// The steps from the top.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The key of the table or value at the top of the file; none for the whole file.
    pub fn table(&self) -> Option<&str> {
        self.0.first()?.key()
    }

    /// The number of an element of a list at the top of the file, such as 2 of `wording.2.text` in `wording`.
    pub fn element_of(&self, table: &str) -> Option<usize> {
        match self.0.as_slice() {
            [first, second, ..] if first.is_key(table) => second.index(),
            [] | [_, ..] => None,
        }
    }

    /// Whether the value is the one at the other route, or within it.
    pub fn is_within(&self, other: &Route) -> bool {
        self.0.starts_with(&other.0)
    }

    /// The route of what holds the value; none for the whole file.
    pub fn parent(&self) -> Option<Route> {
        let (_, before) = self.0.split_last()?;
        Some(Route(before.to_vec()))
    }

    /// Goes one step further.
    pub fn push(&mut self, step: impl Into<Step>) {
        self.0.push(step.into());
    }

    /// Goes one step back, and tells which step that was.
    pub fn pop(&mut self) -> Option<Step> {
        self.0.pop()
    }

    /// The route that goes one step further.
    pub fn then(mut self, step: impl Into<Step>) -> Route {
        self.push(step);
        self
    }
}

impl Step {
    fn parse(written: &str) -> Step {
        match written.parse::<usize>() {
            // A number written in another way, such as `+1` or `01`, is a key.
            Ok(index) if written == "0" || !written.starts_with(['0', '+']) => Step::Index(index),
            Ok(_) | Err(_) => Step::Key(written.to_owned().into()),
        }
    }

    /// The key; none for a number.
    pub fn key(&self) -> Option<&str> {
        match self {
            Step::Key(key) => Some(key),
            Step::Index(_) => None,
        }
    }

    /// The number; none for a key.
    pub fn index(&self) -> Option<usize> {
        match self {
            Step::Index(index) => Some(*index),
            Step::Key(_) => None,
        }
    }

    /// Whether the step is this key.
    pub fn is_key(&self, key: &str) -> bool {
        self.key() == Some(key)
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Step::Index(index)
    }
}

impl From<&'static str> for Step {
    fn from(key: &'static str) -> Self {
        Step::Key(Cow::Borrowed(key))
    }
}

impl From<String> for Step {
    fn from(key: String) -> Self {
        Step::Key(Cow::Owned(key))
    }
}

impl FromIterator<Step> for Route {
    fn from_iter<I: IntoIterator<Item = Step>>(steps: I) -> Self {
        Route(steps.into_iter().collect())
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str(".")?;
            }
            step.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Index(index) => index.fmt(f),
            Step::Key(key) => f.write_str(key),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn elements_of_a_list_stand_in_their_order() {
        let mut routes = ["a.10", "a.b", "a.9", "a", ""].map(Route::parse);
        routes.sort();
        assert_eq!(
            routes.map(|route| route.to_string()),
            ["", "a", "a.9", "a.10", "a.b"]
        );
    }

    #[test]
    fn a_route_leads_into_what_holds_it() {
        let text = Route::parse("wording.2.text.fi");
        assert_eq!(text.element_of("wording"), Some(2));
        assert_eq!(text.element_of("silence"), None);
        assert_eq!(Route::parse("wording").element_of("wording"), None);
        assert!(text.is_within(&Route::parse("wording.2")));
        assert!(!text.is_within(&Route::parse("wording.20")));
        assert_eq!(text.parent(), Some(Route::parse("wording.2.text")));
        assert_eq!(Route::ROOT.parent(), None);
        assert_eq!(
            Route::ROOT.then("wording").then(2),
            Route::parse("wording.2")
        );
    }

    proptest! {
        #[test]
        fn a_route_is_written_as_it_was_read(written in "[^\\s]*|[a-z0-9.+]{0,12}") {
            prop_assert_eq!(Route::parse(&written).to_string(), written);
        }
    }
}
