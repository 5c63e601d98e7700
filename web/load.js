// The loading of the widget in a site's own page. `cargo xtask dist` bundles this file, the custom element and
// wasm-bindgen's glue into one loader. So the WebAssembly alone is fetched when someone uses the form.

import start, { happens, takeOver } from "./glue.js";

// `cargo xtask dist` replaces both: by the name of the WebAssembly file, which stands beside this one, and by its hash.
const WASM = "__WASM__";
const WASM_INTEGRITY = "__WASM_INTEGRITY__";

/** Loads the widget; resolves to the functions that it exports. */
export async function load() {
  // Bytes and not a stream: a stream would need a server that knows the media type of WebAssembly.
  const answer = await fetch(new URL(WASM, import.meta.url), { integrity: WASM_INTEGRITY });
  await start({ module_or_path: await answer.arrayBuffer() });
  return { happens, takeOver };
}
