import { hasMatch, type JsonNode } from './json-node.js';

/** Whether a value is a video, or an audio, by its type; `type` is schema.org's own alias of `@type`. */
export const isKind = (node: JsonNode, kind: string): boolean =>
  ['@type', 'type'].some((key) => hasMatch(node, key, RegExp(`${kind}Object(Snapshot)?$`)));
