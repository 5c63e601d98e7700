//! `seloste import`: an old notice to a notice file, with a report.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use seloste_import::{ProblemKind, Report, ReportParty, ReportSection};
use seloste_source::Layout;

use crate::file;
use crate::notice_file::id_from_name;
use crate::say;

/// The options of `seloste import`.
#[derive(Args)]
pub struct ImportOptions {
    /// The old notice
    file: PathBuf,
    /// Notice file to write; without it the notice goes to standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replace the notice file if there is one
    #[arg(long, requires = "output")]
    force: bool,
    /// Print the report in this form to standard output instead of the notice
    #[arg(long, value_name = "FORM")]
    report: Option<ReportForm>,
}

/// The forms of the import report.
#[derive(Clone, Copy, ValueEnum)]
enum ReportForm {
    /// One JSON object.
    Json,
}

/// Reads the old notice, writes the notice file or prints it, and reports what was understood.
pub fn run(options: &ImportOptions) -> Result<()> {
    let old = options.file.as_path();
    let output = options.output.as_deref();
    // Looked at first, so that a long text is not read in vain; the write itself looks again.
    if let Some(path) = output
        && !options.force
        && path.exists()
    {
        bail!(already_there(path));
    }
    let (text, guessed) = file::read_old_text(old)?;
    if let Some(encoding) = guessed {
        eprintln!("note: {} is not UTF-8; read as {encoding}", old.display());
    }
    let mut imported = seloste_import::read(&text);
    if imported.draft.id.is_none() {
        imported.draft.id = Some(id_from_name(output.unwrap_or(old)));
    }
    let toml = seloste_source::write(&imported.draft, Layout::default());
    if let Some(path) = output {
        write(path, &toml, options)?;
    }
    let printed = match (options.report, output) {
        (Some(ReportForm::Json), _) => say::line(serde_json::to_string_pretty(&imported.report)?),
        (None, None) => say::text(&toml),
        (None, Some(_)) => Ok(()),
    };
    eprint!("{}", in_words(&imported.report));
    if let Some(path) = output {
        eprintln!("wrote {}", path.display());
    }
    // The report is for the person, whoever reads the rest.
    printed
}

fn write(path: &Path, toml: &str, options: &ImportOptions) -> Result<()> {
    if options.force {
        return file::write_whole(path, toml.as_bytes());
    }
    match file::write_new(path, toml.as_bytes()) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            bail!(already_there(path))
        }
        written => written.with_context(|| {
            format!(
                "cannot write {}; check that the folder exists and can be written to",
                path.display()
            )
        }),
    }
}

fn already_there(path: &Path) -> String {
    format!(
        "{} exists already; give another name, or --force to replace it",
        path.display()
    )
}

/// The most lines of one kind in the report; otherwise a long text that is no notice would fill the terminal.
const MOST_LINES: usize = 20;

/// The report for a person at the terminal.
fn in_words(report: &Report) -> String {
    let mut lines = vec![match report.sections.len() {
        0 => "understood: no sections".to_owned(),
        1 => "understood: 1 section".to_owned(),
        count => format!("understood: {count} sections"),
    }];
    add(&mut lines, report.sections.iter().map(section));
    if let Some(controller) = &report.controller {
        lines.push(format!("  controller: {}", party(controller)));
    }
    for contact in &report.contacts {
        lines.push(format!("  contact: {}", party(contact)));
    }
    if let Some(name) = &report.register_name {
        lines.push(format!("  register: {name}"));
    }
    let is_left_out = |line: &String| {
        report
            .problems
            .iter()
            .any(|problem| matches!(&problem.kind, ProblemKind::Boilerplate(text) if text == line))
    };
    let mut kept = report
        .unmapped
        .iter()
        .filter(|line| !is_left_out(line))
        .peekable();
    if kept.peek().is_some() {
        lines.push("in no section, kept as it is:".to_owned());
        add(&mut lines, kept.cloned());
    }
    if !report.problems.is_empty() {
        lines.push("look at:".to_owned());
        add(&mut lines, report.problems.iter().map(ToString::to_string));
    }
    lines.join("\n") + "\n"
}

fn section(section: &ReportSection) -> String {
    let codes: Vec<&str> = section.canonical.iter().map(|about| about.code()).collect();
    format!(
        "line {:>3}  {}  ({})",
        section.line.0,
        section.heading,
        codes.join(", ")
    )
}

/// Adds as many of these as a person wants to read, and the number of the rest.
fn add(lines: &mut Vec<String>, more: impl Iterator<Item = String>) {
    let mut more = more.map(|line| format!("  {line}")).peekable();
    lines.extend(more.by_ref().take(MOST_LINES));
    if more.peek().is_some() {
        lines.push(format!(
            "  and {} more; --report json lists all",
            more.count()
        ));
    }
}

fn party(party: &ReportParty) -> String {
    let values = [
        &party.name,
        &party.business_id,
        &party.street,
        &party.postal_code,
        &party.city,
    ];
    values
        .into_iter()
        .flatten()
        .chain(&party.phone)
        .chain(&party.email)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_navigation_is_left_out_and_not_said_to_be_kept() {
        let text = "Valitse sivu\nTervetuloa\n\n1. Rekisterinpitäjä\nKuusikko Oy\n";
        let said = in_words(&seloste_import::read(text).report);
        assert_eq!(said.matches("Valitse sivu").count(), 1, "{said}");
        assert!(
            said.contains("`Valitse sivu` belongs to the site"),
            "{said}"
        );
        assert!(said.contains("kept as it is:\n  Tervetuloa\n"), "{said}");
    }

    #[test]
    fn a_long_text_does_not_fill_the_terminal() {
        let text = "Kuusi on puu.\n\n".repeat(500);
        let report = seloste_import::read(&text).report;
        let said = in_words(&report);
        assert!(said.lines().count() < 80, "{said}");
        let more = report.unmapped.len() - MOST_LINES;
        let rest = format!("  and {more} more; --report json lists all\n");
        assert!(said.contains(&rest), "{said}");
    }
}
