//! Fields that are left out of a file.

/// Whether a field has the value that it has where the file leaves it out.
pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
