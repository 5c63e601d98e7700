//! The `seloste.toml` of a site that is made by a program: it must name the generator, and write where that looks.

use crate::config::Config;
use crate::generator::Program;

/// The amendment that a configuration needs.
#[derive(Debug, PartialEq, Eq)]
pub enum Amendment {
    /// None.
    None,
    /// This text in its place.
    To(String),
    /// One that the person must make by hand, since the file cannot be read, or not be amended line by line: what to do.
    ByHand(String),
}

/// The amendment by which a configuration names the generator of a program and writes where that looks.
pub fn amendment(text: &str, program: &Program) -> Amendment {
    if is_for(text, program) {
        return Amendment::None;
    }
    let line = generator_line(program);
    let mut lines: Vec<&str> = text.lines().collect();
    let top = lines
        .iter()
        .position(|line| line.trim_start().starts_with('['))
        .unwrap_or(lines.len());
    let of = |key: &str| {
        let named = |line: &&str| {
            line.strip_prefix(key)
                .is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        lines[..top].iter().position(named)
    };
    match (of("generator"), of("out")) {
        (Some(own), out) => {
            lines[own] = &line;
            if let Some(out) = out {
                lines.remove(out);
            }
        }
        (None, Some(out)) => lines[out] = &line,
        (None, None) => lines.insert(0, &line),
    }
    let amended = lines.join("\n") + "\n";
    match is_for(&amended, program) {
        true => Amendment::To(amended),
        false => Amendment::ByHand(format!("it must say `{line}` and have no `out`")),
    }
}

/// Whether a text is a configuration for the generator of a program. A folder that it names is the person's own choice.
fn is_for(text: &str, program: &Program) -> bool {
    let config = seloste_source::read_as::<Config>(text).ok();
    let named = config.and_then(|config| config.generator.generator().program.as_ref());
    named.is_some_and(|named| named.code == program.code)
}

fn generator_line(program: &Program) -> String {
    format!("generator = \"{}\"", program.code)
}

/// A configuration that was made for no generator, made for that of a program.
pub fn for_program(text: &str, program: &Program) -> String {
    text.replace(
        "# The folder to write to.\nout = \"public\"",
        &format!(
            "# The generator of the site, which decides where the notices are written.\n{}",
            generator_line(program)
        ),
    )
    .replace(
        "# The address of the pages on the web, ending in a slash.\n# base_url = \"https://www.example.fi/tietosuoja/\"\n\n",
        "",
    )
}

#[cfg(test)]
mod tests {
    use seloste_model::Lang;

    use super::*;
    use crate::generator::programs;
    use crate::init::starter;

    fn hugo() -> &'static Program {
        programs().find(|program| program.code == "hugo").unwrap()
    }

    #[test]
    fn a_configuration_is_amended_where_it_must_be() {
        for (before, after) in [
            ("generator = \"hugo\"\n", None),
            ("generator = \"hugo\"\nout = \"site\"\n", None),
            ("", Some("generator = \"hugo\"\n")),
            (
                "notices = []\nout = \"public\"\n[requests]\n",
                Some("notices = []\ngenerator = \"hugo\"\n[requests]\n"),
            ),
            (
                "out = \"x\"\ngenerator = \"zola\"\n",
                Some("generator = \"hugo\"\n"),
            ),
        ] {
            let expected = after.map_or(Amendment::None, |after| Amendment::To(after.to_owned()));
            assert_eq!(amendment(before, hugo()), expected, "{before}");
        }
        for text in ["nothing like it", "generator = \"\"\"\nhtml\"\"\"\n"] {
            assert!(
                matches!(amendment(text, hugo()), Amendment::ByHand(_)),
                "{text}"
            );
        }
    }

    #[test]
    fn a_new_configuration_is_for_its_generator() {
        for program in programs() {
            let text = for_program(&starter::configuration(&Lang::ALL), program);
            assert_eq!(amendment(&text, program), Amendment::None);
            assert!(
                !text.contains("public") && !text.contains("base_url"),
                "{text}"
            );
        }
    }
}
