import type { LitElement } from 'lit';
import type { ClipTooltip } from './clip-tooltip.js';
import { withLazyModule } from './with-lazy-module.js';

/** Loads the `<clip-tooltip>` that an element renders, for mouse and keyboard; touch shows none. */
export class LazyTooltip {
  #loading: Promise<void> | undefined;
  #show: ((tooltip: ClipTooltip) => void) | undefined;

  constructor(readonly host: LitElement) {}

  /** Takes pointer, focus and key events. Once loaded, the tooltip shows the last button that was pointed at or focused. */
  hear(event: Event): void {
    if (event instanceof PointerEvent && event.pointerType !== 'mouse') return;
    const path = event.composedPath();
    this.#show = (tooltip) =>
      event instanceof PointerEvent ? tooltip.showPointed(path) : tooltip.showFocused(path);
    this.#loading ??= withLazyModule(import('./tooltip.js'), async () => {
      const tooltip = this.host.renderRoot.querySelector('clip-tooltip');
      await tooltip?.updateComplete;
      // After a failure the host may be gone, with a tooltip that was not upgraded.
      if (tooltip && this.host.isConnected) this.#show?.(tooltip);
    });
  }
}
