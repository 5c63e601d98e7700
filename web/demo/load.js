// How the demo page gets the widget: the files that Trunk made, under the names that it gives them.

/** Loads the widget, and gives what it can do. */
export async function load() {
  const [glue, bytes] = await Promise.all([
    import("./seloste-widget.js"),
    fetch(new URL("seloste-widget_bg.wasm", import.meta.url)).then((answer) => answer.arrayBuffer()),
  ]);
  await glue.default({ module_or_path: bytes });
  return glue;
}
