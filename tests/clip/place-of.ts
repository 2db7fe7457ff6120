import type { Place } from '../../src/clip/place.js';
import { rareForms } from '../../src/clip/rare-forms.js';

/** The place of an outside value, and the messages of what is reported there. */
export function placeOf(value: unknown, base = 'https://news.example/clips/one.json') {
  const problems: string[] = [];
  const place: Place = {
    value,
    path: '',
    base,
    report: ({ message }) => problems.push(message),
    forms: rareForms,
  };
  return { place, problems };
}
