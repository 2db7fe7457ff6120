import type { HTMLAttributes, ReservedProps } from 'vue';
import type { ClipElementTypes, ComponentListeners } from './element-types.js';

/** The attributes, properties and events of an element in a template, beside those of every element. */
export type ClipElementProps<Tag extends keyof ClipElementTypes> = Omit<
  HTMLAttributes & ReservedProps,
  keyof ClipElementTypes[Tag]['attributes'] | keyof ClipElementTypes[Tag]['properties']
> &
  ClipElementTypes[Tag]['attributes'] &
  ClipElementTypes[Tag]['properties'] &
  ComponentListeners<Tag>;

declare module 'vue' {
  interface GlobalComponents {
    'clip-player': new () => { $props: ClipElementProps<'clip-player'> };
    'clip-embed-panel': new () => { $props: ClipElementProps<'clip-embed-panel'> };
    'clip-share-panel': new () => { $props: ClipElementProps<'clip-share-panel'> };
    'clip-copy-field': new () => { $props: ClipElementProps<'clip-copy-field'> };
    'clip-transcript': new () => { $props: ClipElementProps<'clip-transcript'> };
  }
}
