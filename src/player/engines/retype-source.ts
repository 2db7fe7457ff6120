import type { ClipSource } from '../../clip/clip.js';
import { mimeType } from '../../clip/mime-type.js';
import { playsNatively } from './native/plays-natively.js';

/** The source with the MIME type of its file extension, where another engine plays that type; else undefined. */
export function retypeSource(source: ClipSource): ClipSource | undefined {
  const type = mimeType(source.src);
  const other = type && source.type && { ...source, type };
  return other && playsNatively(other) !== playsNatively(source) ? other : undefined;
}
