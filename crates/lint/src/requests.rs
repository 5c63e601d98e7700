//! What a notice says of the requests that people can make.

use seloste_model::Notice;
use seloste_model::notice::{About, Right};

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

/// What the notice says of each of them.
pub(crate) fn request_rights(notice: &Notice) -> impl Iterator<Item = (About, &Right)> {
    REQUEST_RIGHTS
        .into_iter()
        .filter_map(|about| notice.right(about).map(|right| (about, right)))
}

/// Whether a text is about one of them.
pub(crate) fn is_about_rights(passage: &Passage) -> bool {
    REQUEST_RIGHTS.iter().any(|about| passage.is_about(*about))
}
