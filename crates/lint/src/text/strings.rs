//! Every string of a notice with the keys that lead to it.
//!
//! The notice is walked as serde sees it, so that a field added to the model is read by the rules with no
//! change here.

use std::fmt;

use serde::ser::{
    Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple,
    SerializeTupleStruct, Serializer,
};

use seloste_model::{Route, Step};

/// A string and the route to it.
pub(crate) struct Found {
    pub(crate) route: Route,
    pub(crate) text: String,
}

/// Every string in the value, in its order. Names of enum variants are not strings.
pub(crate) fn strings(value: &impl Serialize) -> Vec<Found> {
    let mut walk = Walk {
        route: Route::ROOT,
        found: Vec::new(),
    };
    // The model writes itself without fail; a value that does not is read as far as it goes.
    let _ = value.serialize(&mut walk);
    walk.found
}

struct Walk {
    route: Route,
    found: Vec<Found>,
}

impl Walk {
    fn within<T: Serialize + ?Sized>(
        &mut self,
        step: impl Into<Step>,
        value: &T,
    ) -> Result<(), Failed> {
        self.route.push(step);
        let done = value.serialize(&mut *self);
        self.route.pop();
        done
    }
}

/// A list or a table in the middle of being walked.
struct Inside<'a> {
    walk: &'a mut Walk,
    next: usize,
}

#[derive(Debug)]
struct Failed;

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the notice could not be walked")
    }
}

impl std::error::Error for Failed {}

impl serde::ser::Error for Failed {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Failed
    }
}

macro_rules! pass_over {
    ($($method:ident: $type:ty,)+) => {
        $(fn $method(self, _: $type) -> Result<(), Failed> {
            Ok(())
        })+
    };
}

impl<'a> Serializer for &'a mut Walk {
    type Ok = ();
    type Error = Failed;
    type SerializeSeq = Inside<'a>;
    type SerializeTuple = Inside<'a>;
    type SerializeTupleStruct = Inside<'a>;
    type SerializeTupleVariant = Impossible<(), Failed>;
    type SerializeMap = Inside<'a>;
    type SerializeStruct = Inside<'a>;
    type SerializeStructVariant = Impossible<(), Failed>;

    pass_over! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_f32: f32,
        serialize_f64: f64, serialize_char: char, serialize_bytes: &[u8], serialize_unit_struct: &'static str,
    }

    fn serialize_str(self, text: &str) -> Result<(), Failed> {
        self.found.push(Found {
            route: self.route.clone(),
            text: text.to_owned(),
        });
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Failed> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Failed> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Failed> {
        Ok(())
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
    ) -> Result<(), Failed> {
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Failed> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Failed> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Inside<'a>, Failed> {
        Ok(Inside {
            walk: self,
            next: 0,
        })
    }

    fn serialize_tuple(self, _: usize) -> Result<Inside<'a>, Failed> {
        Ok(Inside {
            walk: self,
            next: 0,
        })
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Inside<'a>, Failed> {
        Ok(Inside {
            walk: self,
            next: 0,
        })
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Failed> {
        Err(Failed::custom("no such variant in the model"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Inside<'a>, Failed> {
        Ok(Inside {
            walk: self,
            next: 0,
        })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Inside<'a>, Failed> {
        Ok(Inside {
            walk: self,
            next: 0,
        })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Failed> {
        Err(Failed::custom("no such variant in the model"))
    }
}

impl Inside<'_> {
    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        let index = self.next;
        self.next += 1;
        self.walk.within(index, value)
    }
}

impl SerializeSeq for Inside<'_> {
    type Ok = ();
    type Error = Failed;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        self.element(value)
    }

    fn end(self) -> Result<(), Failed> {
        Ok(())
    }
}

impl SerializeTuple for Inside<'_> {
    type Ok = ();
    type Error = Failed;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        self.element(value)
    }

    fn end(self) -> Result<(), Failed> {
        Ok(())
    }
}

impl SerializeTupleStruct for Inside<'_> {
    type Ok = ();
    type Error = Failed;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        self.element(value)
    }

    fn end(self) -> Result<(), Failed> {
        Ok(())
    }
}

impl SerializeMap for Inside<'_> {
    type Ok = ();
    type Error = Failed;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), Failed> {
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        self.element(value)
    }

    fn end(self) -> Result<(), Failed> {
        Ok(())
    }
}

impl SerializeStruct for Inside<'_> {
    type Ok = ();
    type Error = Failed;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Failed> {
        self.walk.within(key, value)
    }

    fn end(self) -> Result<(), Failed> {
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
            .map(|found| (found.route.to_string(), found.text))
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
