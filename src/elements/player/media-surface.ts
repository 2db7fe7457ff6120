import type { LazyPlayer } from '../../player/lazy-player.js';

/** The media events that are heard on the inner element and fired on the outer one; `error` comes from the player. */
export const mediaEvents = (
  'abort canplay canplaythrough durationchange emptied encrypted ended loadeddata loadedmetadata loadstart ' +
  'pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting ' +
  'enterpictureinpicture leavepictureinpicture'
).split(' ');

type Kind = 'text' | 'address' | 'flag' | 'number';

/** Properties that HTML reflects in attributes, by the kind of their values. */
const kinds: Record<Kind, string> = {
  address: 'src poster',
  text: 'crossOrigin preload',
  flag: 'autoplay loop controls playsInline disablePictureInPicture disableRemotePlayback defaultMuted',
  number: 'width height',
};

const reflected = Object.entries(kinds).flatMap(([kind, names]) =>
  names.split(' ').map((name) => ({
    name,
    kind: kind as Kind,
    attribute: name === 'defaultMuted' ? 'muted' : name.toLowerCase(),
  })),
);

/** The content attributes behind them. */
export const surfaceAttributes = reflected.map(({ attribute }) => attribute);

const read = {
  text: (value: string | null) => value,
  flag: (value: string | null) => value !== null,
  number: (value: string | null) => Number.parseInt(value ?? '', 10) || 0,
  address: (value: string | null) =>
    value && URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).href : (value ?? ''),
};

type Own = 'currentSrc' | 'currentTime' | 'error' | 'play' | 'pause' | 'load';

/** What `addMediaSurface` adds, as a type: HTML's video element without what every element has, or this one has itself. */
export type MediaSurface = Omit<HTMLVideoElement, keyof HTMLElement | Own>;

/** An element with a player whose media element answers for it. */
export interface MediaHost extends HTMLElement {
  readonly player: LazyPlayer;
}

/**
 * Gives a class of elements the rest of the surface of `HTMLVideoElement` (HTML, "Media elements"):
 * reflected attributes, and all else forwarded to the inner element, which is made when it is first asked.
 */
export function addMediaSurface(prototype: MediaHost): void {
  for (const { name, attribute, kind } of reflected) {
    Object.defineProperty(prototype, name, reflection(name, attribute, kind));
  }
  for (const source of [HTMLVideoElement.prototype, HTMLMediaElement.prototype]) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(source))) {
      if (!(name in prototype)) Object.defineProperty(prototype, name, forward(name, descriptor));
    }
  }
}

function reflection(name: string, attribute: string, kind: Kind): PropertyDescriptor {
  return {
    configurable: true,
    enumerable: true,
    get(this: MediaHost) {
      return read[kind](this.getAttribute(attribute) ?? (name === 'preload' ? 'none' : null));
    },
    set(this: MediaHost, value: unknown) {
      if (value === false || value === null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value === true ? '' : String(value));
    },
  };
}

function forward(name: string, { value, set, enumerable = true }: PropertyDescriptor): PropertyDescriptor {
  const shape = { configurable: true, enumerable };
  if (value !== undefined && typeof value !== 'function') return { ...shape, value }; // HAVE_NOTHING and the like
  if (value) {
    const call = function (this: MediaHost, ...values: unknown[]): unknown {
      return Reflect.apply(value, this.player.media, values);
    };
    return { ...shape, writable: true, value: call };
  }
  return {
    ...shape,
    get(this: MediaHost) {
      const { media, current } = this.player;
      const known: Record<string, unknown> = { ...current?.timeline };
      return known[name] ?? Reflect.get(media, name);
    },
    ...(set && {
      set(this: MediaHost, given: unknown) {
        Reflect.set(this.player.media, name, given);
      },
    }),
  };
}
