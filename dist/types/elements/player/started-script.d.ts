import type { LitElement } from 'lit';
import type { MediaHost } from './media-surface.js';
type Started = typeof import('./clip-started.js');
/** The script of a started player, which brings the controls. */
export declare class StartedScript {
    #private;
    readonly host: MediaHost & LitElement & {
        readonly controls: boolean;
    };
    /** What has come. */
    loaded: Started | undefined;
    /** Whether it has come, or is lost: then the browser's own bar has to do, until it is tried again. */
    isSettled: boolean;
    constructor(host: MediaHost & LitElement & {
        readonly controls: boolean;
    });
    /** Imports it, unless it has come or is on its way. */
    load(): void;
}
export {};
