// How a site's own page gets the widget. In the bundle it stands in the loader, so that one request is enough.

// `cargo xtask dist` puts the names of the files in, which stand beside this one, and what they must hash to.
const GLUE = "__GLUE__";
const GLUE_INTEGRITY = "__GLUE_INTEGRITY__";
const WASM = "__WASM__";
const WASM_INTEGRITY = "__WASM_INTEGRITY__";

const beside = (name) => new URL(name, import.meta.url).href;

/** Loads the widget. */
export async function load() {
  // An import cannot be told what it must hash to; a preload can, and the import then takes what it brought.
  const preload = document.createElement("link");
  preload.rel = "modulepreload";
  preload.href = beside(GLUE);
  preload.integrity = GLUE_INTEGRITY;
  preload.crossOrigin = "anonymous";
  document.head.append(preload);
  const [glue, bytes] = await Promise.all([
    import(preload.href),
    // Bytes rather than a stream: a server that does not know the type of the file makes no difference.
    fetch(beside(WASM), { integrity: WASM_INTEGRITY }).then((answer) => answer.arrayBuffer()),
  ]);
  await glue.default(bytes);
  return glue;
}
