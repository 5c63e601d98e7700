//! The rights in the law's wording.

use crate::notice::About;
use crate::notice::section_table::sections;

// Keeps the rows of one right of the table of sections, one after the other.
macro_rules! define_right_words {
    (@ [$($kept:ident $field:ident)*]) => {
        /// Each right in the law's wording, for `rights = "law"`.
        pub struct RightWords {
            $(
                #[doc = concat!("The right that [`About::", stringify!($kept), "`] is about.")]
                pub $field: &'static str,
            )*
        }

        impl RightWords {
            /// The law's wording of a right; empty for a section that is not about one right.
            pub fn of(&self, about: About) -> &'static str {
                let all = [$((About::$kept, self.$field)),*];
                let found = all.into_iter().find(|(right, _)| *right == about);
                found.map_or("", |(_, wording)| wording)
            }
        }
    };
    (@ [$($kept:tt)*] $about:ident = $code:literal, right($field:ident) $tag:literal; $($rest:tt)*) => {
        define_right_words! { @ [$($kept)* $about $field] $($rest)* }
    };
    (@ [$($kept:tt)*] $about:ident = $code:literal, $content:ident($($field:ident),+); $($rest:tt)*) => {
        define_right_words! { @ [$($kept)*] $($rest)* }
    };
    ($first:ident $($rest:tt)*) => {
        define_right_words! { @ [] $first $($rest)* }
    };
}

sections!(define_right_words);
