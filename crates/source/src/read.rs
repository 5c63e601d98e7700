//! Reading a file.

use crate::Fault;
use crate::check::{Missing, check};
use crate::id::{is_id, proposed_id};
use crate::problem::Problem;
use crate::schema::{notice_shapes, schema_of};
use crate::shape::Shapes;
use crate::syntax::parse;
use schemars::JsonSchema;
use seloste_model::Notice;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The notice that a file holds, or every fault of the file, in the order of the file.
///
/// ```
/// let faults = seloste_source::read("id = \"asiakkaat\"\n[controler]\n").unwrap_err();
/// assert_eq!(faults[0].message(), "unknown key `controler`");
/// assert_eq!(faults[0].help().unwrap(), "did you mean `controller`?");
/// ```
pub fn read(text: &str) -> Result<Notice, Vec<Fault>> {
    read_shape(text, notice_shapes(), notice_faults)
}

/// The same for a file that holds a `T`, such as a site's configuration.
pub fn read_as<T: JsonSchema + DeserializeOwned>(text: &str) -> Result<T, Vec<Fault>> {
    read_shape(text, &Shapes::of(&schema_of::<T>()), |_, _| {})
}

fn read_shape<T: DeserializeOwned>(
    text: &str,
    shapes: &Shapes,
    more: impl Fn(&DeTable<'_>, &mut Vec<Fault>),
) -> Result<T, Vec<Fault>> {
    let (mut root, syntax) = parse(text);
    let missing = match syntax.faults.is_empty() {
        true => Missing::Told,
        false => Missing::Untold,
    };
    let mut faults = check(root.get_mut(), text, shapes, missing);
    more(root.get_ref(), &mut faults);
    faults.retain(|fault| syntax.is_sound(fault.range.start));
    faults.extend(syntax.faults);
    if !faults.is_empty() {
        faults.sort_by_key(|fault| fault.range.start);
        return Err(faults);
    }
    T::deserialize(toml::de::Deserializer::from(root)).map_err(|error| {
        let message = error.message().to_owned();
        vec![Fault::new(
            error.span().unwrap_or_default(),
            Problem::Other { message },
        )]
    })
}

/// What is demanded of a notice beyond its types.
fn notice_faults(root: &DeTable<'_>, faults: &mut Vec<Fault>) {
    if let Some(version) = root.get("schema")
        && let DeValue::Integer(number) = version.get_ref()
        && number.to_string() != "1"
    {
        let found = number.to_string();
        replace(faults, version, Problem::Version { found });
    }
    if let Some(id) = root.get("id")
        && let DeValue::String(value) = id.get_ref()
        && !is_id(value)
    {
        let problem = Problem::Id {
            value: value.to_string(),
            proposed: proposed_id(value),
        };
        replace(faults, id, problem);
    }
}

/// Puts a problem in the place of others that the same value has.
fn replace(faults: &mut Vec<Fault>, value: &Spanned<DeValue<'_>>, problem: Problem) {
    faults.retain(|fault| fault.range != value.span());
    faults.push(Fault::new(value.span(), problem));
}
