//! The arrangement of the forms in their section.

/// How the forms stand in the section on requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrangement {
    /// Each is closed until the visitor chooses it.
    Choice,
    /// The only one is open.
    Single,
}
