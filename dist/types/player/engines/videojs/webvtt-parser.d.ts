import 'videojs-vtt.js';
/** The WebVTT parser (vtt.js) for captions of streams. The package defines it on `globalThis`. */
export declare const WebVTT: unknown, vttjs: unknown;
