/** What parses the captions of streams (WebVTT); it leaves `WebVTT` and `vttjs` to the page, where VHS finds them. */
import 'videojs-vtt.js';
