//! The pages of the rules in Markdown: what each looks for, why, and the law behind it.

use std::fmt::Write as _;

use seloste_lint::{Evidence, Rule, RuleLaw, Severity, rules};
use seloste_model::Lang;

/// The code of every fault that keeps a file from being read. No rule is behind it.
pub const FAULT_CODE: &str = "FILE";

/// The readable name of every fault.
pub const FAULT_NAME: &str = "unreadable-file";

/// The page of a fault of a file, which has no rule behind it.
pub fn fault_docs() -> &'static str {
    "Something in the file keeps it from being read as a notice: a slip of the pen, an unknown key, a value of the wrong kind. Nothing else is checked until it is mended."
}

/// The settings of the check, with an example of each.
const SETTINGS: &str = r#"## Settings

A finding that is let stand is silenced where it belongs, with a reason: in the notice by a `[[silence]]` block, for every notice of
a site in `seloste.toml`. `at` is the beginning of the route to the value, keys with dots; without it the whole notice is meant.
What the rules cannot know for ever, a site can correct: tools and the countries of their makers, and the Ombudsman's contact
details. Everything in `[check]` may be left out.

```toml
[check]
law = "gdpr"                  # instead of the law that each notice names
on = 2026-11-22               # judge by the law of this day
fail_on = "warning"           # fail already at warnings

[[check.silence]]
rule = "G-12-1"
at = "wording"
reason = "The old text is being rewritten."

[[check.tools]]               # a tool whose maker is outside the European Economic Area
name = "Kuusistats"
words = ["kuusistats", "kuusi stats"]   # what notices call it, in any Finnish case; without them the name
country = "US"
social = false                # whether its maker and its user may be joint controllers

[[check.tools]]               # a known tool, bought from within: no longer a transfer
name = "Zendesk"
country = "IE"

[check.ombudsman]             # only what has changed
street = "Lintulahdenkuja 4"
street_sv = "Fågelviksgränden 4"
postal_code = "00530"
post_box = "800"
post_box_code = "00531"
phone = "029 566 6700"
registry = "029 566 6768"
site = "https://tietosuoja.fi"
```
"#;

/// The pages of all rules, below the settings of the check.
pub fn every_page() -> String {
    let mut text = String::from(
        "<!-- Written by `seloste explain --all`; CONTRIBUTING.md says how to bring it up to date. -->\n\n\
         # Rules\n\n\
         What `seloste check` looks for. A finding is the result of a rule, not legal advice.\n\n",
    );
    text.push_str(SETTINGS);
    text.push_str(
        "\n## All rules\n\n\
         | Code | Name | Severity | Law |\n|---|---|---|---|\n",
    );
    for rule in rules() {
        let citation = rule.citation.replace('|', "\\|");
        let anchor = anchor(rule);
        line(
            &mut text,
            &format!(
                "| [{}](#{anchor}) | {} | {} | {citation} |",
                rule.code,
                rule.name,
                rule.severity.code()
            ),
        );
    }
    for rule in rules() {
        text.push('\n');
        text.push_str(&page(rule, 2));
    }
    text
}

/// The anchor that a renderer of Markdown makes of a rule's heading.
fn anchor(rule: &Rule) -> String {
    format!("{}-{}", rule.code.to_lowercase(), rule.name)
}

/// The page of a rule in Markdown, its heading of this level.
pub fn page(rule: &Rule, level: usize) -> String {
    let marks = "#".repeat(level);
    let mut text = format!("{marks} {} {}\n\n", rule.code, rule.name);
    line(&mut text, &format!("- Severity: {}", rule.severity.code()));
    let rests_on = match rule.evidence {
        Evidence::Verified | Evidence::Unverified => "Law",
        Evidence::Form => "Rests on",
    };
    line(&mut text, &format!("- {rests_on}: {}", rule.citation));
    line(&mut text, &format!("- Judges: {}", judged(rule)));
    line(&mut text, &format!("- Evidence: {}", evidence(rule)));
    let message = rule.message;
    for lang in Lang::ALL {
        line(
            &mut text,
            &format!("- Message ({lang}): {}", message.in_lang(lang)),
        );
    }
    text.push('\n');
    text.push_str(&docs(rule, level));
    text
}

/// The page of a rule with its message and advice in this language. The rest is in English, and the page says so.
pub fn page_in(rule: &Rule, lang: Lang) -> String {
    let labels = PageLabels::of(lang);
    let mut text = format!("# {} {}\n\n", rule.code, rule.message.in_lang(lang));
    line(&mut text, &format!("- {}: {}", labels.name, rule.name));
    line(
        &mut text,
        &format!("- {}: {}", labels.help, rule.help.in_lang(lang)),
    );
    line(
        &mut text,
        &format!(
            "- {}: {}",
            labels.severity,
            labels.of_severity(rule.severity)
        ),
    );
    line(
        &mut text,
        &format!("- {}: {}", labels.rests_on, rule.citation),
    );
    text.push('\n');
    line(&mut text, labels.rest);
    text.push('\n');
    text.push_str(&docs(rule, 1));
    text
}

/// The labels of a rule's page.
struct PageLabels {
    name: &'static str,
    help: &'static str,
    severity: &'static str,
    severities: [&'static str; 3],
    rests_on: &'static str,
    rest: &'static str,
}

impl PageLabels {
    const fn of(lang: Lang) -> PageLabels {
        match lang {
            Lang::Fi => PageLabels {
                name: "Säännön nimi",
                help: "Ohje",
                severity: "Vakavuus",
                severities: ["huomautus", "varoitus", "virhe"],
                rests_on: "Perustuu",
                rest: "Säännön selitys ja esimerkit ovat englanniksi.",
            },
            Lang::Sv => PageLabels {
                name: "Regelns namn",
                help: "Råd",
                severity: "Allvar",
                severities: ["anmärkning", "varning", "fel"],
                rests_on: "Grundas på",
                rest: "Förklaringen av regeln och exemplen är på engelska.",
            },
            Lang::En => PageLabels {
                name: "Name",
                help: "Help",
                severity: "Severity",
                severities: ["info", "warning", "error"],
                rests_on: "Rests on",
                rest: "What the rule does, and why:",
            },
        }
    }

    const fn of_severity(&self, severity: Severity) -> &'static str {
        let [info, warning, error] = self.severities;
        match severity {
            Severity::Info => info,
            Severity::Warning => warning,
            Severity::Error => error,
        }
    }
}

/// The explanation of a rule with its examples, below a heading of this level.
pub fn docs(rule: &Rule, level: usize) -> String {
    let marks = "#".repeat(level);
    let mut text = String::new();
    let mut is_code = false;
    for doc in rule.docs.lines() {
        // A doc comment has a space after its slashes.
        let doc = doc.strip_prefix(' ').unwrap_or(doc);
        is_code ^= doc.starts_with("```");
        match doc.strip_prefix('#') {
            // The page's own headings stand below the rule's.
            Some(heading) if !is_code => line(&mut text, &format!("{marks}#{heading}")),
            Some(_) | None => line(&mut text, doc),
        }
    }
    text
}

fn judged(rule: &Rule) -> String {
    let law = match rule.law {
        RuleLaw::Gdpr => "notices under the GDPR",
        RuleLaw::Act1999 => "archived notices under the Personal Data Act (523/1999)",
        RuleLaw::Any => "every notice",
    };
    let (from, until) = rule.valid();
    let mut text = law.to_owned();
    if let Some(from) = from {
        // Writing to a string cannot fail.
        let _ = write!(text, ", from {from}");
    }
    if let Some(until) = until {
        let _ = write!(text, ", until {until}");
    }
    text
}

/// Whether the law behind a rule was read.
pub const fn evidence(rule: &Rule) -> &'static str {
    match rule.evidence {
        Evidence::Verified => "the provision or page behind it was read",
        Evidence::Unverified => "written from knowledge; the source was not read again",
        Evidence::Form => "no law behind it: good form",
    }
}

/// Adds a line to a text.
pub fn line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[test]
    fn the_settings_that_the_page_shows_can_be_read() {
        let (_, after) = SETTINGS.split_once("```toml\n").unwrap();
        let (example, _) = after.split_once("```").unwrap();
        let config = seloste_source::read_as::<Config>(example).unwrap();
        assert_eq!(config.check.tools.len(), 2);
        assert_eq!(
            config.check.ombudsman.ombudsman(),
            seloste_lint::Ombudsman::READ
        );
    }
}
