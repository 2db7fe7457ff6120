import type { ClipSource } from '../../clip/clip.js';
import { mimeType } from '../../clip/mime-type.js';
import { isStream } from './is-stream.js';
import { playsNatively } from './native/plays-natively.js';

/**
 * The source as another engine may play it: with the MIME type of its file extension; else, for a stream that video.js
 * cannot play, without a type, for the player of the browser.
 */
export function otherSource(source: ClipSource): ClipSource | undefined {
  const { type = '', ...untyped } = source;
  const playsItself = isStream(type) && document.createElement('video').canPlayType(type) !== '';
  return retypeSource(source) ?? (playsItself && !playsNatively(source) ? untyped : undefined);
}

/** The source with the MIME type of its file extension, where another engine plays that type; else undefined. */
export function retypeSource(source: ClipSource): ClipSource | undefined {
  const type = mimeType(source.src);
  const other = type && source.type && { ...source, type };
  return other && playsNatively(other) !== playsNatively(source) ? other : undefined;
}
