//! The draft notice.
use crate::fields::Fields;
use crate::reading::Reading;
use seloste_model::Notice;
use seloste_model::notice::About;

pub(crate) fn draft(_reading: &Reading, _fields: &Fields) -> Notice {
    Notice::default()
}

pub(crate) fn says(_draft: &Notice, _about: About) -> bool {
    true
}
