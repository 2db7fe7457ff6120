import type { JsonNode } from '../../src/clip/json-node.js';
import { rareForms } from '../../src/clip/rare-forms.js';

/** The node of an outside value, and the messages of what is reported there. */
export function nodeOf(value: unknown, base = 'https://news.example/clips/one.json') {
  const problems: string[] = [];
  const node: JsonNode = {
    value,
    path: '',
    base,
    report: ({ message }) => problems.push(message),
    forms: rareForms,
  };
  return { node, problems };
}
