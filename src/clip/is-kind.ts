import { hasMatch, type JsonNode } from './json-node.js';

/** Returns whether the type of a node is a video or an audio object. `type` is schema.org's alias of `@type`. */
export const isKind = (node: JsonNode, kind: string): boolean =>
  ['@type', 'type'].some((key) => hasMatch(node, key, RegExp(`${kind}Object(Snapshot)?$`)));
