import { html, nothing, type TemplateResult } from 'lit';
import type { TranscriptWords } from '../../i18n/en.js';
import { icon } from '../base/icon.js';

const previousIcon = icon('m6 15 6-6 6 6');
const nextIcon = icon('m6 9 6 6 6-6');

/** The input of the tools of a transcript. */
export interface TranscriptTools {
  readonly words: TranscriptWords;
  /** The number of matches and the current one, as text; empty without a search. */
  readonly count: string;
  readonly canMove: boolean;
  /** Undefined if the transcript has no current line to follow. */
  readonly following: boolean | undefined;
  readonly languages: readonly { readonly id: string; readonly label: string; readonly chosen: boolean }[];
  readonly search: (words: string) => void;
  readonly move: (by: number) => void;
  readonly follow: () => void;
  readonly choose: (id: string) => void;
}

/** Returns the tools above a transcript: search, *Follow*, languages. */
export function transcriptToolsView(tools: TranscriptTools): TemplateResult {
  const { words } = tools;
  return html`<div class="tools">
    ${searchView(tools)}
    ${
      tools.following === undefined
        ? nothing
        : html`<button type="button" class="follow" aria-pressed=${tools.following ? 'true' : 'false'} @click=${tools.follow}>${words.follow}</button>`
    }
    ${tools.languages.length > 1 ? languagesView(tools) : nothing}
  </div>`;
}

function searchView({ words, count, canMove, search, move }: TranscriptTools): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    move(event.shiftKey ? -1 : 1);
  };
  const button = (name: string, picture: TemplateResult, by: number) =>
    html`<button type="button" aria-label=${name} ?disabled=${!canMove} @click=${() => move(by)}>${picture}</button>`;
  return html`<div class="search">
    <input
      type="search"
      aria-label=${words.searchTranscript}
      placeholder=${words.searchTranscript}
      autocomplete="off"
      spellcheck="false"
      @input=${({ target }: Event) => search((target as HTMLInputElement).value)}
      @keydown=${onKey}
    />
    <p class="count" role="status">${count}</p>
    ${button(words.previousMatch, previousIcon, -1)}${button(words.nextMatch, nextIcon, 1)}
  </div>`;
}

function languagesView({ words, languages, choose }: TranscriptTools): TemplateResult {
  return html`<select aria-label=${words.language} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
    ${languages.map(({ id, label, chosen }) => html`<option value=${id} .selected=${chosen}>${label}</option>`)}
  </select>`;
}
