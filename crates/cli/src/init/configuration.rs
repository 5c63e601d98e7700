//! The `seloste.toml` of a site that has one already: what it must say so that the generator finds what is written.

use super::generator::Generator;
use crate::config::{self, Config};

/// What is to be done with a configuration that is there.
#[derive(Debug, PartialEq, Eq)]
pub enum Amendment {
    /// Nothing: it says what it must.
    None,
    /// It is to be this text.
    To(String),
    /// It cannot be read, or not be amended line by line; the person must write this themselves.
    ByHand(String),
}

/// What is to be done so that a configuration names a generator and writes where that looks.
pub fn amendment(text: &str, generator: Generator) -> Amendment {
    let by_hand = || {
        Amendment::ByHand(format!(
            "it must say `generator = \"{}\"` and have no `out`",
            generator.code()
        ))
    };
    if seloste_source::read_as::<Config>(text).is_ok_and(|config| is_for(&config, generator)) {
        return Amendment::None;
    }
    let line = format!("generator = \"{}\"", generator.code());
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
    match seloste_source::read_as::<Config>(&amended) {
        Ok(config) if is_for(&config, generator) => Amendment::To(amended),
        Ok(_) | Err(_) => by_hand(),
    }
}

/// Whether a configuration is for a generator. A folder that it names is the person's own choice.
fn is_for(config: &Config, generator: Generator) -> bool {
    config.generator
        == match generator {
            Generator::Hugo => config::Generator::Hugo,
            Generator::Zola => config::Generator::Zola,
        }
}

/// A configuration that was made for no generator, made for this one.
pub fn for_generator(text: &str, generator: Generator) -> String {
    text.replace(
        "# The folder to write to.\nout = \"public\"",
        &format!(
            "# The generator of the site, which decides where the notices are written.\ngenerator = \"{}\"",
            generator.code()
        ),
    )
    .replace(
        "# The address of the pages on the web, ending in a slash.\n# base_url = \"https://www.example.fi/tietosuoja/\"\n\n",
        "",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::init::starter;
    use seloste_model::Lang;

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
            assert_eq!(amendment(before, Generator::Hugo), expected, "{before}");
        }
        for text in ["nothing like it", "generator = \"\"\"\nhtml\"\"\"\n"] {
            assert!(
                matches!(amendment(text, Generator::Hugo), Amendment::ByHand(_)),
                "{text}"
            );
        }
    }

    #[test]
    fn a_new_configuration_is_for_its_generator() {
        for generator in [Generator::Hugo, Generator::Zola] {
            let text = for_generator(&starter::configuration(&Lang::ALL), generator);
            assert_eq!(amendment(&text, generator), Amendment::None);
            assert!(
                !text.contains("public") && !text.contains("base_url"),
                "{text}"
            );
        }
    }
}
