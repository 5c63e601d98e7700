//! The forms of a built page, read and filled in as a browser without script does it.

use scraper::{ElementRef, Html, Selector};

/// One form of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BareForm {
    /// The address that the form is sent to, as the page writes it.
    pub action: String,
    /// The method, `get` or `post`, in lower case.
    pub method: String,
    /// The controls in the order of the page.
    pub controls: Vec<Control>,
}

/// One control of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Control {
    /// The name under which its value is sent; empty where it is never sent.
    pub name: String,
    /// The sort of the control.
    pub sort: Sort,
    /// Whether the browser refuses to send the form without a value here.
    pub required: bool,
    /// The value that the page gives to the control.
    pub value: String,
}

/// The sorts of controls that behave differently when a form is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sort {
    /// A value that is sent unchanged and that the visitor does not see.
    Hidden,
    /// A field that the visitor types into, with the type of the control, or `textarea`.
    Typed(String),
    /// A tick box, or one of several choices.
    Chosen {
        /// Whether the page has chosen it before the visitor does.
        already: bool,
    },
    /// A list, of which the browser sends the chosen line or the first.
    List,
    /// A button.
    Button,
}

impl BareForm {
    /// Every form of a page, in its order.
    #[must_use]
    pub fn read_all(html: &str) -> Vec<Self> {
        let page = Html::parse_document(html);
        page.select(&selector("form")).map(read).collect()
    }

    /// The value that the page itself gives to a control.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        let control = self.controls.iter().find(|control| control.name == name)?;
        Some(&control.value)
    }

    /// The names of the controls without which the browser does not send the form.
    #[must_use]
    pub fn required(&self) -> Vec<&str> {
        self.controls
            .iter()
            .filter(|control| control.required)
            .map(|control| control.name.as_str())
            .collect()
    }

    /// The pairs that a browser sends once a visitor filled in no more than the form demands.
    #[must_use]
    pub fn minimal(&self) -> Vec<(String, String)> {
        self.filled(|control| control.required.then(|| answer(control)))
    }

    /// The pairs that a browser sends once a visitor gave these answers. Of the controls that are left alone, a
    /// browser sends fields empty, and boxes not at all.
    pub fn filled(&self, answer: impl Fn(&Control) -> Option<String>) -> Vec<(String, String)> {
        self.controls
            .iter()
            .filter(|control| !control.name.is_empty())
            .filter_map(|control| {
                let value = match &control.sort {
                    Sort::Hidden | Sort::List | Sort::Button => Some(control.value.clone()),
                    Sort::Typed(_) => Some(answer(control).unwrap_or(control.value.clone())),
                    Sort::Chosen { already } => {
                        let chosen = *already || answer(control).is_some();
                        chosen.then(|| control.value.clone())
                    }
                };
                Some((control.name.clone(), value?))
            })
            .collect()
    }
}

/// An invented answer that the control takes.
#[must_use]
pub fn answer(control: &Control) -> String {
    match (&control.sort, control.name.as_str()) {
        (Sort::Chosen { .. }, _) => control.value.clone(),
        (_, "contact") => "maija@example.fi".to_owned(),
        (Sort::Typed(kind), _) if kind == "email" => "maija@example.fi".to_owned(),
        (_, name) => format!("Vastaus kenttään {name}"),
    }
}

fn read(form: ElementRef<'_>) -> BareForm {
    BareForm {
        action: form.attr("action").unwrap_or_default().to_owned(),
        method: form.attr("method").unwrap_or("get").to_ascii_lowercase(),
        controls: form
            .select(&selector("input, textarea, select, button"))
            .filter(|control| control.attr("disabled").is_none())
            .map(read_control)
            .collect(),
    }
}

fn read_control(control: ElementRef<'_>) -> Control {
    let sort = match (control.value().name(), control.attr("type")) {
        ("button", _) | (_, Some("submit" | "reset" | "button")) => Sort::Button,
        ("select", _) => Sort::List,
        ("textarea", _) => Sort::Typed("textarea".to_owned()),
        (_, Some("hidden")) => Sort::Hidden,
        (_, Some("checkbox" | "radio")) => Sort::Chosen {
            already: control.attr("checked").is_some(),
        },
        (_, kind) => Sort::Typed(kind.unwrap_or("text").to_owned()),
    };
    let value = match sort {
        Sort::List => chosen_line(control),
        Sort::Typed(_) if control.value().name() == "textarea" => control.text().collect(),
        Sort::Chosen { .. } => control.attr("value").unwrap_or("on").to_owned(),
        Sort::Hidden | Sort::Typed(_) | Sort::Button => {
            control.attr("value").unwrap_or_default().to_owned()
        }
    };
    Control {
        name: control.attr("name").unwrap_or_default().to_owned(),
        sort,
        required: control.attr("required").is_some(),
        value,
    }
}

fn chosen_line(list: ElementRef<'_>) -> String {
    let lines = selector("option");
    let chosen = list
        .select(&lines)
        .find(|line| line.attr("selected").is_some());
    let Some(line) = chosen.or_else(|| list.select(&lines).next()) else {
        return String::new();
    };
    match line.attr("value") {
        Some(value) => value.to_owned(),
        None => line.text().collect::<String>().trim().to_owned(),
    }
}

fn selector(css: &'static str) -> Selector {
    // The selectors are literals of this file, and the tests below use each of them.
    Selector::parse(css).expect("a literal selector is valid")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<form action="/requests" method="POST">
        <input type="hidden" name="kind" value="access">
        <input name="contact" required>
        <textarea name="message">Hei</textarea>
        <input type="checkbox" name="scope" value="a"><input type="checkbox" name="scope" value="b" checked>
        <select name="answer"><option value="fi">suomi<option value="sv" selected>svenska</select>
        <select name="first"><option>suomi</option></select>
        <input name="closed" disabled value="x">
        <button>Lähetä</button></form>"#;

    fn form() -> BareForm {
        let forms = BareForm::read_all(PAGE);
        assert_eq!(forms.len(), 1);
        forms[0].clone()
    }

    #[test]
    fn a_form_is_sent_as_a_browser_sends_it() {
        let pairs = form().minimal();
        let pairs: Vec<_> = pairs
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        assert_eq!(
            pairs,
            [
                ("kind", "access"),
                ("contact", "maija@example.fi"),
                ("message", "Hei"),
                ("scope", "b"),
                ("answer", "sv"),
                ("first", "suomi"),
            ]
        );
    }

    #[test]
    fn the_page_says_where_it_goes_and_what_it_demands() {
        let form = form();
        assert_eq!(
            (form.action.as_str(), form.method.as_str()),
            ("/requests", "post")
        );
        assert_eq!(form.required(), ["contact"]);
        assert_eq!(form.value("kind"), Some("access"));
    }
}
