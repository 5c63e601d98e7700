//! The faults that keep a file from being read, as a terminal shows them.

use annotate_snippets::{Level, Renderer};

use seloste_source::{Fault, Lines};

use crate::look::Look;
use crate::terminal::{renderer, with_place};

/// The most faults that are shown; the rest is only counted.
const MOST_SHOWN: usize = 50;

/// The length in bytes of the longest line that is shown.
const LONGEST_LINE: usize = 2_000;

/// The faults of a file, each with its line, a caret below its place, and advice.
pub fn fault_report(faults: &[Fault], file_name: &str, text: &str, look: Look) -> String {
    let renderer = renderer(look);
    let lines = Lines::of(text);
    let mut shown: Vec<String> = faults
        .iter()
        .take(MOST_SHOWN)
        .map(|fault| one(fault, file_name, &lines, &renderer))
        .collect();
    let more = faults.len().saturating_sub(MOST_SHOWN);
    if more > 0 {
        shown.push(format!("error: {more} more faults in {file_name}\n"));
    }
    shown.join("\n")
}

fn one(fault: &Fault, file_name: &str, lines: &Lines<'_>, renderer: &Renderer) -> String {
    let message = Level::ERROR.primary_title(fault.message());
    let mut group = with_place(message, file_name, lines, &fault.range, Some(LONGEST_LINE));
    if let Some(help) = fault.help() {
        group = group.element(Level::HELP.message(help));
    }
    renderer.render(&[group]) + "\n"
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use seloste_source::read;

    use super::*;

    fn report(text: &str, look: Look) -> String {
        fault_report(&read(text).unwrap_err(), "notice.toml", text, look)
    }

    #[test]
    fn a_fault_has_its_line_and_advice() {
        assert_eq!(
            report("controler.name = \"Esimerkki Oy\"\n", Look::Plain),
            "\
error: unknown key `controler`
 --> notice.toml:1:1
  |
1 | controler.name = \"Esimerkki Oy\"
  | ^^^^^^^^^
  |
  = help: did you mean `controller`?
"
        );
    }

    #[test]
    fn colours_are_only_there_when_asked_for() {
        assert!(report("idd = 1\n", Look::Coloured).contains('\u{1b}'));
        assert!(!report("idd = 1\n", Look::Plain).contains('\u{1b}'));
    }

    #[test]
    fn many_faults_are_counted() {
        let unknown: String = (0..60)
            .map(|number| format!("key_{number} = 1\n"))
            .collect();
        let shown = report(&unknown, Look::Plain);
        assert!(
            shown.ends_with("\n\nerror: 10 more faults in notice.toml\n"),
            "{shown}"
        );
    }

    proptest! {
        #[test]
        fn the_faults_of_any_text_are_shown(text in r#"([\[\]{}=.,"'\\#\n\r\u{feff}]|id|purposes|\PC)*"#) {
            if let Err(faults) = read(&text) {
                let shown = fault_report(&faults, "notice.toml", &text, Look::Plain);
                prop_assert!(shown.starts_with("error: "), "{}", shown);
            }
        }
    }
}
