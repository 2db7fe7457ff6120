import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatTime } from '../../clip/format-time.js';
import type { EmbedSpec } from '../../embed/embed-spec.js';
import type { SharingWords } from '../../i18n/en.js';

/** Where something stands that is so many px from the side on which lines begin, and what of a text stands there. */
interface Side {
  readonly at: (px: number) => number;
  readonly anchor: 'start' | 'end';
}

/** The largest drawing, CSS px. */
const room = { width: 240, height: 160 } as const;

/**
 * What an embed will look like, drawn to scale: its picture, title and play disc in the sizes that the player gives
 * them. Drawn in SVG, whose `viewBox` scales without a `style` attribute, which a strict policy forbids.
 */
export function embedPreviewView(
  { width, height, title, poster, options }: EmbedSpec,
  words: SharingWords,
  duration?: number,
  isRtl = false,
): TemplateResult {
  /** Where the page runs from right to left, all but the picture is mirrored; by attributes, as WebKit knows no `:dir()` here. */
  const side: Side = isRtl ? { at: (x) => width - x, anchor: 'end' } : { at: (x) => x, anchor: 'start' };
  const scale = Math.min(room.width / width, room.height / height, 1);
  const radius = between(22, Math.min(width, height) * 0.09, 42);
  const disc = `translate(${width / 2} ${height / 2}) scale(${radius / 22})`;
  return html`<figure>
    <svg
      class="preview"
      role="img"
      aria-label=${words.previewOf(width, height)}
      viewBox="0 0 ${width} ${height}"
      width=${width * scale}
      height=${height * scale}
    >
      ${poster ? svg`<image href=${poster} width=${width} height=${height} @error=${hide}></image>` : nothing}
      ${options.title ? titleView(title, width, side) : nothing} ${actionsView(width, side)}
      ${duration ? lengthView(formatTime(duration), height, side) : nothing}
      <g transform=${disc}><circle r="22"></circle><path d="M-6-9.4V9.4L9.6 0z"></path></g>
    </svg>
    <figcaption aria-hidden="true"><bdi dir="ltr">${width} × ${height}</bdi> ${words.px}</figcaption>
  </figure>`;
}

function titleView(title: string, width: number, { at, anchor }: Side): TemplateResult {
  const size = between(14, width * 0.032, 19);
  return svg`<rect width=${width} height=${size * 3}></rect>
    <text class="name" x=${at(14)} y=${size * 1.8} text-anchor=${anchor} font-size=${size} direction="ltr">${shortened(title, (width - 112) / (size * 0.5))}</text>`;
}

/** Embed and Share, in the corner opposite the title. */
function actionsView(width: number, { at }: Side): TemplateResult {
  const place = (x: number) => `translate(${at(width - x + 18) - 18} 10)`;
  return svg`<g class="actions">
    <g transform=${place(84)}><rect width="36" height="36" rx="4"></rect><path d="M14 13 9 18l5 5M22 13l5 5-5 5"></path></g>
    <g transform=${place(44)}><rect width="36" height="36" rx="4"></rect><path d="M25 12 12 18l13 6"></path></g>
  </g>`;
}

/** To about as many letters as there is room for. */
function shortened(title: string, letters: number): string {
  return title.length > letters ? `${title.slice(0, Math.max(1, letters - 1)).trimEnd()}…` : title;
}

function lengthView(time: string, height: number, { at, anchor }: Side): TemplateResult {
  const width = 14 + time.length * 8;
  return svg`<rect x=${at(10 + width / 2) - width / 2} y=${height - 34} width=${width} height="24" rx="4"></rect>
    <text x=${at(17)} y=${height - 17} text-anchor=${anchor} font-size="14" direction="ltr">${time}</text>`;
}

/** In place of a picture that is gone, browsers draw a torn one. */
function hide({ target }: Event): void {
  (target as Element).setAttribute('visibility', 'hidden');
}

const between = (least: number, value: number, most: number): number =>
  Math.min(Math.max(least, value), most);
