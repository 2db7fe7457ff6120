import type { LitElement } from 'lit';
import type { ClipTooltip } from './clip-tooltip.js';
import { withLazyModule } from './with-lazy-module.js';

/** Whether a mouse points, or a button has the visible keyboard focus, which a dialog has not set itself. */
function isReason(event: Event, target: EventTarget | undefined): boolean {
  if (event instanceof PointerEvent) return event.pointerType === 'mouse';
  const isFocused = target instanceof HTMLElement && target.matches('button:focus-visible');
  return isFocused && !(event.type === 'focusin' && target.autofocus);
}

/** Loads the `<clip-tooltip>` that an element renders, for mouse and keyboard; touch shows none. */
export class LazyTooltip {
  #loading: Promise<void> | undefined;
  #show: ((tooltip: ClipTooltip) => void) | undefined;

  constructor(readonly host: LitElement) {}

  /** Takes pointer, focus and key events. Once loaded, the tooltip shows the last button that was pointed at or focused. */
  hear(event: Event): void {
    const path = event.composedPath();
    if (!isReason(event, path[0])) return;
    this.#show = (tooltip) => tooltip.show(event, path);
    this.#loading ??= withLazyModule(import('./tooltip.js'), async () => {
      const tooltip = this.host.renderRoot.querySelector('clip-tooltip');
      await tooltip?.updateComplete;
      // After a failure the host may be gone, with a tooltip that was not upgraded.
      if (tooltip && this.host.isConnected) this.#show?.(tooltip);
    });
  }
}
