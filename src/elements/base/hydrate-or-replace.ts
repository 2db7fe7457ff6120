import { isServer, type LitElement, type PropertyValues, ReactiveElement } from 'lit';
import { hydrateFace } from './hydrate-face.js';

/** The methods of `LitElement` that are not public. */
interface Drawing {
  createRenderRoot(): HTMLElement | DocumentFragment;
  update(this: LitElement, changed: PropertyValues): void;
}

/**
 * Makes elements take over server-rendered content at their first render: they hydrate it if the page has loaded Lit's
 * support for hydration, and replace it otherwise. The server's content stays until then. Without this, Lit renders
 * beside that content, or hydrates it and throws where it differs.
 */
export function hydrateOrReplace(prototype: object): void {
  if (isServer) return; // Lit has a root of its own there
  const { createRenderRoot } = ReactiveElement.prototype as unknown as Drawing; // adopts styles, also when hydrating
  const { update } = prototype as Drawing;
  const drawing: Drawing = {
    createRenderRoot,
    update(changed) {
      if (!this.hasUpdated && !hydrateFace(this, () => update.call(this, changed)))
        this.renderRoot.replaceChildren();
      update.call(this, changed);
    },
  };
  Object.assign(prototype, drawing);
}
