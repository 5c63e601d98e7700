// The widget written by hand in JavaScript: the limit that `cargo xtask bench` measures the WebAssembly one
// against. It does the same on the same page. What a browser brings (URLSearchParams, JSON, time zones) it uses,
// as anyone who writes JavaScript would; nothing of it is shipped.

import { add } from "./add.js";
import { calendarFile, dayOf, dueOn, inHelsinki, iso } from "./calendar.js";
import { SIGNS, readAnswer, write } from "./dialects.js";
import { clear, clearAt, problemIn, showAt } from "./errors.js";
import { FIELDS, idOf, randomId, read } from "./filled.js";
import { asText, blocks, clearShown, closeLetter, receiptText, showLetter, showReceipt, showUnknown } from "./shown.js";

const TIME_LIMIT = 20_000;
const MOST_TRIES = 3;
const LONGEST_WAIT = 10;

class Twin {
  #element;
  #sendings = new Map();

  constructor(element) {
    this.#element = element;
    const forms = element.querySelectorAll("form");
    const beside = this.#part("beside");
    for (const form of forms) {
      if (beside && !form.querySelector("[data-seloste=beside]")) form.append(beside.cloneNode(true));
    }
    element.addEventListener("submit", (event) => this.#submit(event.target, event));
    element.addEventListener("input", (event) => this.#typed(event.target, true));
    element.addEventListener("focusout", (event) => this.#typed(event.target, false));
    element.addEventListener("click", (event) => {
      if (event.target.closest("form[data-seloste-busy] :is(button, [type=checkbox])")) return event.preventDefault();
      const button = event.target.closest("[data-seloste-do]");
      const form = button?.closest(".seloste-request-body")?.querySelector("form");
      if (form) this.#click(button, form, event);
    });
    element.addEventListener("keydown", (event) => {
      // A space that no field takes would scroll the page.
      const held = event.target.closest("form[data-seloste-busy] :is(input, textarea)");
      if (held && event.key === " ") event.preventDefault();
    });
    for (const form of forms) form.noValidate = true;
    this.#tell("ready", {});
  }

  // Sentences and blocks, from the page's template.

  #part(name) {
    const template = this.#element.querySelector("template[data-seloste-words]");
    return /^[a-z_-]+$/.test(name) ? template?.content.querySelector(`[data-seloste="${name}"]`) : null;
  }

  #say(name) {
    return this.#part(name)?.textContent.trim() ?? "";
  }

  #block(name) {
    const block = this.#part(name)?.cloneNode(true);
    if (block) block.dataset.selosteBlock = name;
    return block;
  }

  #problem(form, name, code) {
    const kind = form.closest("[data-seloste-kind]")?.dataset.selosteKind;
    return this.#say(`${name}-${code}-${kind}`) || this.#say(`${name}-${code}`);
  }

  #date(day) {
    if (day === undefined) return "";
    const date = new Date(day);
    const pattern = this.#part("dates")?.querySelectorAll("li")[date.getUTCMonth()]?.textContent ?? "";
    return pattern.trim().replace("{day}", date.getUTCDate()).replace("{year}", date.getUTCFullYear());
  }

  /** Says something in the place for it that is nearest: that of the block around a button, or of the form. */
  #status(near, name) {
    const place = near.closest("[data-seloste-block], form")?.querySelector("[role=status]");
    if (place) place.textContent = name && this.#say(name);
  }

  /** While a request is under way nothing is taken that would be lost with the form. */
  #wait(form) {
    form.setAttribute("data-seloste-busy", "");
    for (const control of form.querySelectorAll("input, textarea")) control.readOnly = true;
    for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
  }

  #go(form) {
    form.removeAttribute("data-seloste-busy");
    for (const control of form.querySelectorAll("input, textarea")) control.readOnly = false;
    for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
  }

  #tell(name, detail) {
    const init = { bubbles: true, cancelable: name === "send", detail };
    return this.#element.dispatchEvent(new CustomEvent(`seloste:${name}`, init));
  }

  // What is wrong with what a form holds.

  #typed(control, now) {
    const field = control.closest("[data-seloste-field]");
    if (!field || field.dataset.selosteField === "scope") return;
    const code = problemIn(control);
    if (!code) return clearAt(field);
    const shown = field.querySelector(".seloste-error");
    if (code === "identity_code" || shown || (code === "too_long" && !now)) {
      showAt(field, this.#problem(control.form, field.dataset.selosteField, code), now);
    }
  }

  #checked(form) {
    const wrong = [];
    for (const field of form.querySelectorAll("[data-seloste-field]")) {
      const code = problemIn(field.querySelector("input, textarea"));
      const name = field.dataset.selosteField;
      if (code) wrong.push({ field: name, code, message: this.#problem(form, name, code) });
    }
    if (wrong.length === 0) {
      clear(form);
      return read(form);
    }
    this.#reject(form, "errors-title", wrong, "invalid");
    return undefined;
  }

  // Errors, in a summary and at each field.

  #reject(form, title, errors, event, status) {
    clear(form);
    const summary = this.#block("errors");
    if (summary) {
      const heading = summary.querySelector("[data-seloste=title]");
      if (heading) heading.textContent = this.#say(title);
      const list = add(summary, "ul", "");
      for (const { field: name, message } of errors) {
        const field = [...form.querySelectorAll("[data-seloste-field]")].find(
          (field) => field.dataset.selosteField === name,
        );
        if (!field) {
          add(list, "li", message);
          continue;
        }
        showAt(field, message, false);
        const link = add(add(list, "li", ""), "a", message);
        link.href = `#${field.querySelector(".seloste-error")?.id ?? ""}`;
        Object.assign(link.dataset, { selosteDo: "go", selosteTo: name });
      }
      form.prepend(summary);
      summary.focus();
    }
    const told = status === undefined ? { errors } : { errors, status };
    this.#tell(event, told);
  }

  // Sending.

  #endpoint(form) {
    const attribute = (name) => this.#element.getAttribute(name) ?? "";
    const absolute = (address) => {
      try {
        return new URL(address, this.#element.baseURI).href;
      } catch {
        return "";
      }
    };
    const dialect = attribute("dialect");
    return {
      address: absolute(attribute("endpoint") || form.getAttribute("action")),
      dialect: SIGNS[dialect] || dialect === "mailto" ? dialect : "form",
      successUrl: attribute("success-url") && absolute(attribute("success-url")),
      trust: this.#element.hasAttribute("trust-status"),
      policies: attribute("policies"),
    };
  }

  #submit(form, event) {
    const navigates = this.#element.getAttribute("send") === "navigate";
    const filled = !this.#sendings.get(form)?.underWay && this.#checked(form);
    if (!filled || !this.#send(form, filled, navigates)) event.preventDefault();
  }

  /** Sends a request; true where the browser is to do so. */
  #send(form, { request: filled, extra, rows: typed }, navigates) {
    const endpoint = this.#endpoint(form);
    const id = idOf(form);
    const dialect = navigates ? "form" : endpoint.dialect;
    const under = (id) => Object.assign({ id: "" }, filled, { id });
    const written = (request) => (dialect === "mailto" ? null : write({ ...endpoint, dialect }, request, extra));
    let request = under(id.value);
    let message = written(request);
    const before = this.#sendings.get(form);
    if (before && before.message.body !== message?.body) {
      id.value = randomId();
      request = under(id.value);
      message = written(request);
    }
    const told = this.#told(form, typed, request.id);
    if (!this.#tell("send", { request })) return false;
    if (navigates) {
      this.#sendings.set(form, { told, message, underWay: false });
      return true;
    }
    if (dialect === "mailto") {
      this.#mail(form, told, form);
      this.#tell("unknown", { request });
      return false;
    }
    if (!message) {
      const wrong = { field: "", code: "", message: this.#say("not-sendable") };
      this.#reject(form, "rejected", [wrong], "rejected");
      return false;
    }
    clearShown(form);
    this.#status(form, "sending");
    this.#wait(form);
    const sending = { request, told, message, endpoint, tries: 0, underWay: true };
    this.#sendings.set(form, sending);
    this.#try(form, sending);
    return false;
  }

  #try(form, sending) {
    const { endpoint, message, request } = sending;
    sending.tries += 1;
    const exchange = new XMLHttpRequest();
    try {
      if (!endpoint.address) throw new TypeError("no address");
      exchange.open("POST", endpoint.address);
      exchange.timeout = TIME_LIMIT;
      exchange.setRequestHeader("Accept", "application/json");
      exchange.setRequestHeader("Content-Type", message.type);
      if (endpoint.dialect === "seloste") exchange.setRequestHeader("Idempotency-Key", request.id);
      exchange.addEventListener("loadend", () => this.#ended(form, sending, exchange));
      exchange.send(message.body);
    } catch {
      sending.underWay = false;
      this.#unknown(form, sending, 0);
    }
  }

  #ended(form, sending, exchange) {
    const { endpoint, request, told } = sending;
    const answer = readAnswer(exchange, endpoint.address);
    const wait = Number.isInteger(answer.wait) ? answer.wait : sending.tries;
    const passing = endpoint.dialect === "seloste" && [0, 429, 502, 503, 504].includes(answer.status);
    if (passing && sending.tries < MOST_TRIES && wait <= LONGEST_WAIT) {
      setTimeout(() => this.#try(form, sending), wait * 1_000);
      return this.#status(form, "retrying");
    }
    sending.underWay = false;
    this.#status(form, "");
    this.#go(form);
    const outcome = SIGNS[endpoint.dialect](answer, endpoint);
    if (outcome === "unknown") return this.#unknown(form, sending, answer.status);
    if (outcome === "rejected") return this.#rejected(form, answer);
    const day = (text = "") => {
      const moment = Date.parse(text);
      const knows = /:\d\d.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(moment);
      return knows ? inHelsinki(moment) : dayOf(text.slice(0, 10));
    };
    const received = day(answer.received) ?? inHelsinki(Date.now());
    const due = day(answer.due) ?? dueOn(received);
    this.#receipt(form, told, answer.reference, received, due);
    const detail = { request, due: iso(due), status: answer.status };
    if (answer.reference) detail.reference = answer.reference;
    this.#tell("accepted", detail);
  }

  #rejected(form, { errors, complaint, status }) {
    const all = errors.length || !complaint ? errors : [{ field: "", code: "", message: complaint }];
    const wrong = all
      .map((error) => {
        const field = [...FIELDS, "scope"].includes(error.field) ? error.field : "";
        return { field, code: error.code, message: this.#problem(form, field, error.code) || error.message };
      })
      .filter(({ message }) => message);
    if (!wrong.length) wrong.push({ field: "", code: "", message: this.#say("rejected-unsaid") });
    this.#reject(form, "rejected", wrong, "rejected", status);
  }

  #unknown(form, { request, told }, status) {
    this.#status(form, "");
    this.#go(form);
    showUnknown(form, this.#block("unknown"), told);
    this.#tell("unknown", { request, status });
  }

  // The request as it is shown.

  #told(form, rows, id) {
    const kind = form.closest("[data-seloste-kind]");
    const asked = kind?.querySelector("summary")?.textContent.trim() ?? "";
    const notice = form.closest(".seloste")?.querySelector(".seloste-title")?.textContent.trim();
    const first = notice ? [{ label: this.#say("notice"), value: notice }] : [];
    return { kind: form.dataset.selosteTitle, asked, id, rows: [...first, ...rows] };
  }

  #receipt(form, told, reference, received, due) {
    const shown = { reference, kind: told.kind, received: this.#date(received), due: this.#date(due) };
    const entry = this.#say("calendar-entry").replace("{kind}", () => told.kind);
    const summary = entry.replace("{reference}", () => reference ?? "").trim();
    showReceipt(form, this.#block("receipt"), told, shown, calendarFile(told.id, received, due, summary));
  }

  // What can be done with a request.

  #click(button, form, event) {
    const actions = {
      go: () => {
        event.preventDefault();
        const field = form.querySelector(`[data-seloste-field="${button.dataset.selosteTo}"]`);
        field?.scrollIntoView();
        field?.querySelector("input, textarea")?.focus();
      },
      again: () => {
        this.#submit(form, event);
        if (this.#sendings.get(form)?.underWay) form.querySelector(".seloste-button")?.focus();
      },
      letter: () => this.#withTold(form, (told) => showLetter(form, this.#block("letter"), told)),
      mail: () => this.#withTold(form, (told) => this.#mail(form, told, button)),
      copy: () => this.#withTold(form, (told) => this.#copy(told, button)),
      print: () => {
        const block = button.closest("[data-seloste-block]");
        block.dataset.selostePrint = "";
        addEventListener("afterprint", () => delete block.dataset.selostePrint, { once: true });
        print();
      },
      close: () => {
        closeLetter(form);
        for (const other of blocks(form)) other.hidden = false;
        (blocks(form).at(-1) ?? form.querySelector("button"))?.focus();
      },
      another: () => {
        clearShown(form);
        form.reset();
        idOf(form).remove();
        form.hidden = false;
        form.querySelector(".seloste-field :is(input, textarea)")?.focus();
      },
    };
    actions[button.dataset.selosteDo]?.();
  }

  /** The request that was sent, or else the one in the form, if nothing is wrong with it. */
  #withTold(form, act) {
    if (form.hidden) return act(this.#sendings.get(form).told);
    const filled = this.#checked(form);
    if (!filled) return undefined;
    return act(this.#told(form, filled.rows, filled.request.id ?? ""));
  }

  #mail(form, told, near) {
    const to = encodeURIComponent(form.dataset.selosteMail?.trim() ?? "").replace(/%(40|2B)/g, decodeURIComponent);
    const body = encodeURIComponent(asText(told).trimEnd().replaceAll("\n", "\r\n"));
    location.assign(`mailto:${to}?subject=${encodeURIComponent(told.kind)}&body=${body}`);
    this.#status(near, "mail-opened");
  }

  async #copy(told, button) {
    const receipt = button.closest("[data-seloste-block=receipt]");
    const text = receipt ? receiptText(receipt, told) : asText(told);
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject();
    await copied.then(
      () => this.#status(button, "copied"),
      () => this.#status(button, "not-copied"),
    );
  }
}

/** Takes over an element `<seloste-form>`. */
export const takeOver = (element) => new Twin(element);
