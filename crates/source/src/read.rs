//! Files read into the types of the model.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use seloste_model::Notice;

use crate::check::{Missing, check};
use crate::fault::Fault;
use crate::id::{is_id, proposed_id};
use crate::places::Places;
use crate::problem::Problem;
use crate::shape::Shapes;
use crate::syntax::parse;

/// The notice that a file holds, or every fault of the file, in the order of the file.
///
/// ```
/// let faults = seloste_source::read("id = \"asiakkaat\"\n[controler]\n").unwrap_err();
/// assert_eq!(faults[0].message(), "unknown key `controler`");
/// assert_eq!(faults[0].help().unwrap(), "did you mean `controller`?");
/// ```
pub fn read(text: &str) -> Result<Notice, Vec<Fault>> {
    let root = sound_root(text, Shapes::of_notice(), notice_faults)?;
    deserialized(root)
}

/// The notice that a file holds and the places of its values, or every fault of the file. The file is parsed once.
pub fn read_with_places(text: &str) -> Result<(Notice, Places), Vec<Fault>> {
    let root = sound_root(text, Shapes::of_notice(), notice_faults)?;
    let places = Places::of_table(root.get_ref());
    Ok((deserialized(root)?, places))
}

/// The value of a file of another type, such as a site's configuration, or every fault of the file.
pub fn read_as<T: JsonSchema + DeserializeOwned>(text: &str) -> Result<T, Vec<Fault>> {
    deserialized(sound_root(text, &Shapes::of::<T>(), |_, _| {})?)
}

/// The tables of a file without faults.
fn sound_root<'t>(
    text: &'t str,
    shapes: &Shapes,
    more: impl Fn(&DeTable<'_>, &mut Vec<Fault>),
) -> Result<Spanned<DeTable<'t>>, Vec<Fault>> {
    let (mut root, syntax) = parse(text);
    let missing = match syntax.faults.is_empty() {
        true => Missing::Told,
        false => Missing::Untold,
    };
    let mut faults = check(root.get_mut(), text, shapes, missing);
    more(root.get_ref(), &mut faults);
    faults.retain(|fault| syntax.is_sound(fault.range.start));
    faults.extend(syntax.faults);
    if faults.is_empty() {
        return Ok(root);
    }
    faults.sort_by_key(|fault| fault.range.start);
    Err(faults)
}

fn deserialized<T: DeserializeOwned>(root: Spanned<DeTable<'_>>) -> Result<T, Vec<Fault>> {
    T::deserialize(toml::de::Deserializer::from(root)).map_err(|error| {
        let message = error.message().to_owned();
        vec![Fault::new(
            error.span().unwrap_or_default(),
            Problem::Other { message },
        )]
    })
}

/// The faults of a notice beyond those of its types.
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

/// Replaces the problems of a value by this one.
fn replace(faults: &mut Vec<Fault>, value: &Spanned<DeValue<'_>>, problem: Problem) {
    faults.retain(|fault| fault.range != value.span());
    faults.push(Fault::new(value.span(), problem));
}
