import { expect } from '@esm-bundle/chai';
import type { PlayerOptions } from '../../src/player/player-state.js';
import { FaultRun, fetchEngine } from './fault-run.js';
import { bareClip } from './sample-clips.js';

const type = 'application/vnd.apple.mpegurl';
const folder = new URL('/tests/fixtures/media/short-hls/', location.href).href;
const good = `#EXTM3U
#EXT-X-VERSION:3
#EXT-X-TARGETDURATION:2
#EXTINF:2.000000,
${folder}segment-00.ts
#EXTINF:2.000000,
${folder}segment-01.ts
#EXT-X-ENDLIST
`;
const urls: string[] = [];

function address(text: string): string {
  const url = URL.createObjectURL(new Blob([text], { type }));
  urls.push(url);
  return url;
}

const withLine = (line: string) => good.replace('#EXTINF', `${line}\n#EXTINF`);
const master = (list = good, attributes = '', lines = '') =>
  `#EXTM3U\n${lines}#EXT-X-STREAM-INF:BANDWIDTH=1${attributes}\n${address(list)}\n`;

/** What VHS throws at, waits for without end, or writes into objects of the page, and how it ends here. */
const cases: [what: string, make: () => string, outcome: string][] = [
  [
    'media of an unknown type',
    () => master(good, '', '#EXT-X-MEDIA:TYPE=SMELL,GROUP-ID="a",NAME="b"\n'),
    'plays',
  ],
  ['attributes that are none', () => master(good, ',HD'), 'plays'],
  [
    'groups with names that every object has',
    () =>
      master(
        good,
        ',AUDIO="__proto__",SUBTITLES="constructor"',
        [
          '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="__proto__",NAME="inlineClip",DEFAULT=YES\n',
          '#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="constructor",NAME="keys",URI="x.m3u8"\n',
        ].join(''),
      ),
    'plays',
  ],
  [
    'a key of DRM that is no base64',
    () =>
      withLine(
        `#EXT-X-KEY:METHOD=SAMPLE-AES-CTR,URI="data:text/plain;base64,%%%",KEYID=0x1,KEYFORMAT="urn:uuid:edef8ba9-79d6-4ace-a3c8-27dcd51d21ed"`,
      ),
    'plays',
  ],
  ['a key of one byte', () => withLine('#EXT-X-KEY:METHOD=AES-128,URI="data:,x"'), 'decode'],
  ['the wrong key', () => withLine('#EXT-X-KEY:METHOD=AES-128,URI="data:,0123456789abcdef"'), 'decode'],
  [
    'low latency',
    () => withLine('#EXT-X-PRELOAD-HINT:BYTERANGE="x"\n#EXT-X-SKIP:SKIPPED-SEGMENTS=1000000000'),
    'plays',
  ],
  ['lengths beyond all bounds', () => good.replaceAll('#EXTINF:2', `#EXTINF:${'9'.repeat(400)}`), 'plays'],
  [
    'dates that are none',
    () => withLine('#EXT-X-PROGRAM-DATE-TIME:yesterday\n#EXT-X-DATERANGE:ID="a"'),
    'plays',
  ],
  ['a segment that has no address', () => good.replace(`${folder}segment-00.ts`, 'http://['), 'network'],
  [
    'variants with names that every list has',
    () => '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlength\n',
    'network',
  ],
  ['a master that lists a master', () => master(master()), 'decode'],
  ['a variant that lists nothing', () => master('#EXTM3U\n'), 'decode'],
  [
    'a variable that the master defines',
    () =>
      master(
        withLine('#EXT-X-DEFINE:IMPORT="folder"').replaceAll(folder, '{$folder}'),
        '',
        `#EXT-X-DEFINE:NAME="folder",VALUE="${folder}"\n`,
      ),
    'plays',
  ],
  [
    'a variant that is a page, beside a good one',
    () => `${master('<html></html>')}#EXT-X-STREAM-INF:BANDWIDTH=2\n${address(good)}\n`,
    'plays',
  ],
];

describe('playlists that are odd or hostile', function () {
  this.timeout(60_000);
  let run: FaultRun;
  const begin = (text: string) => {
    run = new FaultRun([], {}, 4);
    run.player.setClip({ ...bareClip, sources: [{ src: address(text), type }] });
    return run.play();
  };
  afterEach(() => {
    run.end();
    for (const url of urls.splice(0)) URL.revokeObjectURL(url);
  });

  before(fetchEngine);
  before(async function () {
    const outcome = await begin(good);
    run.end();
    if (outcome === 'plays') return;
    console.log(`SKIPPED: HLS does not move here (${outcome})`);
    this.skip();
  });

  /** What a playlist could write into. */
  const owned = () =>
    [Object.prototype, Object, Array.prototype].map((each) => Object.getOwnPropertyNames(each));

  for (const [what, make, expected] of cases) {
    it(`${expected === 'plays' ? 'plays' : `says "${expected}"`} where there is ${what}`, async () => {
      const before = owned();
      const outcome = await begin(make());
      const words = (event: Event) =>
        String((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason);
      expect(run.uncaught.map(words), outcome).to.deep.equal([]);
      expect(outcome).to.equal(expected);
      expect(run.time).to.be.at.most(20);
      expect(owned()).to.deep.equal(before);
    });
  }

  /** Its media playlist begins at 2 s. */
  const late = () => address(master(good, '', '#EXT-X-START:TIME-OFFSET=2\n'));
  const prepare = (options?: PlayerOptions) => {
    run = new FaultRun([], {}, 1);
    run.player.setClip({ ...bareClip, sources: [{ src: late(), type }] }, options);
  };
  /** Preloads up to an event. A preload that fails is dropped without a word, and the next intent begins another. */
  const preloaded = (type: string) =>
    new Promise<void>((resolve) => {
      const intent = setInterval(() => run.player.preload(), 100);
      const end = () => {
        clearInterval(intent);
        resolve();
      };
      run.media.addEventListener(type, end, { once: true });
    });
  /** Plays, and returns the first position that is reached. */
  const firstPosition = async () => {
    const positions: number[] = [];
    run.media.addEventListener('timeupdate', () => positions.push(run.media.currentTime));
    expect(await run.play()).to.equal('plays');
    return positions.find((position) => position > 0) ?? run.media.currentTime;
  };

  it('begins where the master says', async () => {
    prepare();
    expect(await firstPosition()).to.be.within(2, 2.9);
  });

  // A busy browser and a quick one differ in the order of the two seeks.
  for (const round of [1, 2, 3])
    it(`begins at the excerpt of the clip, whatever the master says (${round})`, async () => {
      prepare({ start: 1, end: 3 });
      expect(await firstPosition()).to.be.within(1, 1.9);
    });

  // VHS takes the first position at `canplay` of media that should play, which may fire before `play`.
  for (const type of ['loadedmetadata', 'loadeddata', 'canplay', 'progress'])
    it(`begins where the reader has gone before the first press, at ${type}`, async () => {
      prepare();
      await preloaded(type);
      run.player.seek(1);
      expect(await firstPosition()).to.be.within(1, 1.9);
    });

  it('begins at 0 where the reader has gone there', async () => {
    prepare();
    await preloaded('canplay');
    run.player.seek(0);
    expect(await firstPosition()).to.be.within(0, 0.9);
  });
});
