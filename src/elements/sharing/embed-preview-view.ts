import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import type { EmbedFormat } from '../../embed/embed-formats.js';
import type { EmbedSpec } from '../../embed/embed-spec.js';
import type { SharingWords } from '../../i18n/en.js';

/** What a preview shows. */
export interface EmbedPreview {
  readonly words: SharingWords;
  readonly clip: Clip;
  readonly spec: EmbedSpec;
  readonly format: EmbedFormat;
  /** The panel runs from right to left. */
  readonly isRtl: boolean;
}

/** The largest preview, CSS px. */
const room = { width: 240, height: 160 } as const;

/** What readers get, scaled down: the player itself before a press, or the picture with a link that mail shows. */
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
 * The rules that scale a preview to the size of its embed; `scale` leaves the room of the unscaled player. They are for a style sheet of the shadow root, because a strict
 * policy forbids `style` attributes.
 */
export function embedPreviewRules({ width, height }: Pick<EmbedSpec, 'width' | 'height'>): string {
  const scale = Math.min(room.width / width, room.height / height, 1);
  const unscaled = height - height * scale;
  return `.preview{inline-size:${width * scale}px}
.preview clip-player{inline-size:${width}px;block-size:${height}px;margin-block-end:${-unscaled}px;scale:${scale}}
.mail{inline-size:${width}px;zoom:${scale}}`;
}

/** The page of another player is unknown but for its picture. Without the player's script there is only the picture too. */
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

/** The code for mail as a browser shows it. */
function mailView({ title, poster, width, height }: EmbedSpec): TemplateResult {
  return html`<div class="mail">
    ${poster ? html`<img src=${poster} alt="" width=${width} height=${height} />` : nothing}
    <p dir="auto"><span>▶&#65038;</span> ${title}</p>
  </div>`;
}

/** The events of the clip in the preview are not those of the clip that is embedded. */
function stop(event: Event): void {
  event.stopPropagation();
}
