import { isServer } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { mimeType } from '../../clip/mime-type.js';
import { playsNatively } from '../../player/engines/native/plays-natively.js';
import { adoptSource } from '../../player/media-source.js';
import type { Player } from '../../player/player.js';

/** Attributes that the outer element hands to its media element as they stand. */
const mirrored = ['crossorigin', 'preload', 'controls', 'disablepictureinpicture', 'disableremoteplayback'];

/** Attributes of an adopted `<video>` that the player changes while it plays. */
const borrowed = ['controls', 'loop', 'preload'];

/** An element with a player. */
export interface StageHost extends HTMLElement {
  readonly player: Player;
}

/** A media element and the box that it stands in; an adopted `<video>` stays where it stands, without one. */
export interface MediaStage {
  readonly media: HTMLVideoElement;
  readonly box: HTMLElement | undefined;
  /** Gives an adopted `<video>` the attributes back that its author wrote. */
  readonly release?: () => void;
}

/** The `<video>` among an element's children. */
export const adoptedVideo = (host: Element) =>
  isServer ? null : host.querySelector<HTMLVideoElement>(':scope > video');

/**
 * The `<video>` among an element's children where it can play the clip: each source plays natively. For a stream,
 * video.js would wrap the element, and set its `src`: the player makes an element of its own then.
 */
export function adoptableVideo(host: Element, clip: Clip | undefined): HTMLVideoElement | null {
  const isNative = clip?.sources.every(
    (source) => playsNatively(source) && playsNatively({ ...source, type: mimeType(source.src) ?? '' }),
  );
  return isNative ? adoptedVideo(host) : null;
}

/** Makes the media element for a player, of one that stands `ready`; or adopts the `<video>` among its children. */
export function mediaStage(host: StageHost, ready?: HTMLVideoElement): MediaStage {
  const adopted = adoptableVideo(host, host.player.state.clip);
  if (adopted) return adoptedStage(adopted);
  const child = adoptedVideo(host);
  child?.pause();
  const isSame = ready && !host.hasAttribute('crossorigin'); // which says how its address is asked for
  const media = isSame ? ready : document.createElement('video');
  const box = document.createElement('div');
  box.dataset.vjsPlayer = ''; // video.js uses this box then, instead of moving the element into one of its own
  box.append(media);
  media.playsInline = true;
  media.preload = 'none';
  media.defaultMuted = media.muted = host.hasAttribute('muted') || !!child?.defaultMuted;
  for (const name of mirrored) mirrorAttribute(host, media, name);
  return { media, box };
}

function adoptedStage(media: HTMLVideoElement): MediaStage {
  const authored = borrowed.map((name) => [name, media.getAttribute(name)] as const);
  adoptSource(media);
  media.controls = false;
  const release = () => {
    for (const [name, value] of authored) copyAttribute(media, name, value);
  };
  return { media, box: undefined, release };
}

/** Hands an attribute on to the media element, where it is one of those that are handed on. */
export function mirrorAttribute(host: HTMLElement, media: HTMLVideoElement, name: string): void {
  if (!mirrored.includes(name)) return;
  const value = host.getAttribute(name);
  copyAttribute(media, name, name === 'preload' ? (value ?? 'none') : value);
}

/** Sets an attribute, or removes it where it is null. */
export function copyAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
