import type { JSX } from 'solid-js';
import type { ClipElementTypes, ElementOf, Listeners, Prefixed, Switches } from './element-types.js';

/** The attributes, properties and events of an element in a template, beside those of every element. */
export type ClipElementProps<Tag extends keyof ClipElementTypes> = Omit<
  JSX.HTMLAttributes<ElementOf<Tag>>,
  keyof ClipElementTypes[Tag]['attributes'] | keyof ClipElementTypes[Tag]['properties']
> &
  ClipElementTypes[Tag]['attributes'] &
  ClipElementTypes[Tag]['properties'] &
  Listeners<Tag, 'on:'> & Prefixed<Tag, 'properties', 'prop:'> & Prefixed<Tag, 'attributes', 'attr:'> & Switches<Tag>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'clip-player': ClipElementProps<'clip-player'>;
      'clip-embed-panel': ClipElementProps<'clip-embed-panel'>;
      'clip-share-panel': ClipElementProps<'clip-share-panel'>;
      'clip-copy-field': ClipElementProps<'clip-copy-field'>;
      'clip-transcript': ClipElementProps<'clip-transcript'>;
    }
  }
}
