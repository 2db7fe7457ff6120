import type { Clip } from '../../clip/clip.js';
import { isBareSound } from '../../clip/is-bare-sound.js';

const sheets = new Map<string, CSSStyleSheet>();

/** A player with a box: `width` and `height` are attributes, in CSS px. */
export interface Boxed extends HTMLElement {
  /** "16/9"; null once its attribute is taken away. */
  readonly ratio: string | null;
  readonly player: { readonly state: { readonly clip: Clip | undefined } };
}

/**
 * Gives a player's shadow root the style sheet for its box in place of the one before, and answers it; undefined where
 * the default holds. A sheet, shared by all players of that box, because a `style` attribute would be ours on somebody's element, and pages could not override it.
 */
export function fitBox(player: Boxed, before: CSSStyleSheet | undefined): CSSStyleSheet | undefined {
  const { shadowRoot: root } = player;
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
    Number(width) > 0 && `inline-size:${Number(width)}px;max-inline-size:100%`,
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
