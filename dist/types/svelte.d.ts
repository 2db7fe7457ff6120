import type { HTMLAttributes } from 'svelte/elements';
import type { ClipElementTypes, ElementOf, Listeners } from './element-types.js';

/** The attributes, properties and events of an element in a template, beside those of every element. */
export type ClipElementProps<Tag extends keyof ClipElementTypes> = Omit<
  HTMLAttributes<ElementOf<Tag>>,
  keyof ClipElementTypes[Tag]['attributes'] | keyof ClipElementTypes[Tag]['properties']
> &
  ClipElementTypes[Tag]['attributes'] &
  ClipElementTypes[Tag]['properties'] &
  Listeners<Tag, 'on'> & Listeners<Tag, 'on:'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'clip-player': ClipElementProps<'clip-player'>;
    'clip-embed-panel': ClipElementProps<'clip-embed-panel'>;
    'clip-share-panel': ClipElementProps<'clip-share-panel'>;
    'clip-copy-field': ClipElementProps<'clip-copy-field'>;
    'clip-transcript': ClipElementProps<'clip-transcript'>;
  }
}
