//! The paths that code names, read from its tokens. Tokens rather than syntax, since the arguments of a
//! macro are tokens and nothing else.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Every path of two segments or more, such as `crate::words::fill` or `Kind::Access`.
pub(crate) fn named_paths(tokens: TokenStream) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    read(&tokens.into_iter().collect::<Vec<_>>(), &[], &mut paths);
    paths
}

/// Reads tokens; each path that begins among them stands below `before`, which is empty outside a grouped `use`.
fn read(tokens: &[TokenTree], before: &[String], paths: &mut Vec<Vec<String>>) {
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Group(group) => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                read(&inner, &[], paths);
                at += 1;
            }
            TokenTree::Ident(_) => at = read_path(tokens, at, before, paths),
            TokenTree::Literal(literal) => {
                // An attribute can name a path in a string, as serde's do.
                let text = literal.to_string();
                let text = text.trim_matches('"');
                let is_path = text.starts_with("crate::") || text.starts_with("super::");
                if is_path && let Ok(inner) = text.parse::<TokenStream>() {
                    paths.extend(named_paths(inner));
                }
                at += 1;
            }
            // A path after `::` continues one that is no module's, such as `<T as Trait>::Name`.
            TokenTree::Punct(_) if is_separator(tokens, at) => at += 3,
            TokenTree::Punct(_) => at += 1,
        }
    }
}

/// Reads the path that begins at an identifier; gives the place after it.
fn read_path(
    tokens: &[TokenTree],
    mut at: usize,
    before: &[String],
    paths: &mut Vec<Vec<String>>,
) -> usize {
    let mut path = before.to_vec();
    path.push(tokens[at].to_string());
    at += 1;
    while is_separator(tokens, at) {
        match tokens.get(at + 2) {
            Some(TokenTree::Ident(segment)) => path.push(segment.to_string()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                read(&inner, &path, paths);
                return at + 3;
            }
            _ => {
                at += 2;
                break;
            }
        }
        at += 3;
    }
    if path.len() > 1 {
        paths.push(path);
    }
    at
}

fn is_separator(tokens: &[TokenTree], at: usize) -> bool {
    let is_colon =
        |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(sign)) if sign.as_char() == ':');
    is_colon(at) && is_colon(at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_paths(code: &str, wanted: &[&str]) {
        let paths = named_paths(code.parse().unwrap());
        let paths: Vec<_> = paths.iter().map(|path| path.join("::")).collect();
        assert_eq!(paths, wanted, "{code}");
    }

    #[test]
    fn a_path_is_found_wherever_it_stands() {
        assert_paths(
            "fn f() -> super::X { g(crate::a::b()) }",
            &["super::X", "crate::a::b"],
        );
        assert_paths("format!(\"{}\", self::a::B)", &["self::a::B"]);
        assert_paths("match x { Kind::A { y } => z }", &["Kind::A"]);
        assert_paths("a::b::<c::D>()", &["a::b", "c::D"]);
    }

    #[test]
    fn a_group_is_taken_apart() {
        assert_paths(
            "use crate::a::{b, c::{D, E}};",
            &["crate::a::b", "crate::a::c::D", "crate::a::c::E"],
        );
    }

    #[test]
    fn a_path_in_the_string_of_an_attribute_counts() {
        assert_paths("#[serde(with = \"super::text\")] x: X", &["super::text"]);
    }

    #[test]
    fn what_follows_a_type_is_no_path_of_a_module() {
        assert_paths("<T as U>::Name::of(x)", &[]);
        assert_paths("::std::mem::take(x)", &[]);
        assert_paths("x.collect::<Vec<_>>()", &[]);
    }
}
