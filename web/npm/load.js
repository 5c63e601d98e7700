// How a page that was made with a bundler gets the widget. Bundlers find both files by just these forms of words.
// The JavaScript becomes a part of the site's own, so only the WebAssembly is held against its hash.

/** Loads the widget, and gives what it can do. */
export async function load() {
  const [glue, bytes] = await Promise.all([
    import("./__GLUE__"),
    fetch(new URL("./__WASM__", import.meta.url), { integrity: "__WASM_INTEGRITY__" }).then((answer) =>
      answer.arrayBuffer(),
    ),
  ]);
  await glue.default(bytes);
  return glue;
}
