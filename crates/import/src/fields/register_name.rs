//! The name of a register, out of its own section.

/// The first paragraph of a section, if it is short enough to be a name.
pub(super) fn read(body: &[String]) -> Option<String> {
    let paragraph: Vec<&str> = body
        .iter()
        .map(String::as_str)
        .take_while(|line| !line.is_empty())
        .take(MOST_LINES)
        .collect();
    let first = paragraph.first()?;
    // A name may be wrapped; a second name on a line of its own begins with a capital.
    let mut name = (*first).to_owned();
    for line in &paragraph[1..] {
        if !line.starts_with(|c: char| c.is_lowercase() || c == '-') {
            break;
        }
        name.push(' ');
        name.push_str(line);
    }
    let name = name
        .trim_end_matches('.')
        .trim_matches(|c: char| matches!(c, '"' | '”' | '“' | '*' | '_'))
        .trim();
    (!name.is_empty() && name.chars().count() <= LONGEST).then(|| name.to_owned())
}

/// The most lines of a wrapped name.
const MOST_LINES: usize = 4;
/// The longest name in letters.
const LONGEST: usize = 200;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_full_stop_is_no_part_of_a_name() {
        let body = [
            "Esimerkkila ry:n jäsenrekisteri.".to_owned(),
            String::new(),
            "Lisää.".to_owned(),
        ];
        assert_eq!(
            read(&body).as_deref(),
            Some("Esimerkkila ry:n jäsenrekisteri")
        );
    }

    #[test]
    fn a_wrapped_name_is_one() {
        let body = [
            "Esimerkkila ry:n jäsen- ja".to_owned(),
            "tapahtumarekisteri".to_owned(),
        ];
        assert_eq!(
            read(&body).as_deref(),
            Some("Esimerkkila ry:n jäsen- ja tapahtumarekisteri")
        );
    }
}
