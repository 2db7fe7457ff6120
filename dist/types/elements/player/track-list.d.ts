/** A list in the shape of the package media-tracks: entries by index, and events `add…`, `remove…` and `change`. */
export interface TrackList extends EventTarget, Iterable<unknown> {
    readonly length: number;
    readonly selectedIndex: number;
}
