//! The name that was probably meant.

use seloste_source::nearest_name;

/// A sentence that names what was probably meant, or else everything that could have been.
pub fn meant(wrong: &str, known: &[&str]) -> String {
    match nearest_name(wrong, known.iter().copied()) {
        Some(known) => format!("did you mean `{known}`?"),
        None => {
            let known: Vec<String> = known.iter().map(|known| format!("`{known}`")).collect();
            format!("there is {}", known.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_known_again_and_anything_else_is_answered_with_all() {
        let known = ["asiakkaat", "jasenet"];
        assert_eq!(meant("Asiakaat", &known), "did you mean `asiakkaat`?");
        assert_eq!(meant("x", &known), "there is `asiakkaat`, `jasenet`");
    }
}
