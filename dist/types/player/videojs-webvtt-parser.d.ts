import 'videojs-vtt.js';
/** What parses the captions of streams (WebVTT), as it leaves it to the page. */
export declare const WebVTT: unknown, vttjs: unknown;
