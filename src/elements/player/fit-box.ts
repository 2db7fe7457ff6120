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
 * Gives a player's shadow root the style sheet for its box in place of the one before, and answers it; undefined where
 * the default holds. A sheet, shared by all players of that box, because a `style` attribute would be ours on somebody's element, and pages could not override it.
 */
export function fitBox(
  root: ShadowRoot | null,
  box: Box,
  before: CSSStyleSheet | undefined,
): CSSStyleSheet | undefined {
  const sheet = sheetOf(box);
  if (!root || sheet === before) return before;
  const others = root.adoptedStyleSheets.filter((other) => other !== before);
  root.adoptedStyleSheets = sheet ? [...others, sheet] : others;
  return sheet;
}

function sheetOf({ ratio, width, height }: Box): CSSStyleSheet | undefined {
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
