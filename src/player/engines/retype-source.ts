import type { ClipSource } from '../../clip/clip.js';
import { mimeType } from '../../clip/mime-type.js';
import { playsNatively } from './native/plays-natively.js';

/** A source as its address says what it is, where it was said to be something that is played in another way. */
export function retyped(source: ClipSource): ClipSource | undefined {
  const type = mimeType(source.src);
  const other = type && source.type && { ...source, type };
  return other && playsNatively(other) !== playsNatively(source) ? other : undefined;
}
