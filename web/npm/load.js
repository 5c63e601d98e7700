// The loading of the widget in a page that a bundler made. Bundlers recognise both files by exactly these expressions.
// The bundler changes the JavaScript, so only the WebAssembly has a hash.

/** Loads the widget; resolves to the functions that it exports. */
export async function load() {
  const [glue, bytes] = await Promise.all([
    import("./__GLUE__"),
    fetch(new URL("./__WASM__", import.meta.url), { integrity: "__WASM_INTEGRITY__" }).then((answer) =>
      answer.arrayBuffer(),
    ),
  ]);
  await glue.default({ module_or_path: bytes });
  return glue;
}
