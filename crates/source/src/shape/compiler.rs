//! A JSON Schema made into shapes.

use std::collections::HashMap;
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde_json::{Map, Value};

use super::{
    ChoiceWord, Described, KeyShape, Repeats, Shape, ShapeId, Shapes, TableShape, TextForm,
};
use crate::schema::{readable_schema, schema_of};

static NOTICE: LazyLock<Shapes> = LazyLock::new(|| compile(&readable_schema()));

impl Shapes {
    /// The shapes of a notice, made once.
    pub fn of_notice() -> &'static Shapes {
        &NOTICE
    }

    /// The shapes of a file that holds a `T`.
    pub fn of<T: JsonSchema>() -> Shapes {
        compile(&schema_of::<T>())
    }
}

/// The shapes that a JSON Schema describes; keywords that no shape has are left out.
fn compile(schema: &Value) -> Shapes {
    let empty = Map::new();
    let definitions = schema.get("$defs").and_then(Value::as_object);
    let mut compiler = Compiler {
        definitions: definitions.unwrap_or(&empty),
        known: HashMap::new(),
        shapes: Vec::new(),
    };
    let root = compiler.id_of(schema);
    Shapes {
        shapes: compiler.shapes,
        root,
    }
}

struct Compiler<'s> {
    definitions: &'s Map<String, Value>,
    known: HashMap<&'s str, ShapeId>,
    shapes: Vec<Described>,
}

impl<'s> Compiler<'s> {
    fn push(&mut self, shape: Shape, description: &str) -> ShapeId {
        self.shapes.push(Described {
            shape,
            type_name: String::new(),
            description: description.to_owned(),
        });
        self.shapes.len() - 1
    }

    fn id_of(&mut self, schema: &'s Value) -> ShapeId {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return self.id_of_definition(reference);
        }
        if let [branch] = branches(schema)[..] {
            return self.id_of(branch);
        }
        let shape = self.shape_of(schema);
        self.push(shape, description_of(schema))
    }

    fn id_of_definition(&mut self, reference: &'s str) -> ShapeId {
        let name = reference.rsplit('/').next().unwrap_or(reference);
        if let Some(id) = self.known.get(name) {
            return *id;
        }
        // The number is taken before the definition is read, since a definition may hold itself.
        let id = self.push(Shape::Anything, "");
        self.known.insert(name, id);
        if let Some(definition) = self.definitions.get(name) {
            let inner = self.id_of(definition);
            let mut described = self.shapes[inner].clone();
            if described.type_name.is_empty() {
                described.type_name = name.to_owned();
            }
            self.shapes[id] = described;
        }
        id
    }

    fn shape_of(&mut self, schema: &'s Value) -> Shape {
        if let Some(choice) = choice_of(schema) {
            return Shape::Choice(choice);
        }
        let branches = branches(schema);
        if !branches.is_empty() {
            return Shape::AnyOf(
                branches
                    .into_iter()
                    .map(|branch| self.id_of(branch))
                    .collect(),
            );
        }
        match type_of(schema) {
            Some("object") => Shape::Table(self.table_of(schema)),
            Some("array") => Shape::List {
                each: match schema.get("items") {
                    Some(items) => self.id_of(items),
                    None => self.push(Shape::Anything, ""),
                },
                repeats: match schema.get("uniqueItems").and_then(Value::as_bool) {
                    Some(true) => Repeats::Refused,
                    Some(false) | None => Repeats::Allowed,
                },
            },
            Some("string") => Shape::Text(match schema.get("format").and_then(Value::as_str) {
                Some("date") => TextForm::Date,
                Some("duration") => TextForm::Period,
                Some(_) | None => TextForm::Free,
            }),
            Some("integer") => {
                let bound = |key| schema.get(key).and_then(Value::as_i64);
                Shape::Integer {
                    least: bound("minimum").unwrap_or(i64::MIN),
                    greatest: bound("maximum").unwrap_or(i64::MAX),
                }
            }
            Some("number") => Shape::Number,
            Some("boolean") => Shape::Boolean,
            Some(_) | None => Shape::Anything,
        }
    }

    fn table_of(&mut self, schema: &'s Value) -> TableShape {
        let mut keys = Vec::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let description = property.get("description").and_then(Value::as_str);
            keys.push(KeyShape {
                name: name.clone(),
                shape: self.id_of(property),
                description: description.map(str::to_owned),
            });
        }
        let required = schema.get("required").and_then(Value::as_array);
        let others = match schema.get("additionalProperties") {
            Some(Value::Bool(false)) => None,
            Some(described) => Some(self.id_of(described)),
            None => Some(self.push(Shape::Anything, "")),
        };
        TableShape::new(keys, strings(required).collect(), others)
    }
}

/// The alternatives of a schema, without `null`, which TOML does not have.
fn branches(schema: &Value) -> Vec<&Value> {
    let found = ["anyOf", "oneOf", "allOf"]
        .into_iter()
        .find_map(|keyword| schema.get(keyword).and_then(Value::as_array));
    let is_value = |branch: &&Value| branch.get("type").and_then(Value::as_str) != Some("null");
    found.into_iter().flatten().filter(is_value).collect()
}

/// The allowed words, where a schema is a list of words.
fn choice_of(schema: &Value) -> Option<Vec<ChoiceWord>> {
    let word = |value: &str, description: &str| ChoiceWord {
        value: value.to_owned(),
        description: description.to_owned(),
    };
    if let Some(words) = schema.get("enum") {
        let words = strings(words.as_array());
        return Some(words.map(|value| word(&value, "")).collect());
    }
    if let Some(value) = schema.get("const").and_then(Value::as_str) {
        return Some(vec![word(value, description_of(schema))]);
    }
    let branches = branches(schema);
    if branches.is_empty() {
        return None;
    }
    let choices: Option<Vec<_>> = branches.into_iter().map(choice_of).collect();
    choices.map(|choices| choices.into_iter().flatten().collect())
}

fn description_of(schema: &Value) -> &str {
    let description = schema.get("description").and_then(Value::as_str);
    description.unwrap_or_default()
}

fn type_of(schema: &Value) -> Option<&str> {
    match schema.get("type")? {
        Value::String(name) => Some(name),
        Value::Array(names) => names
            .iter()
            .filter_map(Value::as_str)
            .find(|name| *name != "null"),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => None,
    }
}

fn strings(array: Option<&Vec<Value>>) -> impl Iterator<Item = String> {
    let words = array.into_iter().flatten().filter_map(Value::as_str);
    words.map(str::to_owned)
}
