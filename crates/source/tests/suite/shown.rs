//! Faults as a person reads them, with carets below their places.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use seloste_source::{Fault, Lines};

/// Every fault of a file, with its line and its advice.
pub fn shown(faults: &[Fault], file_name: &str, text: &str) -> String {
    let lines = Lines::of(text);
    let shown = faults.iter().map(|fault| {
        let number = lines.line_at(fault.range.start);
        let (line, bytes) = (lines.text(number), lines.range(number));
        let place = |offset: usize| offset.clamp(bytes.start, bytes.end) - bytes.start;
        let range = line.floor_char_boundary(place(fault.range.start))
            ..line.ceil_char_boundary(place(fault.range.end));
        let snippet = Snippet::source(line)
            .line_start(number + 1)
            .path(file_name)
            .annotation(AnnotationKind::Primary.span(range));
        let mut group = Level::ERROR.primary_title(fault.message()).element(snippet);
        if let Some(help) = fault.help() {
            group = group.element(Level::HELP.message(help));
        }
        Renderer::plain().render(&[group]) + "\n"
    });
    shown.collect::<Vec<String>>().join("\n")
}
