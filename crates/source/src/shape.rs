//! The shape of a file: its JSON Schema, prepared for checking, writing and completing.

mod compiler;
pub(crate) mod lookup;

/// The number of a shape among all shapes.
pub(crate) type ShapeId = usize;

/// The shape that a value must have.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    Table(TableShape),
    List { each: ShapeId, repeats: Repeats },
    Text(TextForm),
    Integer { least: i64, greatest: i64 },
    Number,
    Boolean,
    Choice(Vec<ChoiceWord>),
    AnyOf(Vec<ShapeId>),
    Anything,
}

/// Whether a value may be in a list twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeats {
    Allowed,
    Refused,
}

/// A word that a value may be.
#[derive(Clone, Debug)]
pub(crate) struct ChoiceWord {
    pub(crate) value: String,
    /// The meaning of the word; empty for a term of the vocabulary, whose words the model has.
    description: String,
}

/// The form that a string must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextForm {
    Free,
    Date,
    Period,
}

/// The keys of a table.
#[derive(Clone, Debug)]
pub(crate) struct TableShape {
    /// The keys in the order of the type's fields.
    pub(crate) keys: Vec<KeyShape>,
    /// Their places in the order of their names, the shortest first.
    by_name: Vec<usize>,
    pub(crate) required: Vec<String>,
    /// The shape of other keys' values; `None` where there may be no others.
    pub(crate) others: Option<ShapeId>,
}

/// A key of a table.
#[derive(Clone, Debug)]
pub(crate) struct KeyShape {
    pub(crate) name: String,
    pub(crate) shape: ShapeId,
    pub(crate) description: Option<String>,
}

impl TableShape {
    pub(crate) fn new(
        keys: Vec<KeyShape>,
        required: Vec<String>,
        others: Option<ShapeId>,
    ) -> TableShape {
        let mut by_name: Vec<usize> = (0..keys.len()).collect();
        by_name.sort_by_key(|index| by_length(&keys[*index].name));
        TableShape {
            keys,
            by_name,
            required,
            others,
        }
    }

    // Every key of every notice is looked up; for so few keys this takes a fraction of the time of a hash map.
    pub(crate) fn key(&self, name: &str) -> Option<&KeyShape> {
        let place = self
            .by_name
            .binary_search_by_key(&by_length(name), |index| by_length(&self.keys[*index].name));
        let index = self.by_name.get(place.ok()?)?;
        self.keys.get(*index)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &String> {
        self.keys.iter().map(|key| &key.name)
    }
}

const fn by_length(name: &str) -> (usize, &str) {
    (name.len(), name)
}

/// The shapes of all values of a file, by which the file is checked and written, and which say what may be written
/// where.
#[derive(Clone, Debug)]
pub struct Shapes {
    shapes: Vec<Described>,
    pub(crate) root: ShapeId,
}

/// A shape and what the schema says of it.
#[derive(Clone, Debug)]
struct Described {
    shape: Shape,
    /// The name of the type that has this shape; empty where it has none.
    type_name: String,
    description: String,
}

impl Shapes {
    pub(crate) fn shape(&self, id: ShapeId) -> &Shape {
        &self.shapes[id].shape
    }

    /// The heading of a value of this shape; `None` where the value is written behind its key.
    pub(crate) fn headed(&self, id: ShapeId) -> Option<Headed> {
        let is_table = |id| matches!(self.shape(id), Shape::Table(_));
        if let Shape::List { each, .. } = self.shape(id) {
            return is_table(*each).then_some(Headed::EachTime);
        }
        is_table(id).then_some(Headed::Once)
    }

    /// The shape of the values of the list that this shape is, itself or as one of several; of anything else,
    /// the shape itself.
    pub(crate) fn each(&self, id: ShapeId) -> ShapeId {
        if let Shape::List { each, .. } = self.shape(id) {
            return *each;
        }
        if let Shape::AnyOf(branches) = self.shape(id) {
            let mut each = branches.iter().map(|branch| (self.each(*branch), *branch));
            return each
                .find(|(each, branch)| each != branch)
                .map_or(id, |(each, _)| each);
        }
        id
    }

    /// The table that this shape is, itself or as one of several.
    pub(crate) fn table(&self, id: ShapeId) -> Option<&TableShape> {
        if let Shape::Table(table) = self.shape(id) {
            return Some(table);
        }
        if let Shape::AnyOf(branches) = self.shape(id) {
            return branches.iter().find_map(|branch| self.table(*branch));
        }
        None
    }
}

/// The heading of a table that is the value of a key at the top of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Headed {
    /// `[name]`.
    Once,
    /// `[[name]]`, for each table of a list.
    EachTime,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_to_its_own_key() {
        let names = ["name", "id", "a", "ä", "items", "text", "note", "", "aa"];
        let key = |(shape, name): (usize, &str)| KeyShape {
            name: name.to_owned(),
            shape,
            description: None,
        };
        let keys = names.into_iter().enumerate().map(key).collect();
        let table = TableShape::new(keys, Vec::new(), None);
        for (shape, name) in names.into_iter().enumerate() {
            assert_eq!(table.key(name).map(|key| key.shape), Some(shape), "{name}");
        }
        for name in ["b", "ab", "names", "textt"] {
            assert!(table.key(name).is_none(), "{name}");
        }
    }
}
