// The custom element <seloste-form>: it takes in a fragment where it is asked to, and loads the widget when its
// forms are about to be used. Whatever fails here leaves the forms as they are: they work without it.

import { load } from "./load.js";

let widget;

/** Loads the widget, once for all elements of the page. */
const loadOnce = () => (widget ??= load());

/** A page fetched as a document, in which no script runs; other ways to parse one are closed by Trusted Types. */
const fetchDocument = (address) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onload = () =>
      request.status < 300 && request.response ? resolve(request.response) : reject(request.status);
    request.onerror = reject;
    request.send();
  });

class SelosteForm extends HTMLElement {
  #observer;
  #begun = false;
  #fetched = false;

  async connectedCallback() {
    const source = this.getAttribute("src");
    if (source && !this.#fetched) {
      this.#fetched = true;
      await this.#takeIn(source).catch(() => (this.#fetched = false));
    }
    // An element that was taken out and put back has its widget still; one within holds the forms itself.
    if (this.#begun || this.querySelector("seloste-form")) return;
    this.#observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#begin(),
      { rootMargin: "50%" },
    );
    this.#observer.observe(this);
    this.addEventListener("focusin", this.#begin);
  }

  disconnectedCallback() {
    this.#observer?.disconnect();
  }

  #begin = async () => {
    this.#observer?.disconnect();
    if (this.#begun || !this.querySelector("form")) return;
    this.#begun = true;
    this.removeEventListener("focusin", this.#begin);
    try {
      (await loadOnce()).takeOver(this);
    } catch {
      // No WebAssembly, or a policy that forbids it, or no network: the forms work without.
    }
  };

  async #takeIn(source) {
    const page = await fetchDocument(source);
    // What has no place in a notice but could run.
    for (const alien of page.querySelectorAll("script, iframe, object, embed")) alien.remove();
    for (const element of page.querySelectorAll("*")) {
      for (const { name } of [...element.attributes]) {
        if (/^on/i.test(name)) element.removeAttribute(name);
      }
    }
    // What this page says of the endpoint goes before what the fragment says.
    for (const inner of page.querySelectorAll("seloste-form")) {
      for (const { name, value } of this.attributes) {
        if (!/^(src|id|class)$/.test(name)) inner.setAttribute(name, value);
      }
    }
    this.replaceChildren(...[...page.body.childNodes].map((node) => document.adoptNode(node)));
  }
}

if (!customElements.get("seloste-form")) customElements.define("seloste-form", SelosteForm);
