// Blocks that are shown in the place of a form or above it.

import { add } from "./add.js";

/** The text of a request. */
export const asText = ({ kind, asked, rows }) =>
  [`${kind}\n`, asked && `\n${asked}\n`, ...rows.map(({ label, value }) => `\n${label}:\n${value}\n`)].join("");

/** The text of a request with everything that a receipt says of it, each with its label. */
export const receiptText = (block, told) => {
  const part = (entry, tag) => entry.querySelector(tag)?.textContent.trim() ?? "";
  const entries = [...block.querySelectorAll("dl > div")];
  const rows = entries.map((entry) => ({ label: part(entry, "dt"), value: part(entry, "dd") }));
  return asText({ ...told, rows });
};

/** Shows the receipt in the place of the form. */
export const showReceipt = (form, block, told, shown, calendar) => {
  if (!block) return;
  for (const [name, value] of Object.entries(shown)) {
    for (const row of block.querySelectorAll(`[data-seloste-row=${name}]`)) {
      const slot = row.querySelector(`[data-seloste=${name}]`);
      if (!value) row.remove();
      else if (slot) slot.textContent = value;
    }
  }
  offer(block, "calendar", "text/calendar", calendar);
  clearShown(form);
  form.hidden = true;
  put(form, block, told.rows);
  offer(block, "save", "text/plain", receiptText(block, told));
};

/** Shows that nothing is known of what became of a request, above its form. */
export const showUnknown = (form, block, told) => {
  if (!block) return;
  offer(block, "save", "text/plain", asText(told));
  clearShown(form);
  put(form, block, []);
};

/** Shows the request as a letter in the place of everything else. */
export const showLetter = (form, block, told) => {
  if (!block) return;
  const to = block.querySelector("[data-seloste=to]");
  for (const line of (form.dataset.selosteTo ?? "").split("\n")) if (to && line) add(to, "div", line);
  const kind = block.querySelector("[data-seloste=kind]");
  if (kind) kind.textContent = told.kind;
  const asked = block.querySelector("[data-seloste=asked]");
  if (asked) asked.textContent = told.asked;
  closeLetter(form);
  for (const other of blocks(form)) other.hidden = true;
  put(form, block, told.rows);
};

/** The blocks that are shown beside a form. */
export const blocks = (form) => {
  return [...form.parentElement.querySelectorAll("[data-seloste-block]")];
};

/** Takes the letter away. */
export const closeLetter = (form) => {
  for (const block of blocks(form)) if (block.dataset.selosteBlock === "letter") block.remove();
};

const put = (form, block, rows) => {
  const place = block.querySelector("[data-seloste=rows]");
  if (place) {
    const list = add(place, "dl", "");
    list.className = "seloste-rows seloste-own";
    for (const { label, value } of rows) {
      const entry = add(list, "div", "");
      add(entry, "dt", label);
      add(entry, "dd", value);
    }
  }
  (blocks(form)[0] ?? form).before(block);
  block.scrollIntoView();
  block.focus();
};

/** Takes every block away. */
export const clearShown = (form) => {
  for (const block of blocks(form)) block.remove();
};

const offer = (block, name, type, file) => {
  const link = block.querySelector(`[data-seloste-file=${name}]`);
  if (!link) return;
  link.href = `data:${type};charset=utf-8,${encodeURIComponent(file)}`;
  link.parentElement.hidden = false;
};
