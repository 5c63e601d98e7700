// The custom element <seloste-form>: it takes in a fragment where it is asked to, and loads the widget when its
// forms are about to be used. Whatever fails here leaves the forms as they are: they work without it.

import { load } from "./load.js";

/** The widget, loaded once for all elements of the page. */
let widget;

/**
 * A page fetched as a document, in which no script runs; other ways to parse one are closed by Trusted Types.
 * Nothing where it is not there.
 */
const fetchDocument = (address) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onloadend = () => resolve(request.status < 300 && request.response);
    request.send();
  });

/** Takes away what could run, also from templates, and makes addresses absolute, since this page may stand elsewhere. */
const clean = (part, link) => {
  for (const element of part.querySelectorAll("*")) {
    if (element.matches("script,iframe,object,embed,base,meta,animate,set")) element.remove();
    if (element.matches("template")) clean(element.content, link);
    // Asked for by functions: fields of a form can stand in the place of its other members.
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name);
      link.href = value;
      if (/^on/i.test(name) || link.protocol == "javascript:") element.removeAttribute(name);
      // What leads to a place of the page still does.
      else if (/^src$|action$|href$|^endpoint$|-url$/.test(name) && /^[^#]/.test(value)) {
        element.setAttribute(name, link.href);
      }
    }
  }
};

class SelosteForm extends HTMLElement {
  #begun;
  #taken;
  #observer = new IntersectionObserver(
    (entries) => entries.pop().isIntersecting && this.#begin(),
    { rootMargin: "50%" },
  );

  async connectedCallback() {
    const source = this.getAttribute("src");
    // One that is moved while it fetches waits for the same.
    if (source) await (this.#taken ??= this.#takeIn(source).catch(() => (this.#taken = null)));
    this.#observer.observe(this);
    this.addEventListener("focusin", this.#begin);
  }

  #begin = async () => {
    this.#observer.disconnect();
    // An element that was taken out and put back has its widget still; one within holds the forms itself.
    if (this.#begun || this.querySelector("seloste-form") || !this.querySelector("form")) return;
    this.#begun = true;
    let loaded;
    try {
      loaded = await (widget ??= load());
    } catch (error) {
      // No WebAssembly, or a policy that forbids it: the forms work without. Where the network failed, which is a
      // TypeError, it is tried again at the next focus.
      if (error instanceof TypeError) widget = this.#begun = null;
      return;
    }
    const listener = (what) => loaded.happens(this, listener, what);
    loaded.takeOver(this, listener);
  };

  async #takeIn(source) {
    const page = await fetchDocument(source);
    clean(page, page.createElement("a"));
    // What this page says of the endpoint goes before what the fragment says.
    for (const inner of page.querySelectorAll("seloste-form")) {
      for (const { name, value } of this.attributes) {
        if (!/^(src|id|class)$/.test(name)) inner.setAttribute(name, value);
      }
    }
    this.replaceChildren(...[...page.body.childNodes].map((node) => document.adoptNode(node)));
  }
}

customElements.get("seloste-form") || customElements.define("seloste-form", SelosteForm);
