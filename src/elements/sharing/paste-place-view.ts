import { html, nothing, type TemplateResult } from 'lit';
import { type EmbedFormat, offeredFormats } from '../../embed/embed-formats.js';
import type { EmbedSpec } from '../../embed/embed-spec.js';
import type { PanelWords, SharingWords } from '../../i18n/en.js';
import type { EmbedFields } from './embed-fields.js';
import { offeredPlaces } from './paste-places.js';

/** The input of the question where the code will be pasted. */
interface PastePlaceView {
  readonly words: SharingWords;
  readonly panelWords: PanelWords;
  readonly fields: EmbedFields;
  readonly spec: EmbedSpec;
  readonly edit: (edit: Partial<EmbedFields>) => void;
}

/** One answer to a question. */
interface Answer {
  readonly label: string;
  readonly isChosen: boolean;
  /** The format that the answer selects. */
  readonly format: EmbedFormat;
}

/** Returns the question where the code will be pasted, the question how if there are several ways, and a sentence of help. */
export function pastePlaceView(view: PastePlaceView): TemplateResult {
  const { words, panelWords, fields, spec, edit } = view;
  const choose = (format: EmbedFormat) => edit({ format });
  const places = offeredPlaces(offeredFormats(spec));
  const place = places.find(({ ways }) => ways.some(({ format }) => format === fields.format));
  const ways = place?.ways ?? [];
  const help = ways.find(({ format }) => format === fields.format)?.help;
  const placeAnswers = places.map((each) => ({
    label: each.label(panelWords),
    isChosen: each === place,
    format: each.ways[0]?.format ?? 'iframe',
  }));
  const wayAnswers = ways.map(({ format, label }) => ({
    label: label?.({ ...words, ...panelWords }) ?? '',
    isChosen: format === fields.format,
    format,
  }));
  return html`<div class="paste">
    ${questionView('place', panelWords.pasteWhere, placeAnswers, choose)}
    ${ways.length > 1 ? questionView('way', words.format, wayAnswers, choose) : nothing}
    <p class="note" aria-live="polite">${help ? panelWords[help] : nothing}</p>
  </div>`;
}

function questionView(
  name: string,
  question: string,
  answers: readonly Answer[],
  choose: (format: EmbedFormat) => void,
): TemplateResult {
  return html`<fieldset class=${name}>
    <legend>${question}</legend>
    <div class="segments">
      ${answers.map(
        ({ label, isChosen, format }) => html`<label
          ><input type="radio" name=${name} .checked=${isChosen} @change=${() => choose(format)} />${label}</label
        >`,
      )}
    </div>
  </fieldset>`;
}
