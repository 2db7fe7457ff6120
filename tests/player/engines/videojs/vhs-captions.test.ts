import { expect } from '@esm-bundle/chai';
import { CaptionsRun, skipUnlessItPlays } from '../../tracks/captions-run.js';
import { until } from '../../until.js';

describe('watchCaptions', function () {
  this.timeout(90_000);
  let run: CaptionsRun;
  before(async function () {
    await skipUnlessItPlays(this);
  });
  afterEach(() => run?.end());

  it('says nothing of captions that come', async () => {
    run = new CaptionsRun('', 'uk');
    expect(await run.play()).to.equal('plays');
    expect(await until(() => run.text.includes('Умовний'))).to.equal(true);
    expect(run.player.state).to.include({ captions: 'uk', captionsFailed: false });
  });

  it('asks no more for what is dead, whatever happens, until it is switched on again', async () => {
    run = new CaptionsRun('status=404,only=captions.uk.m3u8', 'uk');
    const { player } = run;
    expect(await run.play()).to.equal('plays');
    expect(await run.fails()).to.equal(true);
    player.seek(12);
    player.setRendition(player.state.renditions.at(-1)?.id ?? '');
    expect(await run.moves(2)).to.equal(true);
    expect(player.state).to.include({ captions: 'uk', captionsFailed: true });
    expect(await run.cost('uk')).to.deep.equal([1, 0]);
    player.showCaptions(undefined);
    expect(await run.fails(false)).to.equal(true);
    player.showCaptions('uk');
    expect(await run.fails()).to.equal(true);
    expect(await run.cost('uk')).to.deep.equal([2, 0]);
  });

  it('shows another language that is well, and says no more that any failed', async () => {
    run = new CaptionsRun('status=503,only=captions.uk.vtt', 'uk');
    expect(await run.play()).to.equal('plays');
    expect(await run.fails()).to.equal(true);
    run.player.showCaptions('en');
    expect(await until(() => run.text !== '')).to.equal(true);
    expect(run.player.state).to.include({ captions: 'en', captionsFailed: false });
  });

  for (const begin of ['list', 'file']) {
    it(`shows captions whose ${begin} failed once when they are switched on again`, async () => {
      run = new CaptionsRun(`status=503,times=1,only=captions.uk.${begin === 'list' ? 'm3u8' : 'vtt'}`, 'uk');
      expect(await run.play()).to.equal('plays');
      expect(await run.fails()).to.equal(true);
      run.player.toggleCaptions();
      expect(await run.fails(false)).to.equal(true);
      run.player.toggleCaptions();
      expect(await until(() => run.text.includes('Умовний'))).to.equal(true);
      expect(run.player.state).to.include({ captions: 'uk', captionsFailed: false });
    });
  }

  it('tries again when the browser is online again', async () => {
    run = new CaptionsRun('reset,times=1,only=captions.uk.vtt', 'uk');
    expect(await run.play()).to.equal('plays');
    await run.fails(true, 2); // some browsers ask once more by themselves
    dispatchEvent(new Event('online'));
    expect(await until(() => run.text.includes('Умовний'))).to.equal(true);
    expect(run.player.state.captionsFailed).to.equal(false);
  });
});
