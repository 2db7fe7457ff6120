import { clipIdFromAddress, isClipId } from './clip-id.js';
import { maybe, one, type Place } from './place.js';
import { scalar } from './scalar.js';

const readIdentifier = scalar('an id as [A-Za-z0-9_-]{1,64}', (text) => isClipId(text) && text);

/** The first usable `identifier` (text or `PropertyValue`), else the name of the document's own file. */
export function readId(media: Place): string {
  return (
    maybe(media, 'identifier', readIdentifier) ??
    clipIdFromAddress(media.base) ??
    one(media, 'identifier', readIdentifier)
  );
}
