/** What the playground offers: attributes of `<clip-player>` with a value, those that are on or off, and tokens. */
export const values = ['clip-title', 'ratio', 'width', 'height', 'start', 'end', 'captions'];
export const flags = [
  ...['autoplay', 'muted', 'loop', 'no-controls', 'no-title', 'no-embed', 'no-share'],
  ...['sticky', 'concurrent', 'remember', 'consent'],
];
export const tokens = [
  ...['--clip-accent', '--clip-on-accent', '--clip-ink', '--clip-shade', '--clip-backdrop'],
  ...['--clip-radius', '--clip-space', '--clip-font', '--clip-focus'],
];
export const clips = ['klitschko', 'stream', 'vertical', 'audio', 'live', 'warned', 'ladder', 'choices'];

const known = new Set([...values, ...flags, ...tokens, 'clip', 'document']);

/** The state in the hash of an address: a `Map` of names that are known; `document` only where it was changed. */
export function readState(hash) {
  const all = [...new URLSearchParams(hash.replace(/^#/, ''))].filter(([name]) => known.has(name));
  const state = new Map(all);
  if (!clips.includes(state.get('clip'))) state.set('clip', clips[0]);
  return state;
}

/** The hash for a state; empty for the first clip with nothing chosen. */
export function writeState(state) {
  const chosen = [...state].filter(
    ([name, value]) => (flags.includes(name) || value !== '') && !(name === 'clip' && value === clips[0]),
  );
  const query = new URLSearchParams(chosen).toString();
  return query && `#${query}`;
}
