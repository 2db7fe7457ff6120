import { LitElementRenderer, RenderResultIterator } from '@lit-labs/ssr';
import type { Clip } from '../clip/clip.js';
import '../elements/player/clip-player.js';

/**
 * Returns the face of a `<clip-player>` with these attributes, as declarative shadow DOM (HTML, "The template
 * element").
 */
export function faceOf(attributes: ReadonlyMap<string, string>, clip: Clip | undefined): string {
  const renderer = new LitElementRenderer('clip-player');
  for (const [name, value] of attributes) renderer.setAttribute(name, value);
  if (clip) renderer.setProperty('clip', clip);
  renderer.connectedCallback();
  const drawn = renderer.renderShadow({
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [renderer.element],
    slotStack: [],
    deferHydration: false,
  });
  return `<template shadowrootmode="open">${[...new RenderResultIterator(drawn ?? [])].join('')}</template>`;
}
