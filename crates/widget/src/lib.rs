//! The form of a notice page, made better in the visitor’s browser.
