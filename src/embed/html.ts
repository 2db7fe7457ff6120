import { legalText } from './legal-text.js';

/** Escaped HTML. Only `html` creates it; `String(value)` returns its text. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Value = Html | readonly Html[] | string | number | false | null | undefined;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Template tag that writes HTML. Values are escaped for text and for quoted attributes. `Html` values and lists of them
 * stay as they are; `false`, `null` and `undefined` write nothing. All HTML of the library is written by it.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.reduce((text, string, index) => text + write(values[index - 1]) + string));
}

function write(value: Value): string {
  if (value === false || value == null) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.join('');
  return legalText(String(value)).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
