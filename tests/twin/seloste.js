// The twin's loader: it begins when the widget's own begins, so that the two can be measured side by side.

const TWIN = new URL("seloste-twin.js", import.meta.url).href;

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
    (await import(TWIN)).takeOver(this);
  };
}

customElements.define("seloste-form", SelosteForm);
