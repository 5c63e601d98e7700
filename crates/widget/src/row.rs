//! A filled field with its label.

/// A filled field with its label.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The label of the field.
    pub label: String,
    /// The text that the visitor filled in.
    pub value: String,
}

/// A request as plain text, for mail, the clipboard and files: the title, the wish unless it is empty, and each label
/// above its value.
pub fn as_text(title: &str, asked: &str, rows: &[Row]) -> String {
    let mut text = title.to_owned();
    text.push('\n');
    if !asked.is_empty() {
        for part in ["\n", asked, "\n"] {
            text.push_str(part);
        }
    }
    for row in rows {
        for part in ["\n", &row.label, ":\n", &row.value, "\n"] {
            text.push_str(part);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_label_stands_above_its_value() {
        let row = |label: &str, value: &str| Row {
            label: label.into(),
            value: value.into(),
        };
        let rows = [row("Nimi", "Maija"), row("Tiedot", "1\n2")];
        assert_eq!(
            as_text("Pyyntö", "Haluan tietoni", &rows),
            "Pyyntö\n\nHaluan tietoni\n\nNimi:\nMaija\n\nTiedot:\n1\n2\n"
        );
    }
}
