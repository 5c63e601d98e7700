//! Values that every page shares, each made once.

use std::sync::OnceLock;

/// Values that are made when they are asked for the first time, each in its place.
pub(crate) struct Once<T, const PLACES: usize>([OnceLock<T>; PLACES]);

impl<T, const PLACES: usize> Once<T, PLACES> {
    /// Places of which none has its value yet.
    pub(crate) const fn new() -> Once<T, PLACES> {
        Once([const { OnceLock::new() }; PLACES])
    }

    /// The value of a place; `None` where there is no such place.
    pub(crate) fn get(&self, place: usize, make: impl FnOnce() -> T) -> Option<&T> {
        self.0.get(place).map(|value| value.get_or_init(make))
    }
}
