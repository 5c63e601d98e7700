//! The names by which the widget finds its way in a page: `render` writes them, `widget` reads them.
//!
//! The style sheet (`web/seloste.css`) and the scripts of sites know some of the names too. A name that was once
//! published stays.

macro_rules! marks {
    ($($(#[$doc:meta])* $mark:ident = $written:expr;)+) => {
        $($(#[$doc])* pub const $mark: &str = $written;)+
    };
}

marks! {
    /// In the widget's template: the name of a sentence, of a block, or of a slot within a block.
    NAME = "data-seloste";
    /// The template with the widget's sentences and blocks, in the page's language.
    WORDS = "data-seloste-words";
    /// The element around a form: the kind of request, by its code.
    KIND = "data-seloste-kind";
    /// The part of a form that holds a field: the field, by its code.
    FIELD = "data-seloste-field";
    /// A form: the short name of its kind of request.
    TITLE = "data-seloste-title";
    /// A form: the email address to which the request may be sent.
    MAIL = "data-seloste-mail";
    /// A form: the lines of the address for letters. A link in the summary of errors: the field that it leads to.
    TO = "data-seloste-to";
    /// A button or link: the action that pressing it starts.
    DO = "data-seloste-do";
    /// A link: the file that it saves.
    FILE = "data-seloste-file";
    /// A row that is taken away where its slot stays empty: the name of the slot.
    ROW = "data-seloste-row";
    /// A block on the page, by its name in the template. The widget sets it.
    BLOCK = "data-seloste-block";
    /// A block that is being printed. The widget sets it, for the style sheet.
    PRINT = "data-seloste-print";
    /// A form whose request is under way. The widget sets it, for the style sheet. It is not `aria-busy`, since NVDA tells
    /// nothing of what changes within a busy element, and the form holds the place for messages.
    BUSY = "data-seloste-busy";
    /// A button whose text is on its way to the clipboard. The widget sets it.
    COPYING = "data-seloste-copying";
}

/// Selectors of CSS for the elements with these names.
pub mod selector {
    marks! {
        /// The widget's template.
        WORDS = "template[data-seloste-words]";
        /// The element around a form.
        KIND = "[data-seloste-kind]";
        /// The parts of a form that hold a field.
        FIELD = "[data-seloste-field]";
        /// The buttons and links that start an action.
        DO = "[data-seloste-do]";
        /// The blocks on the page.
        BLOCK = "[data-seloste-block]";
        /// The blocks on the page, and the forms.
        BLOCK_OR_FORM = "[data-seloste-block], form";
        /// The blocks that are being printed.
        PRINT = "[data-seloste-print]";
        /// The forms whose request is under way.
        BUSY = "[data-seloste-busy]";
        /// The button whose text is on its way to the clipboard.
        COPYING = "[data-seloste-copying]";
    }
}

/// Attributes of the element `<seloste-form>` around all forms, by which the widget knows the site's endpoint.
pub mod element {
    marks! {
        /// The format of the endpoint: the code of a [`Dialect`](crate::dialect::Dialect).
        DIALECT = "dialect";
        /// The address that the widget sends requests to, where it is not the form's own.
        ENDPOINT = "endpoint";
        /// The address to which the endpoint leads after a success.
        SUCCESS_URL = "success-url";
        /// Set where the endpoint's status is enough to believe in a success.
        TRUST_STATUS = "trust-status";
        /// The keys of a Fides server: `kind=key kind=key`.
        POLICIES = "policies";
        /// The sender of a checked request: [`NAVIGATE`], or the widget where the attribute is missing.
        SEND = "send";
        /// The value of [`SEND`] where the browser sends the request and shows the answer as a page.
        NAVIGATE = "navigate";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selectors_are_made_of_the_marks() {
        for (selector, mark) in [
            (selector::KIND, KIND),
            (selector::FIELD, FIELD),
            (selector::DO, DO),
            (selector::BLOCK, BLOCK),
            (selector::PRINT, PRINT),
            (selector::COPYING, COPYING),
            (selector::BUSY, BUSY),
        ] {
            assert_eq!(selector, format!("[{mark}]"));
        }
        assert_eq!(selector::WORDS, format!("template[{WORDS}]"));
        assert_eq!(selector::BLOCK_OR_FORM, format!("[{BLOCK}], form"));
    }
}
