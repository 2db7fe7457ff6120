import 'videojs-vtt.js';

/** What parses the captions of streams (WebVTT), as it leaves it to the page. */
export const { WebVTT, vttjs } = globalThis as unknown as Readonly<Record<'WebVTT' | 'vttjs', unknown>>;
