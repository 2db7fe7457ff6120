/** What parses manifests of DASH (ISO/IEC 23009-1): few streams need it. */
export { addSidxSegmentsToPlaylist, generateSidxKey, parse, parseUTCTiming } from 'mpd-parser';
export { useXmlParser } from './xml-parser.js';
