//! The sentences on requests that need no argument: of the form, its receipt and the widget.

use super::sentences::sentences;

sentences! {
    /// The form on the page.
    FormWords {
        /// "Request about personal data".
        title,
        /// One sentence before the kinds: choose one, fill in, send.
        intro,
        /// Mark after the label of an optional field: "(optional)".
        optional,
        /// The button: "Send the request".
        submit,
        /// Legend of the scopes: "What should stop?"
        scope_legend,
        /// "If you tick nothing, the objection covers all direct marketing."
        scope_hint,
        /// "Do not write your personal identity code in this form."
        no_identity_code,
        /// Label of the honeypot: "Leave this field empty".
        honeypot,
        /// Heading: "What happens next?"
        next,
        /// Free of charge, one month.
        free_one_month,
        /// Two further months at most.
        extension,
        /// For opt-outs: "We stop as soon as we have your request, and need no reasons."
        at_once,
        /// The Ombudsman.
        complaint,
        /// Heading: "How the data of your request are used".
        own_data,
        /// "We use this data only to handle your request. Kept for: {period}."
        own_data_kept,
        /// Instead of `own_data_kept`, where the site gives no period: until the request has been handled and its lawfulness can be shown.
        own_data_kept_unsaid,
        /// Heading: "Other ways to make the request".
        other_ways,
        /// Heading of the same below all forms, which fits a printed page too: "Contact details for requests".
        for_requests,
        /// Heading where there is no form: "How to make a request".
        ways,
        /// "By email: {email}".
        by_email,
        /// "By letter: {address}".
        by_post,
        /// "By phone: {phone}".
        by_phone,
        /// "In person at the controller's premises".
        in_person,
        /// "Through the contact person: {name}".
        contact_person,
        /// "Through customer service".
        customer_service,
        /// "On the web: {url}".
        web_form,
        /// Where the way is not said: "By contacting the controller".
        to_controller,
        /// Where nothing is known: "The notice gives no contact details. …".
        no_contact,
        /// Heading: "What the notice says about making this request".
        notice_says,
        /// The notice asks for writing: a form or an email is in writing.
        demands_written,
        /// The notice asks for a signature: the law does not let it be required to identify; may send without.
        demands_signed,
        /// The notice asks for a visit: not needed.
        demands_in_person,
        /// The notice asks for its own form: not needed.
        demands_own_form,
        /// The notice asks for the personal identity code: it may no longer be asked for, and is not to be given.
        demands_identity_code,
        /// The notice asks for grounds: the law does, only of an objection to something other than marketing.
        demands_grounds,
        /// The notice recommends a form: may be used, need not.
        recommends_form,
    }
}

sentences! {
    /// The page that services redirect to after the form.
    ThanksWords {
        /// "Thank you".
        title,
        /// The form was handed over; this page cannot confirm that it arrived.
        not_confirmed,
        /// Advice for when no answer comes within a month.
        no_answer,
        /// "Back to the notice".
        back,
        /// "Back to the notices", where there are several.
        back_to_list,
    }
}

sentences! {
    /// The receipt, and what stands in its place when a request could not be kept.
    ReceiptWords {
        /// "Your request has been received".
        title,
        /// "Reference".
        reference,
        /// "Kind of request".
        kind,
        /// "Received".
        received,
        /// "We answer by".
        due,
        /// "Keep the reference: with it you can ask about your request."
        keep_reference,
        /// "There is no receipt with this reference."
        not_found,
        /// The store failed: "The receipt cannot be shown just now. Try again in a while."
        unavailable,
        /// Title: "Your request was not sent".
        invalid_title,
        /// "Nothing has been kept. Go back, correct these and send again:".
        invalid_intro,
        /// A field was not what the form could have sent: "Something came from the form that cannot be sent with it: {field}".
        invalid_field,
        /// The honeypot, which a person does not see, was filled in, perhaps by the browser: say so, and what to do.
        honeypot_filled,
        /// Title: "Your request could not be kept".
        failed_title,
        /// "Nothing has been kept. Go back and try again in a while, or use another way shown in the notice."
        failed_intro,
        /// "The request is too long."
        too_large,
        /// Sent in a way that no page of ours uses: "The request could not be read. Open the form's page again, fill it in and send it."
        unreadable,
        /// For an id that came before with other content: "Another request has already been received from this form. Open the form's page again and send this one there."
        conflict,
        /// "Back to the form".
        back,
    }
}

sentences! {
    /// The sentences of the widget in the browser.
    WidgetWords {
        /// Heading above what is wrong: "Correct these:".
        errors,
        /// Heading: "The request was not accepted".
        rejected,
        /// Where no reason was given: what to do.
        rejected_unsaid,
        /// Where the endpoint takes no request of this kind: use another way.
        not_sendable,
        /// "Sending the request …"
        sending,
        /// "No answer yet. Trying again …"
        retrying,
        /// Heading: "It is not certain that your request arrived".
        unknown,
        /// Under `unknown`: no clear answer came, the text is still there, the request may be sent again.
        unknown_intro,
        /// Heading where no answer came and the device knows of no connection: "Your device is offline".
        offline,
        /// The advice to a visitor whose device is offline: the text is still there, and can be sent again once the device
        /// is online. The sentence does not say whether the request arrived.
        offline_intro,
        /// The button: "Send again".
        again,
        /// Heading of the whole request: "Your request".
        own_request,
        /// The label of the notice that a request is about.
        notice,
        /// The button: "Copy".
        copy,
        /// "Copied."
        copied,
        /// "Copying did not work. Select the text, or save it."
        not_copied,
        /// The button: "Print".
        print,
        /// The link: "Save as text".
        save,
        /// The link: "Add the day to a calendar".
        calendar,
        /// The entry in the calendar: "Reply to my request is due: {kind} {reference}"; the reference may be empty.
        calendar_entry,
        /// The link: "Send it by email".
        mail,
        /// The mail program has the request, and sends it only once the visitor does.
        mail_opened,
        /// The button: "Write it as a letter".
        letter,
        /// The button: "Print the letter".
        print_letter,
        /// In the letter: "Place and date".
        place_and_date,
        /// In the letter: "Signature and name in block letters".
        signature,
        /// The button: "Back", to the form or the receipt.
        close,
        /// The button: "Make another request".
        another,
    }
}
