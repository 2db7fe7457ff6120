import { findAllMedia } from './find-all-media.js';
import { type JsonNode, textOf, unexpected, valuesOf } from './json-node.js';

/** The path without indexes, which all items of a list have in common. */
const placeOf = ({ path }: JsonNode): string => path.replace(/\[\d+]/g, '');

const textIn = (node: JsonNode, key: string): string => valuesOf(node, key).map(textOf).join();

/** Returns what two descriptions of the same clip have in common. */
const identityOf = (node: JsonNode): string =>
  textIn(node, '@id') || textIn(node, 'contentUrl') || textIn(node, 'embedUrl') || node.path;

/**
 * Reports the other clips in the list of the first clip, at most 20. A document is one clip, so that they are left
 * out. Versions and parts of the clip stand elsewhere.
 */
export function reportOtherClips(root: JsonNode): void {
  const [first, ...nodes] = findAllMedia(root);
  if (!first) return;
  const others = nodes.filter(
    (node) => placeOf(node) === placeOf(first) && identityOf(node) !== identityOf(first),
  );
  for (const node of others.slice(0, 20))
    root.report(unexpected({ ...node, value: textIn(node, 'name') }, 'one clip in a document'));
}
