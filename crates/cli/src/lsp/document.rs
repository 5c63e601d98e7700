//! A file as it is open in the editor, with the remarks on it.

use std::ops;

use lsp_types::{
    Diagnostic, DiagnosticSeverity, NumberOrString, Position, PublishDiagnosticsParams, Range, Uri,
};

use seloste_lint::Severity;
use seloste_model::Lang;

use super::cursor::Cursor;
use super::file_kind::FileKind;
use super::positions::{Encoding, Positions};
use super::remarks::{on_configuration, on_notice};
use crate::check::remark::Remark;

/// The name of the tool that diagnostics are from.
const SOURCE: &str = "seloste";

/// A file as it is open in the editor.
pub struct Document {
    /// The address.
    pub uri: Uri,
    /// The content, saved or not.
    pub text: String,
    /// The kind of file.
    pub kind: FileKind,
    /// The remarks, in the order of the file.
    pub remarks: Vec<Remark>,
    version: i32,
    positions: Positions,
}

impl Document {
    /// The document that was opened.
    pub fn open(uri: Uri, version: i32, text: String, encoding: Encoding, lang: Lang) -> Document {
        let mut document = Document {
            kind: FileKind::default(),
            remarks: Vec::new(),
            version,
            positions: Positions::of("", encoding),
            uri,
            text: String::new(),
        };
        document.change(version, text, encoding, lang);
        document
    }

    /// Takes in the new content of the document.
    pub fn change(&mut self, version: i32, text: String, encoding: Encoding, lang: Lang) {
        let kind = FileKind::of(&self.uri, &text);
        // A notice stays a notice, however broken it is while it is written.
        if !matches!(kind, FileKind::Other) {
            self.kind = kind;
        }
        self.remarks = match &self.kind {
            FileKind::Notice(config) => on_notice(&text, config.as_deref(), lang),
            FileKind::Configuration => on_configuration(&text, lang),
            FileKind::Other => Vec::new(),
        };
        self.version = version;
        self.positions = Positions::of(&text, encoding);
        self.text = text;
    }

    /// The diagnostics for the editor to show.
    pub fn diagnostics(&self) -> PublishDiagnosticsParams {
        PublishDiagnosticsParams {
            uri: self.uri.clone(),
            diagnostics: self
                .remarks
                .iter()
                .map(|remark| self.diagnostic(remark))
                .collect(),
            version: Some(self.version),
        }
    }

    /// A remark as the editor shows it.
    pub fn diagnostic(&self, remark: &Remark) -> Diagnostic {
        let message = match remark.help.as_str() {
            "" => remark.message.clone(),
            help => format!("{}\n{help}", remark.message),
        };
        Diagnostic {
            range: self.range(&self.shown(remark)),
            severity: Some(match remark.severity {
                Severity::Error => DiagnosticSeverity::ERROR,
                Severity::Warning => DiagnosticSeverity::WARNING,
                Severity::Info => DiagnosticSeverity::INFORMATION,
            }),
            code: Some(NumberOrString::String(remark.code().to_owned())),
            source: Some(SOURCE.to_owned()),
            message,
            ..Diagnostic::default()
        }
    }

    /// The remarks that are shown somewhere in these bytes.
    pub fn remarks_in(&self, range: ops::Range<usize>) -> impl Iterator<Item = &Remark> {
        self.remarks.iter().filter(move |remark| {
            let shown = self.shown(remark);
            shown.start <= range.end && range.start <= shown.end
        })
    }

    /// The bytes at which a remark is shown. Something missing has no bytes, and the line where it belongs stands for it.
    fn shown(&self, remark: &Remark) -> ops::Range<usize> {
        if remark.range.start < remark.range.end {
            return remark.range.clone();
        }
        let line = self.positions.line(remark.range.start);
        let written = self.text.get(line.clone()).unwrap_or_default();
        line.start + (written.len() - written.trim_start().len())
            ..line.start + written.trim_end().len()
    }

    /// The cursor at a byte.
    pub fn cursor(&self, offset: usize) -> Cursor {
        Cursor::at(&self.text, offset)
    }

    /// The byte at a place.
    pub fn offset(&self, position: Position) -> usize {
        self.positions.offset(&self.text, position)
    }

    /// The place of these bytes.
    pub fn range(&self, range: &ops::Range<usize>) -> Range {
        self.positions.range(&self.text, range)
    }
}
