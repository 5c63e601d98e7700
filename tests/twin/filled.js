// What a form holds, read from its controls.

/** The names of the fields of text. */
export const FIELDS = ["name", "contact", "identifier", "on_behalf", "data", "correct_value", "grounds", "message"];

/** The request, what the site adds to it, and what was filled in with its labels. */
export const read = (form) => {
  const values = {};
  const scope = [];
  const extra = [];
  for (const control of form.querySelectorAll("[name]")) {
    const { name, value } = control;
    if (!value || (control.type === "checkbox" && !control.checked)) continue;
    if (name === "scope") scope.push(value);
    else if (FIELDS.includes(name) || /^(id|kind|notice|notice_hash|lang)$/.test(name)) values[name] = value;
    else extra.push([name, value]);
  }
  const request = {};
  for (const name of ["id", "kind", "notice", "notice_hash", "lang", ...FIELDS]) {
    if (values[name]) request[name] = values[name];
  }
  if (scope.length) request.scope = scope;
  return { request, extra, rows: rows(form) };
};

const rows = (form) => {
  const rows = [];
  for (const field of form.querySelectorAll("[data-seloste-field]")) {
    const boxes = [...field.querySelectorAll("input:checked")];
    const value = boxes.length
      ? boxes.map((box) => box.parentElement.textContent.trim()).join("\n")
      : (field.querySelector("input:not([type=checkbox]), textarea")?.value.trim() ?? "");
    const label = field.querySelector("label, legend")?.firstChild?.textContent.trim() ?? "";
    if (value) rows.push({ label, value });
  }
  return rows;
};

/** The input that keeps the id of the request, so that it is sent also where the browser sends the form. */
export const idOf = (form) => {
  let input = form.querySelector("[name=id]");
  if (!input) {
    input = document.createElement("input");
    Object.assign(input, { type: "hidden", name: "id", value: randomId() });
    form.append(input);
  }
  return input;
};

/** A random UUID. The browser's own function for it is missing where a page came unencrypted. */
export const randomId = () => {
  const digit = () => crypto.getRandomValues(new Uint8Array(1))[0] % 16;
  const pattern = "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx";
  return pattern.replace(/[xy]/g, (c) => (c === "x" ? digit() : (digit() % 4) + 8).toString(16));
};
