//! Enums whose variants are written as codes.

/// An enum with a list of its variants, and with a code for each in both directions.
///
/// One list makes all three, so that a variant can be missing from none.
macro_rules! codes {
    (
        $(#[$doc:meta])*
        pub enum $name:ident {
            $(#[$code_doc:meta])*
            fn $code_of:ident;
            $(#[$from_doc:meta])*
            fn $of_code:ident;
            $($(#[$variant_doc:meta])* $variant:ident = $code:literal,)+
        }
    ) => {
        $(#[$doc])*
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// Every variant, in the order in which they are declared.
            pub const ALL: [$name; [$($code),+].len()] = [$($name::$variant,)+];

            $(#[$code_doc])*
            pub const fn $code_of(self) -> &'static str {
                match self {
                    $($name::$variant => $code,)+
                }
            }

            $(#[$from_doc])*
            pub fn $of_code(code: &str) -> Option<$name> {
                $name::ALL.into_iter().find(|one| one.$code_of() == code)
            }
        }
    };
}

pub(crate) use codes;
