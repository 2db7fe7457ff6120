import { openWindow } from '../elements/base/open-window.js';
import { wordsOf } from '../elements/base/words-of.js';
import type { ClipPlayer } from '../elements/player/clip-player.js';
import { enControls } from '../i18n/en-controls.js';

const style = `
  .address {
    position: absolute;
    z-index: 2;
    inset: 4px 4px auto;
    box-sizing: border-box;
    inline-size: calc(100% - 8px);
    min-block-size: 44px;
    padding: 0 10px;
    border: 2px solid currentcolor;
    border-radius: var(--_radius);
    background: var(--_backdrop);
    color: var(--_ink);
    font: inherit;
  }
`;

/**
 * Shows the address of the watch page in a selected field, if the title link cannot open a window. A sandboxed
 * frame cannot detect this without an attempt. The field closes on blur and on Esc.
 */
export function offerPageAddress(player: ClipPlayer): void {
  player.addEventListener('click', (event) => {
    const link = event.composedPath().find(isTitle);
    if (!link) return;
    event.preventDefault();
    if (!openWindow(link.href)) show(player, link);
  });
}

function isTitle(target: EventTarget): target is HTMLAnchorElement {
  return target instanceof HTMLAnchorElement && target.part.contains('title');
}

function show(player: ClipPlayer, link: HTMLAnchorElement): void {
  const field = player.ownerDocument.createElement('input');
  Object.assign(field, { className: 'address', readOnly: true, dir: 'ltr', value: link.href });
  field.ariaLabel = wordsOf(player, enControls).url;
  field.addEventListener('blur', () => field.remove());
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    link.focus();
    field.remove(); // a window without focus fires no `blur`
  });
  const root = player.renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== sheet()), sheet()];
  root.append(field);
  field.focus();
  field.select();
}

let styleSheet: CSSStyleSheet | undefined;

function sheet(): CSSStyleSheet {
  if (!styleSheet) {
    styleSheet = new CSSStyleSheet();
    styleSheet.replaceSync(style);
  }
  return styleSheet;
}
