import type { Player } from '../../player/player.js';
import { adoptedVideo, copyAttribute } from './media-stage.js';

/** The media events of the inner element that are fired again on the outer one. The player itself fires `error`. */
export const mediaEvents = (
  'abort canplay canplaythrough durationchange emptied encrypted ended loadeddata loadedmetadata loadstart ' +
  'pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting ' +
  'enterpictureinpicture leavepictureinpicture'
).split(' ');

/** Properties that HTML reflects in attributes. */
const reflected = (
  'src poster crossOrigin preload autoplay loop controls playsInline disablePictureInPicture disableRemotePlayback ' +
  'width height defaultMuted'
).split(' ');
const attributeOf = (name: string) => (name === 'defaultMuted' ? 'muted' : name.toLowerCase());

/** The content attributes of these properties. */
export const surfaceAttributes = reflected.map(attributeOf);

type Own = 'srcObject' | 'currentSrc' | 'currentTime' | 'error' | 'play' | 'pause' | 'load';

/**
 * The type of the members that `addMediaSurface` adds: those of `HTMLVideoElement` that neither `HTMLElement` nor the
 * class has.
 */
export type MediaSurface = Omit<HTMLVideoElement, keyof HTMLElement | Own>;

/** An element with a player, which forwards members to its media element. */
export interface MediaHost extends HTMLElement {
  readonly player: Player;
}

/** Methods that a media element without media can answer. */
const needsNoMedia = /^(canPlayType|getVideoPlaybackQuality)$/;

let blank: HTMLVideoElement | undefined;
/** Returns a media element without media, shared by all players. It converts values and provides default values. */
const blankMedia = () => {
  blank ??= document.createElement('video');
  return blank;
};

/**
 * Adds the other members of `HTMLVideoElement` to a class (HTML, "Media elements"): reflected attributes, and members
 * that are forwarded to the inner element. The inner element is created when a member needs it: a method, or an object
 * such as `textTracks`. Before that, values come from the state, otherwise from a media element without media.
 */
export function addMediaSurface(prototype: MediaHost): void {
  const define = (name: string, descriptor: PropertyDescriptor) =>
    Object.defineProperty(prototype, name, { configurable: true, enumerable: true, ...descriptor });
  for (const name of reflected) define(name, reflection(name));
  for (const source of [HTMLVideoElement.prototype, HTMLMediaElement.prototype]) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(source))) {
      if (!(name in prototype)) define(name, forward(name, descriptor));
      if (/^[A-Z]/.test(name)) Object.defineProperty(prototype.constructor, name, descriptor); // constants such as HAVE_NOTHING
    }
  }
}

/**
 * Defines a reflected property. Another element converts the values as HTML requires. For addresses it is a link,
 * because a media element would fetch them.
 */
function reflection(name: string): PropertyDescriptor {
  const isAddress = /^(src|poster)$/.test(name);
  const property = isAddress ? 'href' : name in HTMLVideoElement.prototype ? name : 'autoplay'; // Firefox does not have all of these Boolean properties
  const makeConverter = () => (isAddress ? document.createElement('a') : blankMedia());
  const attribute = attributeOf(name);
  return {
    get(this: MediaHost) {
      const converter = makeConverter();
      const value = this.getAttribute(attribute) ?? (name === 'preload' ? 'none' : null);
      copyAttribute(converter, attributeOf(property), value);
      return Reflect.get(converter, property);
    },
    set(this: MediaHost, value: unknown) {
      const converter = makeConverter();
      Reflect.set(converter, property, value);
      copyAttribute(this, attribute, converter.getAttribute(attributeOf(property)));
    },
  };
}

function forward(name: string, { value, set }: PropertyDescriptor): PropertyDescriptor {
  if (typeof value !== 'function' && value !== undefined) return { value }; // constants such as HAVE_NOTHING
  if (value) {
    const call = function (this: MediaHost, ...values: unknown[]): unknown {
      const { player } = this;
      return Reflect.apply(value, needsNoMedia.test(name) ? mediaFor(this) : player.media, values);
    };
    return { writable: true, value: call };
  }
  return {
    get(this: MediaHost) {
      const { player } = this;
      const { timeline, state, currentMedia } = player;
      if (timeline && name in timeline) return Reflect.get(timeline, name);
      if (currentMedia) return Reflect.get(currentMedia, name);
      const stated: unknown = Reflect.get(state, name);
      const value: unknown =
        stated === undefined || !isPlain(stated) ? Reflect.get(mediaFor(this), name) : stated;
      return isPlain(value) ? value : Reflect.get(player.media, name);
    },
    ...(set && {
      set(this: MediaHost, given: unknown) {
        const { player } = this;
        if (player.currentMedia || name.startsWith('on')) Reflect.set(player.media, name, given);
        else {
          const { state } = player;
          const blank = blankMedia();
          const usual = Reflect.get(blank, name);
          Reflect.set(blank, name, given); // converts the value, or throws as a media element does
          player.setSound({ [name]: Reflect.get(blank, name) });
          Reflect.set(blank, name, usual); // restores the default, because all players share this element
          const event = new Event(/Rate/.test(name) ? 'ratechange' : 'volumechange');
          if (player.state !== state) queueMicrotask(() => this.dispatchEvent(event));
        }
      },
    }),
  };
}

const isPlain = (value: unknown) => Object(value) !== value || value instanceof TimeRanges;

/** Returns the media element. Before it exists, returns the author's `<video>` or a media element without media. */
const mediaFor = (host: MediaHost) => host.player.currentMedia ?? adoptedVideo(host) ?? blankMedia();
