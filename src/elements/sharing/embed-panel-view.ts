import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { formatTime } from '../../clip/format-time.js';
import { embedCode } from '../../embed/embed-code.js';
import { carries } from '../../embed/embed-formats.js';
import type { EmbedSpec } from '../../embed/embed-spec.js';
import type { PanelWords, SharingWords } from '../../i18n/en.js';
import { panelIcons } from '../base/panel-icons.js';
import type { EmbedFields } from './embed-fields.js';
import { embedPreviewView } from './embed-preview-view.js';
import { excerptPickerView } from './excerpt-picker-view.js';
import { keepsExcerpt } from './keeps-excerpt.js';
import { type TextField, textField, tickBox } from './panel-fields.js';
import { pastePlaceView } from './paste-place-view.js';
import { type EmbedErrors, hasOptions, type TypedField, typedFields } from './read-embed-fields.js';

/** The input of the Embed panel's view; `spec` is the last valid one, `position` the playhead in seconds. */
export interface EmbedPanelView {
  readonly words: SharingWords;
  readonly panelWords: PanelWords;
  /** True if the panel's text direction is right to left. */
  readonly isRtl: boolean;
  readonly fields: EmbedFields;
  readonly clip: Clip;
  readonly spec: EmbedSpec;
  readonly errors: EmbedErrors;
  readonly position: number;
  /** Applies an edit; `typed` is the field in which it was typed. */
  readonly edit: (edit: Partial<EmbedFields>, typed?: TypedField) => void;
  /** Called when the viewer leaves a field. */
  readonly settle: () => void;
}

/** Returns the Embed panel: the code first, then its options. Options that a format does not support are not shown. */
export function embedPanelView(view: EmbedPanelView): TemplateResult {
  const { fields, spec } = view;
  const { format } = fields;
  const isOurs = hasOptions(fields, spec); // an embed of another player carries an excerpt only in the address of a page
  return html`<div class="panel">
    <clip-copy-field
      multiline
      ?rich=${format === 'mail'}
      .stale=${staleness(view)}
      .value=${embedCode(format, keptSpec(view))}
    ></clip-copy-field>
    ${pastePlaceView(view)}
    ${
      carries(format, 'size')
        ? html`<div class="shape">${sizeView(view)} ${embedPreviewView({ ...view, format })}</div>`
        : nothing
    }
    ${excerptPickerView(
      view.clip,
      view.panelWords.sharePart,
      view.position,
      spec.options,
      !(isOurs ? hasExcerpt(view) : carries(format, 'excerpt') && spec.pageUrl),
      (_part, texts) => view.edit(texts),
    )}
    ${isOurs && hasExcerpt(view) ? playView(view) : nothing}
    ${isOurs && carries(format, 'options') ? ticksView(view) : nothing}
  </div>`;
}

const hasExcerpt = ({ spec, fields }: EmbedPanelView): boolean =>
  keepsExcerpt(fields.format, spec, isServer ? undefined : document);

/** Returns the spec without an excerpt that was chosen for another format and that this format would lose. */
function keptSpec(view: EmbedPanelView): EmbedSpec {
  const { spec } = view;
  return hasExcerpt(view) ? spec : { ...spec, options: { ...spec.options, start: 0, end: undefined } };
}

/** Returns the reason why the code is out of date, which names the first invalid field; empty if all fields are valid. */
function staleness({ words, panelWords, errors }: EmbedPanelView): string {
  const wrong = typedFields.find((field) => errors[field]);
  return wrong ? panelWords.correctFirst(words[wrong]) : '';
}

function sizeView(view: EmbedPanelView): TemplateResult {
  const { words, fields, edit } = view;
  return html`<div class="size">
    <div class="sides">${sideView(view, 'width')} ${lockView(view)} ${sideView(view, 'height')}</div>
    <div class="presets" role="group" aria-label=${words.presets}>
      ${[320, 640, 960].map(
        (width) =>
          html`<button type="button" @click=${() => edit({ width: String(width) })}>${width}</button>`,
      )}
    </div>
    ${
      carries(fields.format, 'responsive')
        ? tickBox('responsive', words.responsive, fields.responsive, (responsive) => edit({ responsive }))
        : nothing
    }
  </div>`;
}

function sideView(view: EmbedPanelView, side: 'width' | 'height'): TemplateResult {
  return typedView(view, side, { unit: view.words.px, inputmode: 'numeric' });
}

function typedView(
  { words, fields, errors, edit, settle }: EmbedPanelView,
  id: TypedField,
  more: Partial<TextField>,
): TemplateResult {
  return textField({
    id,
    label: words[id],
    value: fields[id],
    error: errors[id],
    edit: (value) => edit({ [id]: value }, id),
    settle,
    ...more,
  });
}

function lockView({ words, fields: { keepRatio }, edit }: EmbedPanelView): TemplateResult {
  return html`<button
    type="button"
    aria-pressed=${keepRatio ? 'true' : 'false'}
    aria-label=${words.keepRatio}
    @click=${() => edit({ keepRatio: !keepRatio })}
  >
    ${keepRatio ? panelIcons.lock : panelIcons.unlock}
  </button>`;
}

function playView(view: EmbedPanelView): TemplateResult {
  const { words, clip, edit } = view;
  const time = formatTime(view.position);
  const isOffered = view.position >= 1 && !(view.position >= (clip.duration ?? Infinity));
  return html`<div class="play">
    ${typedView(view, 'start', { placeholder: formatTime(0) })}
    ${typedView(view, 'end', clip.duration ? { placeholder: formatTime(clip.duration) } : {})}
    ${carries(view.fields.format, 'options') ? captionsView(view) : nothing}
    ${
      isOffered
        ? html`<button type="button" @click=${() => edit({ start: time })}>${words.startAt(time)}</button>`
        : nothing
    }
  </div>`;
}

function captionsView({ words, fields, clip, edit }: EmbedPanelView): TemplateResult | typeof nothing {
  const tracks = clip.tracks.filter(({ kind }) => kind !== 'descriptions');
  if (!tracks.length) return nothing;
  const labels = new Map([
    ['0', words.captionsOff],
    ...tracks.map(({ language, label }) => [language, label] as const),
  ]);
  const change = (event: Event) => edit({ captions: (event.target as HTMLSelectElement).value });
  return html`<div class="captions">
    <label for="captions">${words.captions}</label>
    <select id="captions" @change=${change}>
      ${Array.from(
        labels,
        ([language, label]) =>
          html`<option value=${language} .selected=${fields.captions === language}>${label}</option>`,
      )}
    </select>
  </div>`;
}

function ticksView({ words, panelWords, fields, edit }: EmbedPanelView): TemplateResult {
  const { autoplay, loop, title, consent } = fields;
  return html`<div class="ticks">
    ${tickBox('autoplay', words.autoplay, autoplay, (autoplay) => edit({ autoplay }), words.autoplayNote)}
    ${tickBox('loop', words.loop, loop, (loop) => edit({ loop }))}
    ${tickBox('title', words.showTitle, title, (title) => edit({ title }))}
    ${tickBox('consent', panelWords.askFirst, consent, (consent) => edit({ consent }))}
  </div>`;
}
