//! The sentences of the widget: while a request is sent, and after it.

use crate::words::WidgetWords;

pub(super) const WIDGET: WidgetWords = WidgetWords {
    errors: "There is a problem",
    rejected: "The request was not accepted",
    rejected_unsaid: "No reason was given. Check what you wrote, or use another way shown below.",
    not_sendable: "This request cannot be sent with the form. Use another way shown below.",
    sending: "Sending the request…",
    retrying: "No answer yet. Trying again…",
    unknown: "It is not certain that your request arrived",
    unknown_intro: "No clear answer came. What you wrote is still here. You can send it again, or use \
        another way.",
    offline: "Your device is offline",
    offline_intro: "What you wrote is still here. Send it again when the connection is back, or use \
        another way.",
    again: "Send again",
    own_request: "Your request",
    notice: "Privacy notice",
    copy: "Copy",
    copied: "Copied.",
    not_copied: "Copying did not work. Select the text, or save it.",
    print: "Print",
    save: "Save as text",
    calendar: "Add the day to a calendar",
    calendar_entry: "Reply to my request is due: {kind} {reference}",
    mail: "Send by email",
    mail_opened: "The request is in your email program. It is sent only when you send it there.",
    letter: "Show as a letter",
    print_letter: "Print the letter",
    place_and_date: "Place and date",
    signature: "Signature and name in block letters",
    close: "Back",
    another: "Make another request",
};
