import type { ClipPublisher } from './clip.js';
import { type JsonNode, readFields } from './json-node.js';
import { readAddress } from './read-address.js';
import { readLine } from './read-text.js';

/** Reads the publisher: a name, or an `Organization` or `Person` with a name. */
export function readPublisher(node: JsonNode): ClipPublisher {
  return {
    name: readLine(node),
    ...readFields(node, { url: [readAddress], logo: [readAddress] }),
  };
}
