//! A form while its request is under way: what is typed then would be lost with the form, and a second press would
//! mean nothing, so that neither is taken. Nothing is disabled, since that would take the focus away.

use crate::dom::{find_all, set, unset};
use web_sys::Element;

/// What a press or a key changes, and the attribute that says that it does not now.
const HELD: [(&str, &str); 2] = [("input, textarea", "readonly"), ("button", "aria-disabled")];

/// What a press would change while the form waits.
pub const PRESSED: &str = "form[aria-busy] :is(button, [type=checkbox])";

/// Where a space that is typed while the form waits would scroll the page, since no field takes it then.
pub const TYPED_INTO: &str = "form[aria-busy] :is(input, textarea)";

/// Lets a form wait.
pub fn begin(form: &Element) {
    set(form, "aria-busy", "true");
    for (controls, attribute) in HELD {
        for control in find_all(form, controls) {
            set(&control, attribute, "true");
        }
    }
}

/// Lets a form be used again.
pub fn end(form: &Element) {
    unset(form, "aria-busy");
    for (controls, attribute) in HELD {
        for control in find_all(form, controls) {
            unset(&control, attribute);
        }
    }
}
