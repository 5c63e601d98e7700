// The twin's loader: it begins when the widget's own begins, so that the two can be measured side by side.

const TWIN = new URL("seloste-twin.js", import.meta.url).href;
// What it must hash to: the bench puts it in, since the widget is held against its hash too. Where nobody did,
// browsers pass it over.
const INTEGRITY = "__INTEGRITY__";

class SelosteForm extends HTMLElement {
  #begun = false;

  connectedCallback() {
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#begin(),
      { rootMargin: "50%" },
    );
    observer.observe(this);
    this.addEventListener("focusin", this.#begin);
  }

  #begin = async () => {
    if (this.#begun) return;
    this.#begun = true;
    // An import cannot be told what it must hash to; a preload can, and the import then takes what it brought.
    const preload = document.createElement("link");
    preload.rel = "modulepreload";
    preload.href = TWIN;
    preload.integrity = INTEGRITY;
    preload.crossOrigin = "anonymous";
    document.head.append(preload);
    (await import(TWIN)).takeOver(this);
  };
}

customElements.define("seloste-form", SelosteForm);
