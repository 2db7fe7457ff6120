import './videojs-no-style.js';
import '@videojs/http-streaming';
import type { ClipSource } from '../clip/clip.js';
import type { Engine, EngineReport } from './engine.js';
import { type MpdParser } from './videojs-dash.js';
/** What feeds a media element by video.js. */
export interface Feed extends Required<Pick<Engine, 'setQuality' | 'setSound'>> {
    /** Sources of DASH come with their parser. */
    load(source: ClipSource, parser?: MpdParser): void;
    /** As `Engine.again()`. */
    again(): boolean;
    unload(): void;
    /** A report of the media element, with what is known here alone. */
    told(said: EngineReport): EngineReport;
}
/** Puts video.js, without any element of its own, behind a media element; ends with the signal. */
export declare function createFeed(media: HTMLMediaElement, report: (report: EngineReport) => void, signal: AbortSignal): Feed;
