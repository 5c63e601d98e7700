//! The requests that a notice tells people of.

use seloste_model::Notice;
use seloste_model::notice::{About, FormDemand, Right};

use crate::findings::Findings;
use crate::look::Look;
use crate::text::Passage;

/// The rights that are used by a request. The complaint is made to the authority, which has its own rules.
const REQUEST_RIGHTS: [About; 9] = [
    About::RightAccess,
    About::RightRectification,
    About::RightErasure,
    About::RightRestriction,
    About::RightPortability,
    About::RightObject,
    About::RightWithdrawConsent,
    About::RightHumanReview,
    About::RightOther,
];

/// The rights that are used by a request, as far as the notice tells of them.
pub(crate) fn request_rights(notice: &Notice) -> impl Iterator<Item = (About, &Right)> {
    REQUEST_RIGHTS
        .into_iter()
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

/// Whether a text is about one of the rights that are used by a request.
pub(crate) fn is_about_rights(passage: &Passage) -> bool {
    REQUEST_RIGHTS.iter().any(|about| passage.is_about(*about))
}
