//! The sentences that need no argument, as tables that tests can walk through.

macro_rules! sentences {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident,)+ }) => {
        $(#[$doc])*
        pub struct $name {
            $($(#[$field_doc])* pub $field: &'static str,)+
        }

        impl $name {
            /// Every sentence with its name, so that tests can compare the languages.
            pub fn sentences(&self) -> Vec<(&'static str, &'static str)> {
                vec![$((stringify!($field), self.$field),)+]
            }
        }
    };
}

sentences! {
    /// The notice page and the index page.
    PageWords {
        /// "Privacy notice".
        title,
        /// "Privacy notice: {register}".
        title_of,
        /// "Description of file", the statutory term of 1999.
        title_1999,
        /// "Contents".
        contents,
        /// "This notice in other languages", the name of the language switch.
        languages,
        /// "Drawn up {date}".
        drawn_up,
        /// "Updated {date}".
        updated,
        /// "In brief".
        summary,
        /// "Who keeps my data?"
        summary_who,
        /// "What data about me?"
        summary_what,
        /// "Why?"
        summary_why,
        /// "How long?"
        summary_how_long,
        /// "What can I do?"
        summary_you_can,
        /// What stands there where the notice does not say: "The notice does not say."
        summary_unsaid,
        /// "Make a request about your data", the link to the form.
        to_form,
        /// "Other statements on the exercise of this right", before nothing; where law and author both speak: "What the law says".
        law_says,
        /// Where a section is only a heading: "Nothing has been written under this heading."
        heading_only,
        /// Under a condition: "Exception: {condition}".
        unless,
        /// Under an exclusion lifted by consent: "unless the person consents".
        unless_consent,
        /// "unless the law so requires".
        unless_law,
        /// "unless a contract so requires".
        unless_contract,
        /// Of a disclosure: "only if the person consents".
        only_consent,
        /// "only where the law so requires".
        only_law,
        /// "only where a contract so requires".
        only_contract,
        /// Where decisions are denied and profiling is described: "The data is not used for automated decision-making."
        no_decisions,
        /// The link over the page's head for the keyboard: "Skip to the content".
        skip,
        /// Title of the index page: "Privacy notices".
        index_title,
        /// "Choose the register whose notice you want to read."
        index_intro,
        /// Where a page of another site links back: "All privacy notices".
        all_notices,
        /// "Notice as data (JSON)".
        machine_readable,
    }
}

sentences! {
    /// Labels of single values.
    LabelWords {
        /// "Name".
        name,
        /// "Business ID".
        business_id,
        /// "Address".
        address,
        /// "Phone".
        phone,
        /// "Email".
        email,
        /// "Website".
        web,
        /// "Also called".
        aliases,
        /// "Role".
        role,
        /// "Legal basis".
        legal_basis,
        /// "Basis for special categories of data".
        special_basis,
        /// "Legitimate interest".
        interest,
        /// "Provision".
        provision,
        /// An act by its name and number, and a section of it: "{act} ({number}), section {section}".
        act_section,
        /// "Means": by which means marketing is done.
        channels,
        /// "Tools and services".
        tools,
        /// "Needed for".
        needed_for,
        /// "special category of personal data".
        special,
        /// "by consent".
        by_consent,
        /// Of a cookie that is set without asking: "necessary, needs no consent".
        no_consent_needed,
        /// "publicly available source".
        public_source,
        /// "source not publicly available".
        closed_source,
        /// "Country".
        country,
        /// "Transfer mechanism".
        mechanism,
        /// "A copy of the safeguards".
        copy_from,
        /// "for the recipient's own marketing".
        for_marketing,
        /// "Ruled out", before what an exclusion rules out.
        ruled_out,
        /// "Kept for {period}".
        kept,
        /// "Kept for {period} (counted from: {from})"; `from` is an event, in the nominative.
        kept_from,
        /// "Criterion".
        criterion,
        /// "Need reviewed every {period}".
        review,
        /// "Erased on request".
        on_request,
        /// "If the data are not given".
        consequence,
        /// "Purpose".
        purpose,
        /// "Stays for {period}".
        stays,
        /// "Set by {party}".
        third_party,
        /// "profiling".
        profiling,
        /// "Logic".
        logic,
        /// "Significance and consequences".
        significance,
        /// "Joint controllers".
        joint_controllers,
        /// "Representative in the EU".
        representative,
        /// "What the joint controllers have agreed".
        joint_arrangement,
        /// "What can be objected to".
        scopes,
        /// "How to make the request".
        channels_of_right,
        /// "by post" of marketing means.
        by_post,
        /// "by phone".
        by_phone,
        /// "by email".
        by_email,
        /// "by text message".
        by_sms,
        /// "by automated calls".
        by_automated_calls,
        /// "on the web".
        by_web,
    }
}

sentences! {
    /// The Office of the Data Protection Ombudsman.
    AuthorityWords {
        /// Its name.
        name,
        /// Visiting address.
        visiting,
        /// Postal address.
        postal,
        /// Switchboard, as printed.
        phone,
        /// Registry, as printed.
        registry,
        /// Email address of the registry.
        email,
        /// Home page in this language.
        url,
        /// Label: "Visiting address".
        visiting_label,
        /// Label: "Postal address".
        postal_label,
        /// Label: "Switchboard".
        phone_label,
        /// Label: "Registry".
        registry_label,
    }
}

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
        /// The same where the site gives no period: until the request has been handled and its lawfulness can be shown.
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
        /// What to do if no answer comes within a month.
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
        /// The same id came with other content: "Another request has already been received from this form. Open the form's page again and send this one there."
        conflict,
        /// "Back to the form".
        back,
    }
}

sentences! {
    /// What the widget says in the browser, where it makes the form better.
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
        /// That no clear answer came, that the text is still there, that it may be sent again.
        unknown_intro,
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
        /// That the mail program has the request, and that it is sent only from there.
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
