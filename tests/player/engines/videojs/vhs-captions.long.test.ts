// A page of its own: it waits for what hangs.
import { expect } from '@esm-bundle/chai';
import { CaptionsRun, skipUnlessItPlays } from '../../tracks/captions-run.js';

const faults = ['status=404', 'status=503', 'truncate=9', 'corrupt', 'hang'];
const inTheMiddle = ['status=503', 'hang'];
/** Seconds of silence after which captions are given up, and some more for a busy machine. */
const silence = 15;

describe('faults of the captions of a stream', function () {
  this.timeout(60_000);
  let run: CaptionsRun;
  before(async function () {
    await skipUnlessItPlays(this);
  });
  afterEach(() => run?.end());

  const isDeadAndTold = async (language: string) => {
    expect(await run.fails(true, silence)).to.equal(true);
    expect(await run.moves(2)).to.equal(true);
    expect(run.player.state).to.include({ phase: 'playing', captions: language, captionsFailed: true });
    for (const count of await run.cost(language)) expect(count).to.be.at.most(2); // a browser may repeat one itself
    expect(run.text).to.equal('');
    expect(run.uncaught.length).to.equal(0);
  };

  for (const file of ['m3u8', 'vtt'])
    for (const fault of faults) {
      it(`plays on and says that captions are not available: .${file} ${fault}`, async () => {
        run = new CaptionsRun(`${fault},only=captions.uk.${file}`, 'uk');
        expect(await run.play()).to.equal('plays');
        await isDeadAndTold('uk');
      });

      if (!inTheMiddle.includes(fault)) continue;
      it(`does so where they are switched on in the middle: .${file} ${fault}`, async () => {
        run = new CaptionsRun(`${fault},only=captions.en.${file}`);
        expect(await run.play()).to.equal('plays');
        run.player.toggleCaptions();
        await isDeadAndTold('en');
      });
    }
});
