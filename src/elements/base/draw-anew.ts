import { type LitElement, type PropertyValues, ReactiveElement } from 'lit';

/** The methods of `LitElement` that are not public. */
interface Drawing {
  createRenderRoot(): HTMLElement | DocumentFragment;
  update(this: LitElement, changed: PropertyValues): void;
}

/**
 * Makes elements replace server-rendered content with their own at their first render. The server's content stays until
 * then.
 *
 * Without this, Lit renders beside that content, or (with `@lit-labs/ssr-client`) hydrates it and throws where it
 * differs. It does differ: a server knows neither the page nor the properties that the page sets before the element is
 * defined.
 */
export function drawAnew(prototype: object): void {
  const { createRenderRoot } = ReactiveElement.prototype as unknown as Drawing; // does not hydrate
  const { update } = prototype as Drawing;
  const drawing: Drawing = {
    createRenderRoot,
    update(changed) {
      if (!this.hasUpdated) this.renderRoot.replaceChildren();
      update.call(this, changed);
    },
  };
  Object.assign(prototype, drawing);
}
