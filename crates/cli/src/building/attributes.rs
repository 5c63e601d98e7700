//! Attributes in HTML that seloste wrote.

use memchr::memmem;

/// The values of an attribute in HTML that seloste wrote: always in double quotes.
pub fn values<'h>(html: &'h str, attribute: &'h str) -> impl Iterator<Item = &'h str> {
    memmem::find_iter(html.as_bytes(), attribute).filter_map(move |at| {
        let value = html.get(at + attribute.len()..)?;
        let end = memchr::memchr(b'"', value.as_bytes())?;
        value.get(..end)
    })
}

/// A value without the escapes that seloste writes.
pub fn unescaped(value: &str) -> String {
    if !value.contains('&') {
        return value.to_owned();
    }
    value
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}
