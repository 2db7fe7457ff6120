import { clipIdFromAddress, isClipId, uniqueClipId } from './clip-id.js';
import { type JsonNode, readOptional, readRequired } from './json-node.js';
import { scalar } from './scalar.js';

const readIdentifier = scalar('an id as [A-Za-z0-9_-]{1,64}', (text) => isClipId(text) && text);

/**
 * The first usable `identifier` (text or `PropertyValue`), else the name of the document's own file; where the
 * document stands in a page, an id made from the address of the media, which others in the page have not.
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
