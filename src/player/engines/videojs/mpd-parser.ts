/** Parses DASH manifests (ISO/IEC 23009-1) and counts their segments. A chunk of its own, because few streams need it. */
export { addSidxSegmentsToPlaylist, generateSidxKey, parse, parseUTCTiming } from 'mpd-parser';
export { countDashSegments } from './count-dash-segments.js';
export { useXmlParser } from './xml-parser.js';
