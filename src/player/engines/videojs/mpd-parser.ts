/** Parses DASH manifests (ISO/IEC 23009-1), counts their segments and names their text tracks. A chunk of its own, because few streams need it. */
export { addSidxSegmentsToPlaylist, generateSidxKey, parse, parseUTCTiming } from 'mpd-parser';
export { countDashSegments } from './count-dash-segments.js';
export { textTrackOf } from './text-sets.js';
export { useXmlParser } from './xml-parser.js';
