//! The JavaScript that wasm-bindgen writes, without what this widget does not need: old browsers, in which it cannot
//! run anyway, other ways to start, and room that is kept for speed where nothing is called often.

use anyhow::{Context, Result};

/// What stands in the place of a function of this name.
const FUNCTIONS: [(&str, &str); 6] = [
    (
        "getDataViewMemory0",
        "function getDataViewMemory0() { return new DataView(wasm.memory.buffer); }",
    ),
    (
        "getUint8ArrayMemory0",
        "function getUint8ArrayMemory0() { return new Uint8Array(wasm.memory.buffer); }",
    ),
    (
        "decodeText",
        "function decodeText(bytes) { return cachedTextDecoder.decode(bytes); }",
    ),
    (
        "passStringToWasm0",
        "function passStringToWasm0(text, malloc) {
            const bytes = cachedTextEncoder.encode(text);
            const at = malloc(WASM_VECTOR_LEN = bytes.length, 1) >>> 0;
            getUint8ArrayMemory0().set(bytes, at);
            return at;
        }",
    ),
    (
        "__wbg_finalize_init",
        "function __wbg_finalize_init(instance) {
            wasm = instance.exports;
            wasm.__wbindgen_start();
        }",
    ),
    (
        "initSync",
        "async function start(bytes) {
            __wbg_finalize_init((await WebAssembly.instantiate(bytes, __wbg_get_imports())).instance);
        }",
    ),
];

/// What stands in the place of anything else.
const REST: [(&str, &str); 3] = [
    (
        "export { initSync, __wbg_init as default };",
        "export { start as default };",
    ),
    ("if (!('encodeInto' in cachedTextEncoder))", "if (false)"),
    (", wasm.__wbindgen_realloc)", ")"),
];

/// The same glue, smaller; it starts with the bytes of the WebAssembly. An error where wasm-bindgen writes something
/// else than it did.
pub fn small(mut glue: String) -> Result<String> {
    for (name, ours) in FUNCTIONS {
        let theirs = function(&glue, name)
            .with_context(|| {
                format!(
                    "the glue has no function `{name}`; see what this wasm-bindgen writes instead"
                )
            })?
            .to_owned();
        glue = glue.replacen(&theirs, ours, 1);
    }
    for (theirs, ours) in REST {
        if !glue.contains(theirs) {
            anyhow::bail!("the glue has no `{theirs}`; see what this wasm-bindgen writes instead");
        }
        glue = glue.replace(theirs, ours);
    }
    Ok(glue)
}

/// The text of a function that stands in no other: up to the first brace at the beginning of a line.
fn function<'a>(glue: &'a str, name: &str) -> Option<&'a str> {
    let begin = glue.find(&format!("function {name}("))?;
    let rest = glue.get(begin..)?;
    rest.get(..rest.find("\n}")? + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_ends_where_its_own_brace_ends() {
        let glue = "function a() {\n  if (b) {\n  }\n}\nfunction b(x) {\n}\n";
        assert_eq!(
            function(glue, "a"),
            Some("function a() {\n  if (b) {\n  }\n}")
        );
        assert_eq!(function(glue, "b"), Some("function b(x) {\n}"));
        assert_eq!(function(glue, "c"), None);
    }

    #[test]
    fn glue_of_another_make_is_refused() {
        assert!(small("let wasm;".to_owned()).is_err());
    }
}
