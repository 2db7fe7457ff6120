import { clipIdFromAddress, isClipId, uniqueClipId } from './clip-id.js';
import { type JsonNode, readOptional, readRequired } from './json-node.js';
import { scalar } from './scalar.js';

const readIdentifier = scalar('an id as [A-Za-z0-9_-]{1,64}', (text) => isClipId(text) && text);

/**
 * Returns the first valid `identifier` (text or `PropertyValue`), else the file name of the document. A document
 * inside a page has no file of its own: its id comes from the address of the media, so that clips of one page
 * differ.
 */
export function readId(media: JsonNode, addresses: readonly (string | undefined)[] = []): string {
  const file = clipIdFromAddress(media.base);
  const address = addresses.find(Boolean);
  return (
    readOptional(media, 'identifier', readIdentifier) ??
    (/\.json(?:ld)?(?:[?#]|$)/i.test(media.base) ? file : undefined) ??
    (address && uniqueClipId(address)) ??
    file ??
    readRequired(media, 'identifier', readIdentifier)
  );
}
