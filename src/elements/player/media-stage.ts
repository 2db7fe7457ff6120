import { isServer } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { mimeType } from '../../clip/mime-type.js';
import { playsNatively } from '../../player/engines/native/plays-natively.js';
import { adoptSource } from '../../player/media-source.js';
import type { Player } from '../../player/player.js';

/** Attributes that the outer element copies to its media element unchanged. */
const mirrored = ['crossorigin', 'preload', 'controls', 'disablepictureinpicture', 'disableremoteplayback'];

/** Attributes of an adopted `<video>` that the player changes while it plays. */
const borrowed = ['controls', 'loop', 'preload'];

/** An element with a player. */
export interface StageHost extends HTMLElement {
  readonly player: Player;
}

/** A media element and its box. An adopted `<video>` keeps its place, without a box. */
export interface MediaStage {
  readonly media: HTMLVideoElement;
  readonly box: HTMLElement | undefined;
  /** Restores the author's attributes of an adopted `<video>`. */
  readonly release?: () => void;
}

/** Returns the `<video>` child of an element. */
export const adoptedVideo = (host: Element) =>
  isServer ? null : host.querySelector<HTMLVideoElement>(':scope > video');

/**
 * Returns the `<video>` child of an element if it can play the clip, which requires that each source plays natively.
 * For a stream, video.js would wrap the element and set its `src`, so the player creates an element of its own.
 */
export function adoptableVideo(host: Element, clip: Clip | undefined): HTMLVideoElement | null {
  const isNative = clip?.sources.every(
    (source) => playsNatively(source) && playsNatively({ ...source, type: mimeType(source.src) ?? '' }),
  );
  return isNative ? adoptedVideo(host) : null;
}

/** Creates the media element of a player, from a `ready` one if possible; or adopts the player's `<video>` child. */
export function mediaStage(host: StageHost, ready?: HTMLVideoElement): MediaStage {
  const adopted = adoptableVideo(host, host.player.state.clip);
  if (adopted) return adoptedStage(adopted);
  const child = adoptedVideo(host);
  child?.pause();
  const isSame = ready && !host.hasAttribute('crossorigin'); // `crossorigin` changes the mode of the request
  const media = isSame ? ready : document.createElement('video');
  const box = document.createElement('div');
  box.dataset.vjsPlayer = ''; // makes video.js use this box instead of a new one around the element
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

/** Copies an attribute to the media element, if it is one of the mirrored attributes. */
export function mirrorAttribute(host: HTMLElement, media: HTMLVideoElement, name: string): void {
  if (!mirrored.includes(name)) return;
  const value = host.getAttribute(name);
  copyAttribute(media, name, name === 'preload' ? (value ?? 'none') : value);
}

/** Sets an attribute; null removes it. */
export function copyAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
