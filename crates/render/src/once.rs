//! What is the same on every page, made once.

use std::sync::OnceLock;

/// Values that are made when they are asked for the first time, each in its place.
pub(crate) struct Once<T, const PLACES: usize>([OnceLock<T>; PLACES]);

impl<T, const PLACES: usize> Once<T, PLACES> {
    /// None is made yet.
    pub(crate) const fn new() -> Once<T, PLACES> {
        Once([const { OnceLock::new() }; PLACES])
    }

    /// The value of this place; `None` where there is no such place.
    pub(crate) fn get(&self, place: usize, make: impl FnOnce() -> T) -> Option<&T> {
        self.0.get(place).map(|value| value.get_or_init(make))
    }
}
