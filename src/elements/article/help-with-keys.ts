import type { PlayerElement } from '../base/player-element.js';
import { useScript } from '../base/use-script.js';
import { isHotkey } from '../controls/hotkeys.js';

/** `?` opens the list of keys, where the viewer is not typing. */
export function helpWithKeys(host: PlayerElement, signal: AbortSignal): void {
  const hear = (event: KeyboardEvent) => {
    if (event.key !== '?' || host.noControls || !isHotkey(event)) return;
    event.preventDefault();
    useScript(import('./open-key-help.js'), ({ openKeyHelp }) => openKeyHelp(host));
  };
  host.addEventListener('keydown', hear, { signal });
}
