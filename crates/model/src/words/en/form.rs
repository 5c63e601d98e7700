//! The form, the page after it, and the receipt.

use crate::words::{FormWords, ReceiptWords, ThanksWords};

pub(super) const FORM: FormWords = FormWords {
    title: "Request about personal data",
    intro: "Choose what you are asking for. Fill in the fields and send the request.",
    optional: "(optional)",
    submit: "Send the request",
    scope_legend: "What should stop?",
    scope_hint: "If you tick nothing, the objection covers all direct marketing.",
    no_identity_code: "Do not write your personal identity code in this form.",
    honeypot: "Leave this field empty",
    next: "What happens next?",
    free_one_month: "The request is free of charge. We reply within one month of receiving it.",
    extension: "If we need more time (at most two further months), we tell you within one month, \
        with the reasons.",
    at_once: "We stop as soon as we have your request. You need not give reasons.",
    complaint: "You may also bring the matter to the Data Protection Ombudsman.",
    own_data: "How the data of your request is used",
    own_data_kept: "We use this data only to handle your request. Kept for: {period}.",
    own_data_kept_unsaid: "We use this data only to handle your request. We keep it until the \
        request has been handled and for as long as we need it to show that this was done \
        lawfully.",
    other_ways: "Other ways to make the request",
    for_requests: "Contact details for requests",
    ways: "How to make a request",
    by_email: "By email: {email}",
    by_post: "By letter: {address}",
    by_phone: "By phone: {phone}",
    in_person: "In person at the controller’s premises",
    contact_person: "Through the contact person: {name}",
    customer_service: "Through customer service",
    web_form: "On the web: {url}",
    to_controller: "By contacting the controller",
    no_contact: "The notice gives no contact details. You can make the request in any way in \
        which you can reach the controller.",
    notice_says: "What the notice says about making this request",
    demands_written: "The notice asks for the request in writing. A request sent with a form or \
        by email is in writing too.",
    demands_signed: "The notice asks for a signed request. A signature is not needed: you can \
        send the request without one.",
    demands_in_person: "The notice asks you to make the request in person. A visit is not needed: \
        you can also send the request.",
    demands_own_form: "The notice asks you to use a separate form. It is not needed: you can make \
        the request without it.",
    demands_identity_code: "The notice asks for your personal identity code. Do not give it: no \
        one may be identified by it alone.",
    demands_grounds: "The notice asks for reasons. The law requires them only if you object to \
        processing other than direct marketing.",
    recommends_form: "The notice recommends a separate form. You may use it, but you need not.",
};

pub(super) const THANKS: ThanksWords = ThanksWords {
    title: "Thank you",
    not_confirmed: "Your request has been handed over for sending. This page cannot confirm that \
        it has arrived.",
    no_answer: "If you have no reply within one month, contact the controller in another way \
        shown in the notice.",
    back: "Back to the notice",
    back_to_list: "Back to the notices",
};

pub(super) const RECEIPT: ReceiptWords = ReceiptWords {
    title: "Your request has been received",
    reference: "Reference",
    kind: "Kind of request",
    received: "Received",
    due: "We will reply by",
    keep_reference: "Keep the reference: with it you can ask about your request.",
    not_found: "There is no receipt with this reference.",
    unavailable: "The receipt cannot be shown just now. Try again in a while.",
    invalid_title: "Your request was not sent",
    invalid_intro: "Nothing has been kept. Go back, correct these and send again:",
    invalid_field: "Something came from the form that cannot be sent with it: {field}",
    honeypot_filled: "A hidden field that should stay empty was filled in, perhaps by your \
        browser’s autofill. Open the page of the form again, fill it in without autofill and send \
        it.",
    failed_title: "Your request could not be kept",
    failed_intro: "Nothing has been kept. Go back and try again in a while, or use another way \
        shown in the notice.",
    too_large: "The request is too long. Shorten it and send again.",
    unreadable: "The request could not be read. Open the page of the form again, fill it in and \
        send it.",
    conflict: "Another request has already been received from this form. Open the page of the \
        form again and send this one there.",
    back: "Back to the form",
};
