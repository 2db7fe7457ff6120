import './no-style.js';
import '@videojs/http-streaming';
import type { ClipSource } from '../../../clip/clip.js';
import type { Engine, EngineReport } from '../engine.js';
import { type MpdParser } from './dash.js';
/** Loads sources into a media element that video.js drives. */
export interface VideojsSource extends Required<Pick<Engine, 'setRendition' | 'setAudioTrack'>> {
    /** Loads a source; a DASH source needs the MPD parser. */
    load(source: ClipSource, parser?: MpdParser): void;
    /** As `Engine.reload()`. */
    reload(): boolean;
    unload(): void;
    /** Adds the timeline of a live stream to a report of the media element. */
    withTimeline(report: EngineReport): EngineReport;
}
/** Lets video.js, without elements of its own, drive a media element until the signal is aborted. */
export declare function createVideojsSource(media: HTMLMediaElement, report: (report: EngineReport) => void, signal: AbortSignal): VideojsSource;
