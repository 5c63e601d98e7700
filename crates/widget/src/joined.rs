//! Texts put together. The standard ways bring the formatting machinery or a copy for each number of parts.

/// The parts as one text.
pub fn joined(parts: &[&str]) -> String {
    let mut joined = String::new();
    for part in parts {
        joined.push_str(part);
    }
    joined
}
