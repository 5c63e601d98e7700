//! The arrangement of the forms in their section.

/// The arrangement of the forms in the section on requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrangement {
    /// Closed forms, of which the visitor opens one.
    Choice,
    /// One form alone, which is open.
    Single,
}
