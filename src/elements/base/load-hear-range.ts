import { withLazyModule } from './with-lazy-module.js';

/** Loads what tells drags from scrolls on range inputs, for devices with a touch screen. */
export function loadHearRange(host: EventTarget): void {
  if (matchMedia('(any-pointer: coarse)').matches)
    withLazyModule(import('./hear-range.js'), ({ hearRange }) => hearRange(host));
}
