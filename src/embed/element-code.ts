import type { EmbedOptions } from './embed-options.js';
import type { EmbedSpec } from './embed-spec.js';
import { fallbackLink } from './fallback-link.js';
import { type Html, html } from './html.js';
import { reducedRatio } from './reduced-ratio.js';

/** `<clip-player>` itself, with the script that makes it one, for pages that want no frame. */
export function elementCode(spec: EmbedSpec): string {
  const { assetsUrl, clipUrl, width, height, responsive } = spec;
  const size = responsive
    ? html` ratio="${reducedRatio(width, height)}"`
    : html` width="${width}" height="${height}"`;
  return String(
    html`<script type="module" crossorigin="anonymous" src="${assetsUrl}inline-clip.js"></script><clip-player clip-src="${clipUrl}"${size}${attributes(spec.options)}>${fallbackLink(spec)}</clip-player>`,
  );
}

function attributes({ start, end, autoplay, muted, loop, captions, title, controls }: EmbedOptions): Html[] {
  const flags = { autoplay, muted, loop, 'no-title': !title, 'no-controls': !controls };
  const values = { start: start || undefined, end, captions: captions === '0' ? undefined : captions };
  return [
    ...Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : html` ${name}="${value}"`,
    ),
    ...Object.entries(flags).flatMap(([name, holds]) => (holds ? html` ${name}` : [])),
  ];
}
