/** A list in the form of the package media-tracks: entries by index, and the events `add…`, `remove…` and `change`. */
export interface TrackList extends EventTarget, Iterable<unknown> {
  readonly length: number;
  readonly selectedIndex: number;
}
