//! Quick fixes: what the editor can do about what is to be said of a place.

use super::document::Document;
use super::remark::Remark;
use lsp_types::{CodeAction, CodeActionKind, CodeActionOrCommand, TextEdit, WorkspaceEdit};
use std::ops::Range;

/// The quick fixes for these bytes.
pub fn actions(document: &Document, range: Range<usize>) -> Vec<CodeActionOrCommand> {
    let remarks = document.remarks_in(range);
    remarks
        .filter_map(|remark| mend(document, remark))
        .map(CodeActionOrCommand::CodeAction)
        .collect()
}

/// Whether the editor asks for quick fixes, among other kinds of action or alone.
pub fn are_asked_for(only: Option<&[CodeActionKind]>) -> bool {
    only.is_none_or(|kinds| {
        kinds
            .iter()
            .any(|kind| *kind == CodeActionKind::QUICKFIX || *kind == CodeActionKind::EMPTY)
    })
}

fn mend(document: &Document, remark: &Remark) -> Option<CodeAction> {
    let edit = remark.edit.as_ref()?;
    let title = match edit.replacement.is_empty() {
        true => "Remove it".to_owned(),
        false => format!("Write `{}`", on_one_line(&edit.replacement)),
    };
    Some(CodeAction {
        title,
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![document.diagnostic(remark)]),
        edit: Some(change(document, &edit.range, edit.replacement.clone())),
        is_preferred: Some(true),
        ..CodeAction::default()
    })
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
