import { type Place, says } from './place.js';

/** Whether a value is a video, or an audio, by its type; `type` is schema.org's own alias of `@type`. */
export const isKind = (place: Place, kind: string): boolean =>
  ['@type', 'type'].some((key) => says(place, key, RegExp(`${kind}Object(Snapshot)?$`)));
