/** Attributes that the outer element hands to its media element as they stand. */
const mirrored = ['crossorigin', 'preload', 'controls', 'disablepictureinpicture', 'disableremoteplayback'];

/** The author's `<video>`, which a player adopts. */
export const adoptedVideo = (host: Element) => host.querySelector<HTMLVideoElement>(':scope > video');

/** A media element and the box that it stands in; an adopted `<video>` stays where it stands, without one. */
export interface MediaStage {
  readonly media: HTMLVideoElement;
  readonly box: HTMLElement | undefined;
}

/** Makes the media element for a player, of one that stands `ready`; or adopts the `<video>` among its children. */
export function mediaStage(host: HTMLElement, ready?: HTMLVideoElement): MediaStage {
  const adopted = adoptedVideo(host);
  if (adopted) {
    adopted.controls = false;
    return { media: adopted, box: undefined };
  }
  const isSame = ready && !host.hasAttribute('crossorigin'); // which says how its address is asked for
  const media = isSame ? ready : document.createElement('video');
  const box = document.createElement('div');
  box.dataset.vjsPlayer = ''; // video.js uses this box then, instead of moving the element into one of its own
  box.append(media);
  media.playsInline = true;
  media.preload = 'none';
  media.defaultMuted = media.muted = host.hasAttribute('muted');
  for (const name of mirrored) mirrorAttribute(host, media, name);
  return { media, box };
}

/** Hands an attribute on to the media element, where it is one of those that are handed on. */
export function mirrorAttribute(host: HTMLElement, media: HTMLVideoElement, name: string): void {
  if (!mirrored.includes(name)) return;
  const value = host.getAttribute(name);
  if (value !== null) media.setAttribute(name, value);
  else if (name === 'preload') media.preload = 'none';
  else media.removeAttribute(name);
}
