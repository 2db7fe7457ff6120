import 'inline-clip';
import 'inline-clip/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const player: SvelteHTMLElements['clip-player'] = {
  class: 'wide',
  'clip-src': '/clips/a.json',
  sticky: false,
  noTitle: true,
  'no-share': 'false',
  'onclip-ready': ({ detail }) => detail.clip.title.trim(),
  'on:clip-error': ({ detail }) => detail.retry(),
  onplay: (event: Event) => event.type,
};
export const field: SvelteHTMLElements['clip-copy-field'] = { value: 'a', multiline: true };
export const transcript: SvelteHTMLElements['clip-transcript'] = { for: 'town', follow: true, srclang: 'en' };
export const panels: [SvelteHTMLElements['clip-embed-panel'], SvelteHTMLElements['clip-share-panel']] = [
  {},
  {},
];
