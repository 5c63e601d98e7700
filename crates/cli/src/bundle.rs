//! The files that pages load: the style sheet, and the widget if this program was made with one.

use std::iter;

// `FILES`, written by `build.rs`.
include!(concat!(env!("OUT_DIR"), "/bundle.rs"));

/// The name of the style sheet's file.
pub const STYLESHEET: &str = "seloste.css";

/// The name of the widget's file that a page names.
pub const LOADER: &str = "seloste.js";

/// The widget's file that a page names; `None` where this program was made without the widget.
pub fn loader() -> Option<&'static str> {
    assets().map(|(name, _)| name).find(|name| *name == LOADER)
}

/// The names and bytes of all files that pages load.
pub fn assets() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    let stylesheet = (STYLESHEET, seloste_assets::STYLESHEET.as_bytes());
    iter::once(stylesheet).chain(FILES.iter().copied())
}
