/** What `<clip-player>` does not do as `<video>` does: the check that shows it, and the reason. Also the table of docs/differences-from-video.md. */
export const differences: ReadonlyMap<string, string> = new Map([
  [
    'preload: without the attribute',
    'The missing value default is `none`: a facade fetches no media before a press.',
  ],
  [
    'networkState: after src is set',
    'A facade has no media element, so it selects no resource: `networkState` stays `NETWORK_EMPTY` until `play()` or `load()`.',
  ],
  [
    'instanceof HTMLMediaElement',
    'A custom element extends `HTMLElement`; browsers do not allow an autonomous one to extend `HTMLVideoElement`.',
  ],
  [
    'removal: position and metadata stay',
    'An element that is removed lets go of its media element. Back in a page it is a facade, with its clip and position.',
  ],
  [
    'currentTime: below zero before media',
    'A position is clamped to the media at once; HTML clamps it when the metadata has come.',
  ],
]);
