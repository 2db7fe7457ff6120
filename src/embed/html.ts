import { legalText } from './legal-text.js';

/** HTML that is safe to stand in a page: made by `html`, never by hand. Its text is `String(it)`. */
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
 * Writes HTML (a template's tag): each value is escaped, for text and for quoted attributes alike; what `html` made
 * itself stays as it is, lists of it too; `false`, `null` and `undefined` are nothing. The only writer of HTML here.
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
