import { expect } from '@esm-bundle/chai';
import { FaultRun } from '../../fault-run.js';
import { bareClip } from '../../sample-clips.js';
import { skipUnlessItPlays } from '../../tracks/captions-run.js';
import { until } from '../../until.js';

const hls = 'application/vnd.apple.mpegurl';
const media = new URL('/demo/media/choices/hls/', location.href).href;
const address = (text: string, type = hls) => URL.createObjectURL(new Blob([text], { type }));
const piece = (number: number) =>
  address(
    `WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0\n\n00:0${number}.000 --> 00:0${number + 1}.000\nPiece ${number}\n`,
    'text/vtt',
  );
const page = () => address('<!doctype html><title>Not found</title>', 'text/html');
const gone = () => `${location.origin}/none/${Math.random()}.vtt`;

/** The second of four files, or the second and the third. */
const faults: [what: string, files: () => string[], shown: string[], failed: boolean][] = [
  ['is empty', () => [address('', 'text/vtt')], ['Piece 0', 'Piece 2', 'Piece 3'], false],
  ['is a lone newline', () => [address('\n', 'text/vtt')], ['Piece 0', 'Piece 2', 'Piece 3'], false],
  ['is gone', () => [gone()], ['Piece 0', 'Piece 2', 'Piece 3'], false],
  ['is a page', () => [page()], ['Piece 0', 'Piece 2', 'Piece 3'], false],
  ['and the third are empty', () => [address(''), address('')], ['Piece 0', 'Piece 3'], false],
  ['and the third are gone', () => [gone(), gone()], ['Piece 0'], true],
];

describe('captions in several files', function () {
  this.timeout(60_000);
  let run: FaultRun;
  before(async function () {
    await skipUnlessItPlays(this);
  });
  afterEach(() => run?.end());

  async function begin(files: readonly string[]): Promise<string> {
    const list = await (await fetch(`${media}master.m3u8`)).text();
    const variant = list.split('\n').find((line) => line && !line.startsWith('#')) ?? '';
    const captions = ['#EXTM3U', '#EXT-X-TARGETDURATION:2', ...files.flatMap((file) => ['#EXTINF:1,', file])];
    const master = [
      '#EXTM3U',
      `#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="c",NAME="English",LANGUAGE="en",URI="${address([...captions, '#EXT-X-ENDLIST', ''].join('\n'))}"`,
      '#EXT-X-STREAM-INF:BANDWIDTH=500000,SUBTITLES="c"',
      media + variant,
      '',
    ];
    run = new FaultRun([], {}, 1);
    run.player.setClip(
      { ...bareClip, sources: [{ src: address(master.join('\n')), type: hls }] },
      { captions: 'en' },
    );
    return run.play();
  }
  const texts = () =>
    Array.from(run.media.textTracks)
      .filter(({ mode }) => mode === 'showing')
      .flatMap(({ cues }) => Array.from(cues ?? [], (cue) => (cue as VTTCue).text));

  for (const [what, files, shown, failed] of faults) {
    it(`${failed ? 'fail' : 'go on'} where the second ${what}`, async () => {
      const broken = files();
      const whole = [piece(0), ...broken, ...[1, 2, 3].slice(broken.length).map(piece)];
      expect(await begin(whole)).to.equal('plays');
      await until(() => run.player.state.captionsFailed === failed && texts().length >= shown.length, 10);
      expect(texts()).to.deep.equal(shown);
      expect(run.player.state).to.include({ captions: 'en', captionsFailed: failed });
    });
  }
});
