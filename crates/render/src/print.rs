//! Templates printed to a string.

use askama::Template;

/// The text of a template, in a string with room for the expected number of bytes.
pub(crate) fn printed(template: &impl Template, expected: usize) -> String {
    let mut html = String::with_capacity(expected);
    print(&mut html, template);
    html
}

/// Prints a template to the end of a string.
pub(crate) fn print(html: &mut String, template: &impl Template) {
    // Writing to a string cannot fail, and no template of this crate calls anything that can.
    let _ = template.render_into(html);
}
