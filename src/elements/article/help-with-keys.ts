import type { PlayerElement } from '../base/player-element.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import { isHotkey } from '../controls/hotkeys.js';

/** `?` opens the list of keys, where the viewer is not typing. */
export function helpWithKeys(host: PlayerElement, signal: AbortSignal): void {
  const hear = (event: KeyboardEvent) => {
    if (event.key !== '?' || host.noControls || !isHotkey(event)) return;
    event.preventDefault();
    withLazyModule(import('./open-key-help.js'), ({ openKeyHelp }) => openKeyHelp(host));
  };
  host.addEventListener('keydown', hear, { signal });
}
