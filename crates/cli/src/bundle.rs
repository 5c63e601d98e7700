//! The widget that this program carries, if it was made with one.

// `FILES`, written by `build.rs`.
include!(concat!(env!("OUT_DIR"), "/bundle.rs"));

/// The name of the file that a page names; `None` where this program was made without the widget.
pub fn loader() -> Option<&'static str> {
    FILES
        .iter()
        .map(|(name, _)| *name)
        .find(|name| *name == "seloste.js")
}
