//! A form while its request is under way. The form takes no text then, which would be lost with it, and no second
//! press. Nothing is disabled, since a disabled control loses the focus.

use web_sys::Element;

use seloste_model::page;

use crate::dom::{find_all, set, unset};

/// Selectors of controls, each with the attribute that stops the control.
const HELD: [(&str, &str); 2] = [("input, textarea", "readonly"), ("button", "aria-disabled")];

/// A selector of the controls that a press would change while the form waits.
pub const PRESSED: &str = "form[data-seloste-busy] :is(button, [type=checkbox])";

/// A selector of the fields in which a typed space would scroll the page while the form waits: no field takes it then.
pub const TYPED_INTO: &str = "form[data-seloste-busy] :is(input, textarea)";

/// Lets a form wait.
pub fn begin(form: &Element) {
    set(form, page::BUSY, "");
    for (controls, attribute) in HELD {
        for control in find_all(form, controls) {
            set(&control, attribute, "true");
        }
    }
}

/// Lets a form be used again.
pub fn end(form: &Element) {
    unset(form, page::BUSY);
    for (controls, attribute) in HELD {
        for control in find_all(form, controls) {
            unset(&control, attribute);
        }
    }
}
