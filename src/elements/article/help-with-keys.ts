import type { PlayerElement } from '../base/player-element.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import { isHotkey } from '../controls/hotkeys.js';

/** Opens the list of keys on `?` (Arabic `؟`, Armenian `՞`), except while the viewer types. */
export function helpWithKeys(host: PlayerElement, signal: AbortSignal): void {
  const hear = (event: KeyboardEvent) => {
    if (!/^[?؟՞]$/.test(event.key) || host.noControls || !isHotkey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    withLazyModule(import('./open-key-help.js'), ({ openKeyHelp }) => openKeyHelp(host));
  };
  host.addEventListener('keydown', hear, { signal });
}
