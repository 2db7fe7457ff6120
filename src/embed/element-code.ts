import { embedOptions } from './embed-options.js';
import type { EmbedSpec } from './embed-spec.js';
import { fallbackLink } from './fallback-link.js';
import { type Html, html } from './html.js';
import { iframeCode } from './iframe-code.js';
import { reducedRatio } from './reduced-ratio.js';
import { writtenOptions } from './write-embed-options.js';

/**
 * The element code: `<clip-player>` with its script, for pages that want no frame; the iframe code when the address of the
 * script or of the clip document is unknown.
 */
export function elementCode(spec: EmbedSpec): string {
  const { assetsUrl, clipUrl, width, height, responsive, options } = spec;
  if (!assetsUrl || !clipUrl) return iframeCode(spec);
  const ratio = reducedRatio(width, height);
  // The style reserves the box of an element that is not defined yet, so that the page does not move.
  const size = responsive
    ? html` ratio="${ratio}" style="display:block;aspect-ratio:${ratio}"`
    : html` width="${width}" height="${height}" style="display:block;max-width:100%;width:${width}px;height:${height}px"`;
  // The script of the question imports that of the element: so nothing more is requested to ask.
  const file = options.consent ? 'elements/clip-consent' : 'inline-clip';
  return String(
    html`<script type="module" crossorigin="anonymous" src="${assetsUrl}${file}.js"></script><clip-player clip-src="${clipUrl}"${size}${attributes(spec)}>${fallbackLink(spec)}</clip-player>`,
  );
}

/** Options as attributes: a boolean is `name`, or `no-name` when it is on by default. */
function attributes({ options }: EmbedSpec): Html[] {
  return writtenOptions(options).map(([name, text]) => {
    const defaultValue = embedOptions[name].default;
    if (typeof defaultValue !== 'boolean' || text === 'remember') return html` ${name}="${text}"`;
    return defaultValue ? html` no-${name}` : html` ${name}`;
  });
}
