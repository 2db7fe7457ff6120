import type { Player } from '../../player/player.js';
import { adoptedVideo, copyAttribute } from './media-stage.js';

/** The media events that are heard on the inner element and fired on the outer one; `error` comes from the player. */
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

/** The content attributes behind them. */
export const surfaceAttributes = reflected.map(attributeOf);

type Own = 'srcObject' | 'currentSrc' | 'currentTime' | 'error' | 'play' | 'pause' | 'load';

/** What `addMediaSurface` adds, as a type: HTML's video element without what every element has, or this one has itself. */
export type MediaSurface = Omit<HTMLVideoElement, keyof HTMLElement | Own>;

/** An element with a player whose media element answers for it. */
export interface MediaHost extends HTMLElement {
  readonly player: Player;
}

/** What an element without media can answer, or do, for one that has none yet. */
const needsNoMedia = /^(canPlayType|getVideoPlaybackQuality)$/;

let blank: HTMLVideoElement | undefined;
/** A media element without media, shared by all players: it converts values, and answers for what it has by default. */
const blankMedia = () => {
  blank ??= document.createElement('video');
  return blank;
};

/**
 * Gives a class of elements the rest of the surface of `HTMLVideoElement` (HTML, "Media elements"): reflected attributes,
 * and all else forwarded to the inner element. That one is made when something is asked for that only it has: a method,
 * or an object such as `textTracks`. Before, the state answers, and for the rest an element without media.
 */
export function addMediaSurface(prototype: MediaHost): void {
  const define = (name: string, descriptor: PropertyDescriptor) =>
    Object.defineProperty(prototype, name, { configurable: true, enumerable: true, ...descriptor });
  for (const name of reflected) define(name, reflection(name));
  for (const source of [HTMLVideoElement.prototype, HTMLMediaElement.prototype]) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(source))) {
      if (!(name in prototype)) define(name, forward(name, descriptor));
      if (/^[A-Z]/.test(name)) Object.defineProperty(prototype.constructor, name, descriptor); // HAVE_NOTHING and the like
    }
  }
}

/** Another element converts the values as HTML says: a link for addresses, which a media element would fetch. */
function reflection(name: string): PropertyDescriptor {
  const isAddress = /^(src|poster)$/.test(name);
  const property = isAddress ? 'href' : name in HTMLVideoElement.prototype ? name : 'autoplay'; // Firefox lacks flags of others
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
  if (typeof value !== 'function' && value !== undefined) return { value }; // HAVE_NOTHING and the like
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
          Reflect.set(blank, name, given); // converts, and throws what a media element throws
          player.setSound({ [name]: Reflect.get(blank, name) });
          Reflect.set(blank, name, usual); // all players share it
          const event = new Event(/Rate/.test(name) ? 'ratechange' : 'volumechange');
          if (player.state !== state) queueMicrotask(() => this.dispatchEvent(event));
        }
      },
    }),
  };
}

const isPlain = (value: unknown) => Object(value) !== value || value instanceof TimeRanges;

/** The media element, or what answers before there is one: the author's that waits to be adopted, or one without media. */
const mediaFor = (host: MediaHost) => host.player.currentMedia ?? adoptedVideo(host) ?? blankMedia();
