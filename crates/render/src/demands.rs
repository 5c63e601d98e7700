//! Demands that a notice makes of requests.

use seloste_model::notice::{Demand, FormDemand, Right};

use crate::edition::Edition;

/// The demands that the notice makes of a request for one right, each with what the law says to it.
pub(crate) fn of_right(edition: &Edition<'_>, right: &Right) -> Vec<&'static str> {
    let form = &edition.words.form;
    let of_form = right.form.iter().map(|demand| match demand {
        FormDemand::Written => form.demands_written,
        FormDemand::Signed => form.demands_signed,
        FormDemand::InPerson => form.demands_in_person,
        FormDemand::OwnForm => form.demands_own_form,
        FormDemand::RecommendedForm => form.recommends_form,
    });
    let of_content = right.must_hold.iter().filter_map(|demand| match demand {
        Demand::IdentityCode => Some(form.demands_identity_code),
        Demand::Grounds => Some(form.demands_grounds),
        // The form has fields for these.
        Demand::Data | Demand::CorrectValue | Demand::Manner => None,
    });
    of_form.chain(of_content).collect()
}
