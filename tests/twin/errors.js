// What is wrong with a field, and how it is shown there.

const LONGEST = { name: 200, identifier: 200, contact: 500, on_behalf: 500 };
const IDENTITY_CODE =
  /(?<![0-9A-Za-zÀ-ÖØ-öø-ԯªºµ])\d{6}[-+U-YA-F\u2010-\u2015\u2212\ufe58\ufe63\uff0d]\d{3}[0-9A-FHJ-NPR-Y](?![0-9A-Za-zÀ-ÖØ-öø-ԯªºµ])/i;

/** The code of what is wrong with a control's text. */
export const problemIn = (control) => {
  if (!control || control.type === "checkbox") return undefined;
  if (control.required && !control.value.trim()) return "missing";
  if (IDENTITY_CODE.test(control.value)) return "identity_code";
  return [...control.value].length > (LONGEST[control.name] ?? 5_000) ? "too_long" : undefined;
};

export const showAt = (field, message, now) => {
  const input = field.querySelector("input, textarea");
  if (!input) return;
  let shown = field.querySelector(".seloste-error");
  if (!shown) {
    shown = document.createElement("p");
    shown.className = "seloste-error";
    shown.id = `${field.closest("details")?.id}-${field.dataset.selosteField}-error`;
    const described = `${input.getAttribute("aria-describedby") ?? ""} ${shown.id}`.trim();
    input.setAttribute("aria-describedby", described);
    input.setAttribute("aria-invalid", "true");
    if (now) shown.setAttribute("role", "alert");
    field.insertBefore(shown, field.querySelector("input, textarea, .seloste-choice"));
  }
  // A text that is written anew is read out anew, also where it is the same.
  if (shown.textContent !== message) shown.textContent = message;
};

export const clearAt = (field) => {
  const shown = field.querySelector(".seloste-error");
  if (!shown) return;
  shown.remove();
  const input = field.querySelector("input, textarea");
  const hint = field.querySelector(".seloste-hint");
  input?.removeAttribute("aria-invalid");
  if (hint && input.type !== "checkbox") input.setAttribute("aria-describedby", hint.id);
  else input?.removeAttribute("aria-describedby");
};

export const clear = (form) => {
  for (const field of form.querySelectorAll("[data-seloste-field]")) clearAt(field);
  form.querySelector("[data-seloste-block=errors]")?.remove();
};
