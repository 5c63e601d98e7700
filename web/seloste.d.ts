// The custom element <seloste-form> and its events.

/** A request, with the names that it has on the wire. What is empty is left out. */
export interface SelosteRequest {
  id?: string;
  kind: string;
  notice: string;
  notice_hash?: string;
  lang: "fi" | "sv" | "en";
  name?: string;
  contact?: string;
  identifier?: string;
  on_behalf?: string;
  scope?: string[];
  data?: string;
  correct_value?: string;
  grounds?: string;
  message?: string;
}

/** Something that is wrong. */
export interface SelosteError {
  /** The name of the field on the wire; empty where it is about the whole request. */
  field: string;
  /** What is wrong, for programs. */
  code: string;
  /** What is wrong, for people, in the page's language. */
  message: string;
}

export interface SelosteEventMap {
  /** The widget has taken the forms over. */
  "seloste:ready": CustomEvent<Record<string, never>>;
  /** The visitor tried to send what is not complete. */
  "seloste:invalid": CustomEvent<{ errors: SelosteError[] }>;
  /** A request is about to be sent; `preventDefault()` stops it. */
  "seloste:send": CustomEvent<{ request: SelosteRequest }>;
  /** The endpoint said that it has the request. */
  "seloste:accepted": CustomEvent<{
    request: SelosteRequest;
    reference?: string;
    /** The last day to answer, as year-month-day. */
    due?: string;
    status: number;
  }>;
  /** The endpoint refused the request. */
  "seloste:rejected": CustomEvent<{ errors: SelosteError[]; status?: number }>;
  /** It is not known whether the request arrived; the status is 0 where no answer came. */
  "seloste:unknown": CustomEvent<{ request: SelosteRequest; status?: number }>;
}

/**
 * `<seloste-form>`. Attributes: `endpoint`, `dialect`, `success-url`, `trust-status`, `policies`, `send`, and
 * `src`, the address of a fragment to take in.
 */
export interface SelosteFormElement extends HTMLElement {
  addEventListener<Name extends keyof SelosteEventMap>(
    name: Name,
    listener: (this: SelosteFormElement, event: SelosteEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "seloste-form": SelosteFormElement;
  }
  // They bubble, so that the document and the window hear them too.
  interface GlobalEventHandlersEventMap extends SelosteEventMap {}
}
