import { readLook, writeLook } from '../controls/look-store.js';

/** What each part of the look of captions can be, its default first, as the CSS that it stands for. */
export const looks = {
  textSize: { medium: '1', small: '0.75', large: '1.5' },
  textColor: { white: '#fff', yellow: '#ff0', green: '#0f0', lightBlue: '#9cf' },
  background: { black: 'rgb(0 0 0 / 85%)', translucent: 'rgb(0 0 0 / 45%)', noBackground: 'transparent' },
} as const;

export type LookPart = keyof typeof looks;

/** How captions look: the chosen one of each part; what is missing is left to the browser. */
export type CaptionLook = { readonly [Part in LookPart]?: string };

const parts = Object.keys(looks) as LookPart[];
const worn = new WeakMap<HTMLElement, { look: CaptionLook; sheet: CSSStyleSheet }>();

/** The look that a player's captions have now. */
export function lookOf(area: HTMLElement): CaptionLook {
  return worn.get(area)?.look ?? {};
}

/** Gives a player's captions a look; where the page remembers, for the next time as well. */
export function wearLook(area: HTMLElement, look: CaptionLook): void {
  const sheet = worn.get(area)?.sheet ?? new CSSStyleSheet();
  sheet.replaceSync(cssOf(look));
  worn.set(area, { look, sheet });
  const root = area.shadowRoot;
  if (root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  root?.querySelector('video')?.dispatchEvent(new Event('clip-look'));
  if (area.hasAttribute('remember')) writeLook(JSON.stringify(look));
}

/** The look that was kept, as far as it can be read. */
export function keptLook(): CaptionLook {
  try {
    const kept: unknown = JSON.parse(readLook() ?? '{}');
    return Object.fromEntries(
      Object.entries(Object(kept)).filter(([part, name]) => cssValue(part as LookPart, name) !== undefined),
    );
  } catch {
    return {}; // somebody else's words under our name
  }
}

function cssValue(part: LookPart, name: unknown): string | undefined {
  const values: Record<string, string> | undefined = parts.includes(part) ? looks[part] : undefined;
  return typeof name === 'string' && values && Object.hasOwn(values, name) ? values[name] : undefined;
}

function cssOf(look: CaptionLook): string {
  const [size, color, background] = parts.map((part) => cssValue(part, look[part]));
  const edge =
    background === looks.background.noBackground && 'text-shadow:0 0 3px #000,0 0 3px #000,0 1px 2px #000';
  const rules = [
    size && `font-size:${Number(size) * 5}cqmin`,
    color && `color:${color}`,
    background && `background:${background}`,
    edge,
  ].filter(Boolean);
  return `video{--_caption-size:${size ?? 1}}video::cue{${rules.join(';')}}`;
}
