import type { ClipSource } from '../../clip/clip.js';
import { mimeType } from '../../clip/mime-type.js';
import type { PlayerError } from '../player-error.js';
import { isStream } from './is-stream.js';
import { playsNatively } from './native/plays-natively.js';

/**
 * The source as another engine may play it: with the MIME type of its file extension; else, where codecs are the reason,
 * for the player of the browser. Damaged media and what is no manifest is the same to every player.
 */
export function otherSource(source: ClipSource, { code }: PlayerError): ClipSource | undefined {
  return retypeSource(source) ?? (code === 'no-source' ? nativeSource(source) : undefined);
}

/** A stream as the browser's own player takes it, without a type; undefined where the browser plays no such streams. */
export function nativeSource(source: ClipSource): ClipSource | undefined {
  const { type = '', ...untyped } = source;
  const playsItself = isStream(type) && document.createElement('video').canPlayType(type) !== '';
  return playsItself && !playsNatively(source) ? untyped : undefined;
}

/** The source with the MIME type of its file extension, where another engine plays that type; else undefined. */
export function retypeSource(source: ClipSource): ClipSource | undefined {
  const type = mimeType(source.src);
  const other = type && source.type && { ...source, type };
  return other && playsNatively(other) !== playsNatively(source) ? other : undefined;
}
