import type { Engine } from './engine.js';
/** Commands that every engine sends to the media element directly: the `play()` of video.js can hang for ever. */
export declare function elementCommands(media: HTMLMediaElement): Pick<Engine, 'play' | 'pause' | 'seek'>;
