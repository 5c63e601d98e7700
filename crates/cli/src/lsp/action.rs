//! Quick fixes: the changes that answer a remark.

use std::ops::Range;

use lsp_types::{CodeAction, CodeActionKind, CodeActionOrCommand, TextEdit, WorkspaceEdit};

use super::document::Document;
use super::file_kind::FileKind;
use crate::check::remark::Remark;

/// The quick fixes for these bytes: first the fixes, then the silences.
pub fn actions(document: &Document, range: Range<usize>) -> Vec<CodeActionOrCommand> {
    let remarks: Vec<&Remark> = document.remarks_in(range).collect();
    let fixes = remarks.iter().filter_map(|remark| fix(document, remark));
    let silences = remarks
        .iter()
        .filter_map(|remark| silence(document, remark));
    let mut actions: Vec<CodeAction> = Vec::new();
    for action in fixes.chain(silences) {
        // Two findings of one rule in one text are silenced by the same block.
        if !actions
            .iter()
            .any(|other| other.title == action.title && other.edit == action.edit)
        {
            actions.push(action);
        }
    }
    let wrapped = actions.into_iter().map(CodeActionOrCommand::CodeAction);
    wrapped.collect()
}

/// Whether the editor asks for quick fixes, among other kinds of action or alone.
pub fn are_asked_for(only: Option<&[CodeActionKind]>) -> bool {
    only.is_none_or(|kinds| {
        kinds
            .iter()
            .any(|kind| *kind == CodeActionKind::QUICKFIX || *kind == CodeActionKind::EMPTY)
    })
}

fn fix(document: &Document, remark: &Remark) -> Option<CodeAction> {
    let edit = remark.fix.as_ref().or(remark.proposal.as_ref())?;
    let title = match edit.replacement.is_empty() {
        true => "Remove it".to_owned(),
        false => format!("Write `{}`", on_one_line(&edit.replacement)),
    };
    let mut action = quick_fix(document, remark, title, &edit.range, &edit.replacement);
    action.is_preferred = Some(true);
    Some(action)
}

/// A silence for a finding. The reason is left for the author to write: without it nothing is silenced.
fn silence(document: &Document, remark: &Remark) -> Option<CodeAction> {
    let (rule, route) = (remark.rule?, remark.route.as_ref()?);
    // A finding about a silence cannot be silenced.
    if route.table() == Some("silence") {
        return None;
    }
    let end = document.text.len();
    let gap = match document.text.ends_with('\n') {
        true => "\n",
        false => "\n\n",
    };
    let table = match document.kind {
        FileKind::Configuration => "check.silence",
        FileKind::Notice(_) | FileKind::Other => "silence",
    };
    let block = format!(
        "{gap}[[{table}]]\nrule = \"{}\"\nat = \"{}\"\nreason = \"\"\n",
        rule.code, route
    );
    let title = format!("Silence {} here, for a reason to be given", rule.code);
    Some(quick_fix(document, remark, title, &(end..end), &block))
}

fn quick_fix(
    document: &Document,
    remark: &Remark,
    title: String,
    range: &Range<usize>,
    replacement: &str,
) -> CodeAction {
    CodeAction {
        title,
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![document.diagnostic(remark)]),
        edit: Some(change(document, range, replacement.to_owned())),
        ..CodeAction::default()
    }
}

#[allow(
    clippy::mutable_key_type,
    reason = "the protocol's type; addresses are compared by their text, which does not change"
)]
fn change(document: &Document, range: &Range<usize>, new_text: String) -> WorkspaceEdit {
    let edit = TextEdit {
        range: document.range(range),
        new_text,
    };
    WorkspaceEdit::new([(document.uri.clone(), vec![edit])].into())
}

fn on_one_line(text: &str) -> String {
    const LONGEST: usize = 60;
    let line: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(LONGEST)
        .collect();
    match text.chars().nth(LONGEST) {
        Some(_) => line + "…",
        None => line,
    }
}
