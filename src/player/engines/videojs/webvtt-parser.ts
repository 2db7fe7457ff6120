import 'videojs-vtt.js';

/** The WebVTT parser (vtt.js) for captions of streams. The package defines it on `globalThis`. */
export const { WebVTT, vttjs } = globalThis as unknown as Readonly<Record<'WebVTT' | 'vttjs', unknown>>;
