//! Enums whose values have the same names in every programming language.

/// Defines an enum, its `snake_case` names and the list of all its values, with one row for each value.
macro_rules! names {
    ($(#[$of:meta])* $type:ident { $($(#[$doc:meta])+ $variant:ident = $name:literal,)+ }) => {
        $(#[$of])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$doc])+ $variant,)+
        }

        impl $type {
            /// All values, in the order of the list.
            pub const ALL: &'static [$type] = &[$($type::$variant,)+];

            /// The name, which is the same in every programming language and never changes its meaning.
            pub const fn name(self) -> &'static str {
                match self {
                    $($type::$variant => $name,)+
                }
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }
    };
}

pub(crate) use names;
