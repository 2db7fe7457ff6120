import type { ClipSource } from '../../clip/clip.js';
import { mimeType } from '../../clip/mime-type.js';
import type { PlayerError } from '../player-error.js';
import { isStream } from './is-stream.js';
import { playsNatively } from './native/plays-natively.js';

/**
 * Returns a source for a second attempt with another engine: with the MIME type of its file extension, else without
 * a type for the browser's own player if the codecs are not supported. For damaged media and invalid manifests
 * there is none, because every player would fail.
 */
export function otherSource(source: ClipSource, { code }: PlayerError): ClipSource | undefined {
  return retypeSource(source) ?? (code === 'no-source' ? nativeSource(source) : undefined);
}

/**
 * Returns a stream without its type for the browser's own player, or undefined if the browser does not play such
 * streams.
 */
export function nativeSource(source: ClipSource): ClipSource | undefined {
  const { type = '', ...untyped } = source;
  const playsItself = isStream(type) && document.createElement('video').canPlayType(type) !== '';
  return playsItself && !playsNatively(source) ? untyped : undefined;
}

/**
 * Returns the source with the MIME type of its file extension, if another engine plays that type, else undefined.
 */
export function retypeSource(source: ClipSource): ClipSource | undefined {
  const type = mimeType(source.src);
  const other = type && source.type && { ...source, type };
  return other && playsNatively(other) !== playsNatively(source) ? other : undefined;
}
