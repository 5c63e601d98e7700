//! The strings of a notice, each with its route.
//!
//! The notice is walked as serde sees it, so that a field added to the model is read by the rules with no
//! change here. A walk over a JSON value would be shorter, but could not tell a string from the name of a variant.

use serde::de::value::Error;
use serde::ser::{Error as _, Impossible, Serialize, SerializeSeq, SerializeStruct, Serializer};

use seloste_model::{Route, Step};

/// The strings in a value, in their order. Names of enum variants are not strings.
pub(crate) fn strings(value: &impl Serialize) -> Vec<(Route, String)> {
    let mut walk = Walk {
        route: Route::ROOT,
        strings: Vec::new(),
    };
    let walked = value.serialize(&mut walk);
    debug_assert!(
        walked.is_ok(),
        "the model holds a kind of value that is not walked: {walked:?}"
    );
    walk.strings
}

/// A walk through a value, at the place that its route leads to.
struct Walk {
    route: Route,
    strings: Vec<(Route, String)>,
}

impl Walk {
    fn within<T: Serialize + ?Sized>(
        &mut self,
        step: impl Into<Step>,
        value: &T,
    ) -> Result<(), Error> {
        self.route.push(step);
        let walked = value.serialize(&mut *self);
        self.route.pop();
        walked
    }
}

/// A list or a table in the middle of being walked.
struct Inside<'a> {
    walk: &'a mut Walk,
    /// The number of the next element of a list.
    next: usize,
}

/// Passes over the values that hold no string.
macro_rules! pass_over {
    ($($method:ident($($type:ty),*);)+) => {
        $(fn $method(self, $(_: $type),*) -> Result<(), Error> {
            Ok(())
        })+
    };
}

/// Refuses the kinds of value that the model does not have.
macro_rules! refuse {
    ($($method:ident($($type:ty),*) -> $kind:ident;)+) => {
        $(fn $method(self, $(_: $type),*) -> Result<Self::$kind, Error> {
            Err(Error::custom(stringify!($method)))
        })+
    };
}

impl<'a> Serializer for &'a mut Walk {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Inside<'a>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStruct = Inside<'a>;
    type SerializeStructVariant = Impossible<(), Error>;

    pass_over! {
        serialize_bool(bool);
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u64(u64);
        serialize_f32(f32);
        serialize_f64(f64);
        serialize_char(char);
        serialize_bytes(&[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(&'static str);
        serialize_unit_variant(&'static str, u32, &'static str);
    }

    refuse! {
        serialize_tuple(usize) -> SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> SerializeTupleVariant;
        serialize_map(Option<usize>) -> SerializeMap;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> SerializeStructVariant;
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        self.strings.push((self.route.clone(), text.to_owned()));
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Inside<'a>, Error> {
        Ok(Inside {
            walk: self,
            next: 0,
        })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Inside<'a>, Error> {
        Ok(Inside {
            walk: self,
            next: 0,
        })
    }
}

impl SerializeSeq for Inside<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let index = self.next;
        self.next += 1;
        self.walk.within(index, value)
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}

impl SerializeStruct for Inside<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.walk.within(key, value)
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::notice;

    #[test]
    fn every_string_is_reached_by_its_keys() {
        let notice = notice(
            r#"
            languages = ["fi", "sv"]
            [controller]
            name = "Kuusi Oy"
            emails = ["a@example.fi"]
            [purposes]
            items = [{ kind = "newsletter", basis = "consent", name = { sv = "brev" } }]
            "#,
        );
        let found: Vec<(String, String)> = strings(&notice)
            .into_iter()
            .map(|(route, text)| (route.to_string(), text))
            .collect();
        assert_eq!(
            found,
            [
                ("controller.name", "Kuusi Oy"),
                ("controller.emails.0", "a@example.fi"),
                ("purposes.items.0.name.sv", "brev"),
            ]
            .map(|(route, text)| (route.to_owned(), text.to_owned()))
        );
    }
}
