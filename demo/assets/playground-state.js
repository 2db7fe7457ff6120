/** What the playground offers: attributes of `<clip-player>` with a value, those that are on or off, tokens, themes. */
export const values = [
  ...['clip-title', 'ratio', 'width', 'height', 'start', 'end', 'captions'],
  ...['poster', 'preload', 'page-url', 'embed-url'],
];
export const flags = [
  ...['autoplay', 'muted', 'loop', 'no-controls', 'no-title', 'no-embed', 'no-share'],
  ...['sticky', 'concurrent', 'remember', 'consent'],
];
/** The tokens and their defaults. */
export const defaults = {
  '--clip-accent': '#ffb81c',
  '--clip-on-accent': '#14110a',
  '--clip-ink': '#fff',
  '--clip-shade': 'rgb(8 10 14 / 72%)',
  '--clip-focus': 'var(--clip-ink)',
  '--clip-backdrop': '#0b0d11',
  '--clip-radius': '4px',
  '--clip-space': '8px',
  '--clip-font': 'system-ui, sans-serif',
  '--clip-panel-surface': 'light-dark(#fff, #1b1e24)',
  '--clip-panel-ink': 'light-dark(#16191f, #f1f3f6)',
  '--clip-panel-quiet': 'light-dark(#565d68, #a9b0bb)',
  '--clip-panel-line': 'light-dark(#868d98, #7b828d)',
  '--clip-panel-accent': 'light-dark(#0a4fa3, #8ec1ff)',
  '--clip-panel-on-accent': 'light-dark(#fff, #06192f)',
  '--clip-error': 'light-dark(#b3261e, #ffb4ab)',
};
export const tokens = Object.keys(defaults);
/** The themes of `themes.css`. */
export const themes = ['broadsheet', 'magazine', 'wire'];
export const clips = ['klitschko', 'stream', 'vertical', 'audio', 'live', 'warned', 'ladder', 'choices'];

const known = new Set([...values, ...flags, ...tokens, 'theme', 'clip', 'document']);

/** The state in the hash of an address: a `Map` of names that are known; `document` only where it was changed. */
export function readState(hash) {
  const all = [...new URLSearchParams(hash.replace(/^#/, ''))].filter(([name]) => known.has(name));
  const state = new Map(all);
  if (!clips.includes(state.get('clip'))) state.set('clip', clips[0]);
  if (!themes.includes(state.get('theme'))) state.delete('theme');
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
