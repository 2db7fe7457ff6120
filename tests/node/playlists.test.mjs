import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Parser } from 'm3u8-parser';
import { repairPlaylist } from '../../build/player/engines/videojs/repair-playlist.js';

const base = 'https://media.example/a/master.m3u8';

const value = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'AUDIO',
    'SUBTITLES',
    'data:text/plain;base64,%%',
    '0x',
  ),
  fc.stringMatching(/^"[^"\n]{0,9}"$/),
  fc.constantFrom(
    '"__proto__"',
    '"constructor"',
    '"urn:uuid:edef8ba9-79d6-4ace-a3c8-27dcd51d21ed"',
    '"length"',
  ),
);
const name = fc.constantFrom(
  ...[
    'TYPE',
    'GROUP-ID',
    'NAME',
    'URI',
    'METHOD',
    'IV',
    'KEYFORMAT',
    'KEYID',
    'RESOLUTION',
    'BYTERANGE',
    'ID',
  ],
  ...[
    'TIME-OFFSET',
    'START-DATE',
    'VALUE',
    'QUERYPARAM',
    'IMPORT',
    'PART-TARGET',
    'DURATION',
    '__proto__',
    '',
  ],
);
const attributes = fc
  .array(
    fc.oneof(
      fc.tuple(name, value).map((pair) => pair.join('=')),
      value,
    ),
    { maxLength: 6 },
  )
  .map((list) => list.join(','));
const tag = fc.constantFrom(
  ...[
    'MEDIA',
    'STREAM-INF',
    'I-FRAME-STREAM-INF',
    'KEY',
    'SESSION-KEY',
    'MAP',
    'START',
    'PART',
    'PART-INF',
    'SKIP',
  ],
  ...['PRELOAD-HINT', 'RENDITION-REPORT', 'SERVER-CONTROL', 'DATERANGE', 'SESSION-DATA', 'DEFINE', 'CUE-OUT'],
  ...[
    'CONTENT-STEERING',
    'BYTERANGE',
    'PROGRAM-DATE-TIME',
    'TARGETDURATION',
    'MEDIA-SEQUENCE',
    'PLAYLIST-TYPE',
  ],
);
const line = fc.oneof(
  fc.string(),
  value,
  fc.tuple(tag, attributes).map(([which, list]) => `#EXT-X-${which}:${list}`),
  fc.constantFrom(
    '#EXTINF:2,',
    '#EXTINF:x',
    '#EXT-X-ENDLIST',
    '#EXT-X-DISCONTINUITY',
    '#EXT-X-STREAM-INF',
    '#EXT-X-KEY',
  ),
);
const playlist = fc.array(line, { maxLength: 20 }).map((lines) => ['#EXTM3U', ...lines].join('\n'));

/** What the page has that a parser could write into. */
const owned = () =>
  [Object.prototype, Object, Object.prototype.toString, Array.prototype].map(Object.getOwnPropertyNames);

function parse(text) {
  const parser = new Parser({ uri: base });
  parser.push(text);
  parser.end();
  return parser.manifest;
}

describe('the parser of VHS, given a playlist that is repaired', () => {
  it('throws for no text, and leaves the objects of the page alone', () => {
    const before = owned();
    fc.assert(
      fc.property(playlist, (text) => {
        parse(repairPlaylist(text, base));
        assert.deepEqual(owned(), before);
      }),
      { numRuns: 5000 },
    );
  });

  it('is repaired in one pass: a second one changes nothing', () => {
    fc.assert(
      fc.property(playlist, (text) => {
        const once = repairPlaylist(text, base);
        assert.equal(repairPlaylist(once, base), once);
      }),
    );
  });

  it('does one or the other without the repair: when it no longer does, the repair can go', () => {
    assert.throws(() => parse('#EXTM3U\n#EXT-X-MEDIA:TYPE=SMELL,GROUP-ID="a",NAME="b"\n'), TypeError);
    assert.throws(() => parse('#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1,HD\na.m3u8\n'), TypeError);
    parse('#EXTM3U\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="__proto__",NAME="inlineClipTest"\n');
    assert.ok('inlineClipTest' in {});
    delete Object.prototype.inlineClipTest;
  });
});
