import type { LitElement } from 'lit';
import type { ClipTooltip } from './clip-tooltip.js';
import { withLazyModule } from './with-lazy-module.js';

/**
 * Returns a listener of pointer events and `keyup`, which loads the `<clip-tooltip>` that an element renders, for mouse and
 * keyboard; touch shows none. Once loaded, the tooltip shows the last button that was pointed at or focused, and not
 * pressed since.
 */
export function lazyTooltip(host: LitElement): (event: Event) => void {
  let isLoaded = false;
  let show: ((tooltip: ClipTooltip) => void) | undefined;
  return (event) => {
    const path = event.composedPath();
    if (
      event instanceof KeyboardEvent ? event.key !== 'Tab' : (event as PointerEvent).pointerType !== 'mouse'
    )
      return;
    show = event.type === 'pointerdown' ? undefined : (tooltip) => tooltip.show(event, path);
    if (isLoaded) return;
    isLoaded = true;
    withLazyModule(import('./tooltip.js'), async () => {
      const tooltip = host.renderRoot.querySelector('clip-tooltip');
      await tooltip?.updateComplete;
      // After a failure the host may be gone, with a tooltip that was not upgraded.
      if (tooltip && host.isConnected) show?.(tooltip);
    });
  };
}
