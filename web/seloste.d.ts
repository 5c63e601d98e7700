// The custom element <seloste-form> and its events.

/** A request, under its names on the wire. Empty members are left out. */
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

/** One problem of a request. */
export interface SelosteError {
  /** The name of the field on the wire; empty where the problem is the whole request's. */
  field: string;
  /** The code of the problem, for programs. */
  code: string;
  /** The sentence that tells the problem, for people, in the page's language. */
  message: string;
}

/** The events of `<seloste-form>`, by name. */
export interface SelosteEventMap {
  /** The widget has taken the forms over. */
  "seloste:ready": CustomEvent<Record<string, never>>;
  /** The visitor tried to send an incomplete request. */
  "seloste:invalid": CustomEvent<{ errors: SelosteError[] }>;
  /** A request is about to be sent; `preventDefault()` stops it. */
  "seloste:send": CustomEvent<{ request: SelosteRequest }>;
  /** The endpoint confirmed the receipt of the request. */
  "seloste:accepted": CustomEvent<{
    request: SelosteRequest;
    reference?: string;
    /** The last day to answer, as year-month-day. */
    due?: string;
    status: number;
  }>;
  /** The endpoint refused the request. */
  "seloste:rejected": CustomEvent<{ errors: SelosteError[]; status?: number }>;
  /** Nobody knows whether the request arrived. The status is 0 where no answer came. */
  "seloste:unknown": CustomEvent<{ request: SelosteRequest; status?: number }>;
}

/**
 * The element `<seloste-form>`. Its attributes are `endpoint`, `dialect`, `success-url`, `trust-status`, `policies`, `send`, and
 * `src`, the address of a fragment to fetch.
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
  // The events bubble, so that the document and the window hear them too.
  interface GlobalEventHandlersEventMap extends SelosteEventMap {}
}
