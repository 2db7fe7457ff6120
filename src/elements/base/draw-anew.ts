import { type LitElement, type PropertyValues, ReactiveElement } from 'lit';

/** The methods of Lit's elements that are not public. */
interface Drawing {
  createRenderRoot(): HTMLElement | DocumentFragment;
  update(this: LitElement, changed: PropertyValues): void;
}

/**
 * Makes elements draw themselves in place of what a server has drawn, which stands until then.
 *
 * Lit draws beside it, or (with `@lit-labs/ssr-client`) takes it for its own and throws where it differs: a server knows
 * neither the page nor what the page does before the element is defined.
 */
export function drawAnew(prototype: object): void {
  const { createRenderRoot } = ReactiveElement.prototype as unknown as Drawing; // it hydrates nothing
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
