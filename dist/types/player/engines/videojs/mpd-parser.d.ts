/** Parses DASH manifests (ISO/IEC 23009-1). A chunk of its own, because few streams need it. */
export { addSidxSegmentsToPlaylist, generateSidxKey, parse, parseUTCTiming } from 'mpd-parser';
export { useXmlParser } from './xml-parser.js';
