//! The sentences of a notice's page that need no argument.

use super::sentences::sentences;

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
        /// The answer that the notice does not give: "The notice does not say."
        summary_unsaid,
        /// "Make a request about your data", the link to the form.
        to_form,
        /// Between the author's words and the law's: "What the law says".
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
        /// The name of the Office.
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
