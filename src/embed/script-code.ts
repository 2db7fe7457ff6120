import type { EmbedSpec } from './embed-spec.js';
import { embedUrl } from './embed-url.js';
import { fallbackLink } from './fallback-link.js';
import { html } from './html.js';
import { iframeCode } from './iframe-code.js';
import { hostIntegrity, version } from './release.js';

/**
 * Writes the script code: a placeholder with a link, and the host script, which replaces the link with a frame.
 * Returns the iframe code if the address of the script is unknown.
 */
export function scriptCode(spec: EmbedSpec): string {
  const { width, height, assetsUrl, responsive } = spec;
  if (spec.foreign || !assetsUrl) return iframeCode(spec);
  const integrity = isThisVersion(assetsUrl) && hostIntegrity && html` integrity="${hostIntegrity}"`;
  const fluid = responsive && ' data-responsive';
  // The style reserves the box before the frame exists, to prevent a layout shift.
  const style = responsive
    ? `max-width:${width}px;aspect-ratio:${width}/${height}`
    : `min-height:${height}px`;
  return String(
    html`<div data-inline-clip="${embedUrl(spec)}" data-width="${width}" data-height="${height}"${fluid} style="${style}">${fallbackLink(spec)}</div><script type="module" async crossorigin="anonymous" src="${assetsUrl}host.js"${integrity}></script>`,
  );
}

/**
 * Returns whether an address is that of this version. The `integrity` of this version would block a script of
 * another one.
 */
function isThisVersion(assetsUrl: string): boolean {
  const [, named = version] = /[/@](\d+\.\d+\.\d+[^/]*)\/$/.exec(assetsUrl) ?? [];
  return named === version;
}
