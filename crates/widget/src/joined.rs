//! Joining texts. The standard library's ways bring its formatting code, or a copy for each number of parts.

/// One text, made of the parts.
pub fn joined(parts: &[&str]) -> String {
    let mut joined = String::new();
    for part in parts {
        joined.push_str(part);
    }
    joined
}
