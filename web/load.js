// How a site's own page gets the widget. In the bundle it stands in the loader together with the glue, so that the
// WebAssembly is all that has to come once someone uses the form.

import start, { happens, takeOver } from "./glue.js";

// `cargo xtask dist` puts the name of the file in, which stands beside this one, and what it must hash to.
const WASM = "__WASM__";
const WASM_INTEGRITY = "__WASM_INTEGRITY__";

/** Loads the widget, and gives what it can do. */
export async function load() {
  // Bytes rather than a stream: a server that does not know the type of the file makes no difference.
  const answer = await fetch(new URL(WASM, import.meta.url), { integrity: WASM_INTEGRITY });
  await start(await answer.arrayBuffer());
  return { happens, takeOver };
}
