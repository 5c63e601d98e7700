// The loading of the widget in the demo page, from files under the names that Trunk gives them.

/** Loads the widget; resolves to the functions that it exports. */
export async function load() {
  const [glue, bytes] = await Promise.all([
    import("./seloste-widget.js"),
    fetch(new URL("seloste-widget_bg.wasm", import.meta.url)).then((answer) => answer.arrayBuffer()),
  ]);
  await glue.default({ module_or_path: bytes });
  return glue;
}
