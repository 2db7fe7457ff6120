import { expect } from '@esm-bundle/chai';
import { repairPlaylist } from '../../../../src/player/engines/videojs/repair-playlist.js';

const base = 'https://media.example/a/master.m3u8';

describe('repairPlaylist', () => {
  const untouched = [
    '#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,a, b="c"\nsegment-0.ts\n#EXT-X-ENDLIST\n',
    '#EXT-X-STREAM-INF:BANDWIDTH=800000,RESOLUTION=640x360,CODECS="avc1.4d401e,mp4a.40.2",AUDIO="a"\n360p/index.m3u8',
    '#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="English, \'US\'",LANGUAGE="en",URI="a.m3u8?b=c,d"',
    '#EXT-X-MEDIA:GROUP-ID="s",NAME="x",TYPE=AUDIO',
    '#EXT-X-KEY:METHOD=AES-128,URI="https://a.example/k?a=1&b=2",IV=0x00000000000000000000000000000001',
    '#EXT-X-MAP:URI="init.mp4",BYTERANGE="800@0"',
    '#EXT-X-DEFINE:NAME="a",VALUE="b"',
    '#EXT-X-PROGRAM-DATE-TIME:2026-11-29T12:00:00.000Z',
    '#EXT-X-DATERANGE:ID="a",START-DATE="2026-11-29T12:00:00Z",END-DATE="2026-11-29T12:00:05Z"',
    '# a comment, TYPE=x',
    'https://a.example/length',
    '../map?x',
  ];
  for (const text of untouched) {
    it(`leaves ${JSON.stringify(text.slice(0, 60))} as it is`, () => {
      expect(repairPlaylist(text, base)).to.equal(text);
    });
  }

  const repaired: [what: string, before: string, after: string][] = [
    [
      'what is no attribute',
      '#EXT-X-STREAM-INF:BANDWIDTH=1,HD,,"x",NAME="a"',
      '#EXT-X-STREAM-INF:BANDWIDTH=1,NAME="a"',
    ],
    [
      'names with an underscore',
      '#EXT-X-START:MY_TIME=1, TIME-OFFSET=2\r',
      '#EXT-X-START:MY_TIME=1,TIME-OFFSET=2',
    ],
    ['a date that is none', '#EXT-X-PROGRAM-DATE-TIME:yesterday\n#EXTM3U', '#EXTM3U'],
    ['a range without a start', '#EXT-X-DATERANGE:ID="a"\n#EXTM3U', '#EXTM3U'],
    [
      'a range whose end is no date',
      '#EXT-X-DATERANGE:ID="a",START-DATE="2026-11-29T12:00:00Z",END-DATE="later"\n#EXTM3U',
      '#EXTM3U',
    ],
    ['no attributes at all', '#EXT-X-START:now', '#EXT-X-START:'],
    ['a quote that is not closed', '#EXT-X-KEY:METHOD=AES-128,URI="k', '#EXT-X-KEY:METHOD=AES-128'],
    ['an unknown type of media', '#EXT-X-MEDIA:TYPE=SMELL,GROUP-ID="a",NAME="b"\n#EXTM3U', '#EXTM3U'],
    ['media without a type', '#EXT-X-MEDIA:GROUP-ID="TYPE=AUDIO,",NAME="b"\n#EXTM3U', '#EXTM3U'],
    [
      'groups and names that every object has',
      '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="__proto__",NAME="constructor"\n#EXT-X-STREAM-INF:AUDIO="__proto__"',
      '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="__proto___",NAME="constructor_"\n#EXT-X-STREAM-INF:AUDIO="__proto___"',
    ],
    [
      'attributes that every object has',
      '#EXT-X-STREAM-INF:BANDWIDTH=1,__proto__="x"',
      '#EXT-X-STREAM-INF:BANDWIDTH=1',
    ],
    ['an address that every list has', 'length\nmap\r\n0', './length\n./map\r\n./0'],
    [
      'the same for media',
      '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="b",URI="length"',
      '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="b",URI="./length"',
    ],
  ];
  for (const [what, before, after] of repaired) {
    it(`repairs ${what}`, () => {
      expect(repairPlaylist(before, base)).to.equal(after);
    });
  }

  it('has no relative address in a playlist that has no address of its own', () => {
    const text = 'a/b.ts\nhttps://media.example/c.ts';
    expect(repairPlaylist(text, 'blob:https://media.example/1')).to.equal(
      'about:invalid\nhttps://media.example/c.ts',
    );
  });
});
