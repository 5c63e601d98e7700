//! The requests that a notice tells people of.

use seloste_model::Notice;
use seloste_model::notice::{About, FormDemand, Right};

use crate::findings::Findings;
use crate::look::Look;
use crate::text::Passage;

/// The rights that the notice describes and that people use by a request, each with what it says of them.
pub(crate) fn request_rights(notice: &Notice) -> impl Iterator<Item = (About, &Right)> {
    About::ALL
        .into_iter()
        .filter(|about| about.is_right_of_request())
        .filter_map(|about| notice.right(about).map(|right| (about, right)))
}

/// Finds the demands on the form of a request that are among these.
pub(crate) fn find_form_demands(look: &Look<'_>, found: &mut Findings<'_>, sought: &[FormDemand]) {
    for (about, right) in request_rights(look.notice) {
        for (index, demand) in right.form.iter().enumerate() {
            if sought.contains(demand) {
                found.at(&format!("{}.form.{index}", about.code()));
            }
        }
    }
}

/// Whether a text is about a right that people use by a request.
pub(crate) fn is_about_rights(passage: &Passage) -> bool {
    passage
        .about
        .iter()
        .any(|about| about.is_right_of_request())
}
