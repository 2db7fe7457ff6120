import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import type { EmbedFormat } from '../../embed/embed-formats.js';
import type { EmbedSpec } from '../../embed/embed-spec.js';
import type { SharingWords } from '../../i18n/en.js';

/** The input of a preview. */
export interface EmbedPreview {
  readonly words: SharingWords;
  readonly clip: Clip;
  readonly spec: EmbedSpec;
  readonly format: EmbedFormat;
  /** True if the panel's text direction is right to left. */
  readonly isRtl: boolean;
}

/** Maximum size of a preview, in CSS px. */
const room = { width: 240, height: 160 } as const;

/** Returns a scaled preview of the embed: the player before a press, or the linked picture of a mail. */
export function embedPreviewView(preview: EmbedPreview): TemplateResult {
  const { words, spec, format } = preview;
  const { width, height } = spec;
  return html`<figure>
    <div class="preview" role="img" aria-label=${words.previewOf(width, height)} @clip-ready=${stop} @clip-error=${stop}>
      ${format === 'mail' ? mailView(spec) : playerView(preview)}
    </div>
    <figcaption aria-hidden="true"><bdi dir="ltr">${width} × ${height}</bdi> ${words.px}</figcaption>
  </figure>`;
}

/**
 * Returns the rules that scale a preview to the size of its embed. `scale` keeps the layout size of the player, so a
 * negative margin compensates. The rules are for a style sheet of the shadow root, because a strict CSP forbids `style`
 * attributes.
 */
export function embedPreviewRules({ width, height }: Pick<EmbedSpec, 'width' | 'height'>): string {
  const scale = Math.min(room.width / width, room.height / height, 1);
  const unscaled = height - height * scale;
  return `.preview{inline-size:${width * scale}px}
.preview clip-player{inline-size:${width}px;max-inline-size:none;block-size:${height}px;margin-block-end:${-unscaled}px;scale:${scale}}
.mail{inline-size:${width}px;zoom:${scale}}`;
}

/**
 * Returns the preview of a player. Of another player's page, only the poster is known. Without the player's script, it
 * is the poster, too.
 */
function playerView({ clip, spec, isRtl }: EmbedPreview): TemplateResult {
  const { options, poster } = spec;
  const isForeign = spec.foreign === true;
  const isDefined = !isServer && customElements.get('clip-player');
  return html`<clip-player
    inert
    dir=${isRtl ? 'rtl' : 'ltr'}
    .clip=${clip}
    ?no-title=${isForeign || !options.title}
    ?no-embed=${isForeign}
    ?no-share=${isForeign}
    >${isDefined || !poster ? nothing : html`<img src=${poster} alt="" />`}</clip-player
  >`;
}

/** Returns the code for mail as a browser renders it. */
function mailView({ title, poster, width, height }: EmbedSpec): TemplateResult {
  return html`<div class="mail">
    ${poster ? html`<img src=${poster} alt="" width=${width} height=${height} />` : nothing}
    <p dir="auto"><span>▶&#65038;</span> ${title}</p>
  </div>`;
}

/** Stops the events of the preview's clip, because they do not concern the clip of the page. */
function stop(event: Event): void {
  event.stopPropagation();
}
