import { isSet } from '../base/is-set.js';
import { readSaved, saveValue } from '../base/saved-value.js';
import { setCaptionScale } from '../controls/caption-scale.js';

/** The values of each property of the caption style as CSS, the default first; `textSize` is a factor. */
export const captionStyles = {
  textSize: { medium: '1', small: '0.75', large: '1.5' },
  textColor: { white: '#fff', yellow: '#ff0', green: '#0f0', lightBlue: '#9cf' },
  background: { black: 'rgb(0 0 0 / 85%)', translucent: 'rgb(0 0 0 / 45%)', noBackground: 'transparent' },
} as const;

export type CaptionStyleProperty = keyof typeof captionStyles;

/** The selected value of each property, by name. For a missing property, the browser's own style applies. */
export type CaptionStyle = { readonly [Property in CaptionStyleProperty]?: string };

const properties = Object.keys(captionStyles) as CaptionStyleProperty[];
const applied = new WeakMap<HTMLElement, { style: CaptionStyle; sheet: CSSStyleSheet }>();
const storageName = 'caption-style';

/** Returns the current caption style of a player. */
export function captionStyleOf(player: HTMLElement): CaptionStyle {
  return applied.get(player)?.style ?? {};
}

/** Applies a caption style to a player, and saves it if the page has `remember`. */
export function applyCaptionStyle(player: HTMLElement, style: CaptionStyle): void {
  const sheet = applied.get(player)?.sheet ?? new CSSStyleSheet();
  sheet.replaceSync(cssText(style));
  applied.set(player, { style, sheet });
  const root = player.shadowRoot;
  if (root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  setCaptionScale(player, Number(cssValue('textSize', style.textSize) ?? 1));
  if (isSet(player, 'remember')) saveValue(storageName, style);
}

/** Returns the saved caption style, without unknown properties and values. */
export function savedCaptionStyle(): CaptionStyle {
  const saved = Object(readSaved(storageName));
  return Object.fromEntries(
    properties
      .filter(
        (property) => Object.hasOwn(saved, property) && cssValue(property, saved[property]) !== undefined,
      )
      .map((property) => [property, saved[property]]),
  );
}

function cssValue(property: CaptionStyleProperty, name: unknown): string | undefined {
  const values: Record<string, string> = captionStyles[property];
  return typeof name === 'string' && Object.hasOwn(values, name) ? values[name] : undefined;
}

function cssText(style: CaptionStyle): string {
  const [size, color, background] = properties.map((property) => cssValue(property, style[property]));
  const edge =
    background === captionStyles.background.noBackground &&
    'text-shadow:0 0 3px #000,0 0 3px #000,0 1px 2px #000';
  const rules = [
    size && `font-size:calc(${size}*max(5cqmin, min(13px, 4.2cqi)))`,
    color && `color:${color}`,
    background && `background:${background}`,
    edge,
  ].filter(Boolean);
  return `video::cue{${rules.join(';')}}`;
}
