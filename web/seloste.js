// The custom element <seloste-form>. It fetches a fragment where it has `src`, and loads the widget when a visitor is
// about to use one of its forms. Whatever fails here leaves the forms as they are: a form works without the widget.

import { load } from "./load.js";

/** The widget, loaded once for all elements of the page. */
let widget;

/**
 * A page, fetched as a document in which no script runs. Trusted Types forbid the other ways to parse a page.
 * False where the page is missing.
 */
const fetchDocument = (address) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onloadend = () => resolve(request.status < 300 && request.response);
    request.send();
  });

/** Takes away all that could run, also in templates, and makes addresses absolute: they are relative to the fragment. */
const clean = (part, link) => {
  for (const element of part.querySelectorAll("*")) {
    if (element.matches("script,iframe,object,embed,base,meta,animate,set")) element.remove();
    if (element.matches("template")) clean(element.content, link);
    // Attributes are read by functions, since a field of a form can hide a property of the same name.
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name);
      link.href = value;
      if (/^on/i.test(name) || link.protocol == "javascript:") element.removeAttribute(name);
      // A link to a place within the page stays.
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
    // An element that is moved while it fetches waits for the fetch under way.
    if (source) await (this.#taken ??= this.#takeIn(source).catch(() => (this.#taken = null)));
    this.#observer.observe(this);
    this.addEventListener("focusin", this.#begin);
  }

  #begin = async () => {
    this.#observer.disconnect();
    // An element that was taken out and put back keeps its widget. An element around another leaves the forms to it.
    if (this.#begun || this.querySelector("seloste-form") || !this.querySelector("form")) return;
    this.#begun = true;
    let loaded;
    try {
      loaded = await (widget ??= load());
    } catch (error) {
      // Without WebAssembly, or under a policy that forbids it, the forms work without the widget. A TypeError means
      // that the network failed: the next focus tries again.
      if (error instanceof TypeError) widget = this.#begun = null;
      return;
    }
    const listener = (what) => loaded.happens(this, listener, what);
    loaded.takeOver(this, listener);
  };

  async #takeIn(source) {
    const page = await fetchDocument(source);
    clean(page, page.createElement("a"));
    // Attributes of this page about the endpoint take precedence over those of the fragment.
    for (const inner of page.querySelectorAll("seloste-form")) {
      for (const { name, value } of this.attributes) {
        if (!/^(src|id|class)$/.test(name)) inner.setAttribute(name, value);
      }
    }
    this.replaceChildren(...[...page.body.childNodes].map((node) => document.adoptNode(node)));
  }
}

// A link opens the form that it leads to before any script of the page takes the click over, which may only scroll.
addEventListener(
  "click",
  ({ target }) => {
    const link = target.closest?.("a[href*='#']");
    let part = link && document.getElementById(link.hash.slice(1));
    while ((part = part?.closest("seloste-form details"))) {
      part.open = true;
      part = part.parentElement;
    }
  },
  true,
);

customElements.get("seloste-form") || customElements.define("seloste-form", SelosteForm);
