const sheets = new Map<string, CSSStyleSheet>();

/** What decides a player's box, as its attributes have it. */
export interface Box {
  /** "16/9" */
  readonly ratio: string | null;
  /** CSS px. */
  readonly width: string | null;
  readonly height: string | null;
}

/**
 * A style sheet for the box of a player, shared by all players of that box; undefined where the default holds.
 * A sheet, because a `style` attribute would be ours on somebody's element, and pages could not override it.
 */
export function boxSheet({ ratio, width, height }: Box): CSSStyleSheet | undefined {
  const [across = '', down = '1'] = (ratio ?? '').split('/');
  const rules = [
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
