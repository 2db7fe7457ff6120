import type { Clip } from '../../clip/clip.js';
import { isBareSound } from '../../clip/is-bare-sound.js';

const sheets = new Map<string, CSSStyleSheet>();

/** An element with a player whose box has a size. `width` and `height` are attributes, in CSS px. */
export interface Boxed extends HTMLElement {
  /** "16/9"; null once the attribute is removed. */
  readonly ratio: string | null;
  readonly player: { readonly state: { readonly clip: Clip | undefined } };
  /** The shadow root, once the element has adopted its styles in it. */
  readonly renderRoot?: HTMLElement | DocumentFragment;
}

/**
 * Replaces the style sheet for the box in a player's shadow root, and returns the new one; undefined if the default
 * applies. Players with the same box share a sheet. A `style` attribute would change the author's element, and pages
 * could not override it.
 */
export function fitBox(player: Boxed, before: CSSStyleSheet | undefined): CSSStyleSheet | undefined {
  const { renderRoot: root } = player as Boxed & { renderRoot?: ShadowRoot };
  const sheet = sheetOf(player);
  if (!root || sheet === before) return before;
  if (before) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== before);
  if (sheet) root.adoptedStyleSheets.push(sheet);
  return sheet;
}

function sheetOf(player: Boxed): CSSStyleSheet | undefined {
  const { clip } = player.player.state;
  const [across = '', down = '1'] = `${player.ratio}`.split('/');
  const [width, height] = [player.getAttribute('width'), player.getAttribute('height')];
  const rules = [
    clip && isBareSound(clip) && !player.ratio && 'aspect-ratio:auto;block-size:160px',
    Number(across) > 0 && Number(down) > 0 && `aspect-ratio:${Number(across)}/${Number(down)}`,
    Number(width) > 0 && `inline-size:${Number(width)}px`,
    Number(height) > 0 && `block-size:${Number(height)}px`,
  ].filter(Boolean);
  return rules.length ? sheetFor(`:host{${rules.join(';')}}`) : undefined;
}

function sheetFor(text: string): CSSStyleSheet {
  const known = sheets.get(text);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}
