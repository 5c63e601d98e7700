//! Tables of sentences that need no argument.

/// A table of sentences, each a field that every language has to fill.
macro_rules! sentences {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident,)+ }) => {
        $(#[$doc])*
        pub struct $name {
            $($(#[$field_doc])* pub $field: &'static str,)+
        }

        impl $name {
            /// Every sentence with its name, to compare the languages.
            #[cfg(test)]
            pub(crate) fn sentences(&self) -> Vec<(&'static str, &'static str)> {
                vec![$((stringify!($field), self.$field),)+]
            }
        }
    };
}

pub(super) use sentences;
