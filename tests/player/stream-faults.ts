import { expect } from '@esm-bundle/chai';
import { FaultRun, fetchEngine } from './fault-run.js';
import { until } from './until.js';

const type = 'application/vnd.apple.mpegurl';
/** A stream of six or four seconds a segment, as it lies in the demo. */
export interface Stream {
  /** One rendition. */
  readonly list: string;
  /** All of them. */
  readonly ladder: string;
  /** A ladder of one, if there is such. */
  readonly single?: string;
  /** A part of the addresses of one rendition's segments. */
  readonly broken: string;
  /** A position just before the end of a segment, and the segment that follows. */
  readonly stall: { readonly start: number; readonly segment: string };
}

/** Puts the faults of servers and networks in front of a stream, in compressed time. */
export function describeStreamFaults(name: string, { list, ladder, single, broken, stall }: Stream): void {
  describe(`faults of ${name}`, function () {
    this.timeout(90_000);
    let run: FaultRun;
    const begin = (fault: string, path = list, options = {}, speed?: number) => {
      run = new FaultRun([{ path, type, fault }], options, speed);
      return run;
    };
    /** Media that is to play needs its time: a busy machine must not look like a silent server. */
    const calmly = (fault: string, path = list, options = {}) => begin(fault, path, options, 2);
    /** Plays up to a fault, for which time runs fast. */
    const playsTo = async (fault: string, options = {}) => {
      const { speed } = begin(fault, list, options);
      run.speed = 2;
      expect(await run.play()).to.equal('plays');
      run.speed = speed;
    };
    afterEach(() => run.end());

    before(fetchEngine);
    before(async function () {
      calmly('');
      const outcome = await run.play();
      run.end();
      if (outcome === 'plays') return;
      console.log(`SKIPPED: ${name} does not move here (${outcome})`);
      this.skip();
    });

    /** How many of a minute's requests a lasting fault may cost. */
    const inAMinute = 8;
    /** What the heads of fMP4 segments add while there is nothing to play: VHS asks for one with each. */
    const head = name === 'fMP4-HLS' ? 4 : 0;

    for (const fault of ['status=404', 'status=500']) {
      it(`asks three or four times for a manifest, then tells: ${fault}`, async () => {
        expect(await begin(fault).play()).to.equal('network');
        expect(run.time).to.be.at.most(11);
        expect((await run.requests()).length).to.be.within(3, 4);
        expect(await run.isQuiet()).to.equal(true);
        expect(run.player.state.error?.code, 'stays').to.equal('network');
      });
    }

    it('tells that a manifest cannot be reached', async () => {
      expect(await begin('reset').play()).to.equal('network');
      expect(run.time).to.be.at.most(11);
    });

    it('comes back from a manifest that failed once', async () => {
      expect(await calmly('status=503,times=1,only=.m3u8').play()).to.equal('plays');
    });

    it('gives up a manifest that hangs after 10 s', async () => {
      expect(await begin('hang').play()).to.equal('timeout');
      expect(run.time).to.be.within(9, 11);
    });

    it('gives up a manifest that comes byte by byte after 10 s', async () => {
      expect(await begin('slow=20').play()).to.equal('timeout');
      expect(run.time).to.be.within(9, 11);
    });

    it('sees that an answer is no manifest', async () => {
      expect(await begin('', '/tests/fixtures/media/empty.m3u8').play()).to.equal('decode');
      run.end();
      expect(await begin('mime=text/html,corrupt').play()).to.equal('decode');
    });

    it('plays what has the wrong MIME header, or is said to be a file', async () => {
      expect(await calmly('mime=text/plain').play()).to.equal('plays');
      run.end();
      run = new FaultRun([{ path: list, type: 'video/mp4' }], {}, 2);
      expect(await run.play()).to.equal('plays');
    });

    it('tells that no variant is there', async () => {
      expect(await begin('status=404,only=index.m3u8', ladder).play()).to.equal('network');
      expect(run.time).to.be.at.most(11);
      expect((await run.requests()).length).to.be.at.most(inAMinute);
      expect(await run.isQuiet()).to.equal(true);
    });

    if (single)
      it('tells that the only variant is not there', async () => {
        expect(await begin('status=404,only=index.m3u8', single).play()).to.equal('network');
        expect((await run.requests()).length).to.be.at.most(inAMinute);
      });

    if (name === 'fMP4-HLS')
      it('tells that the head of the segments is not there', async () => {
        expect(await begin('status=404,only=init.mp4').play()).to.equal('network');
        expect(run.time).to.be.at.most(11);
        expect((await run.requests()).length).to.be.at.most(inAMinute);
        expect(await run.isQuiet()).to.equal(true);
      });

    for (const fault of ['status=404', 'status=503', 'truncate=1000']) {
      it(`tries at most six times for a segment, then tells: ${fault}`, async () => {
        expect(await begin(`${fault},only=segment`).play()).to.equal('network');
        expect(run.time).to.be.at.most(11);
        expect((await run.requests('/segment')).length).to.be.at.most(6);
        expect(await run.isQuiet()).to.equal(true);
      });

      it(`asks at most eight times for a ladder without segments, then tells: ${fault}`, async () => {
        expect(await begin(`${fault},only=segment`, ladder).play()).to.equal('network');
        expect(run.time).to.be.at.most(11);
        expect((await run.requests()).length).to.be.at.most(inAMinute + head);
        expect(await run.isQuiet()).to.equal(true);
      });
    }

    it('tells that segments cannot be reached, or never come', async () => {
      expect(await begin('reset,only=segment').play()).to.equal('network');
      run.end();
      expect(await begin('hang,only=segment').play()).to.equal('timeout');
      expect(run.time).to.be.at.most(11);
    });

    it('comes back from a segment that failed three times', async () => {
      expect(await calmly('status=404,times=3,only=segment-00').play()).to.equal('plays');
    });

    for (const fault of ['status=404', 'status=503', 'reset']) {
      it(`plays another rendition than a broken one: ${fault}`, async () => {
        expect(await calmly(`${fault},only=${broken}`, ladder).play()).to.equal('plays');
      });
    }

    it('tells that segments are damaged, or skips them', async () => {
      expect(await begin('corrupt,only=segment').play()).to.not.equal('slow');
      expect((await run.requests()).length).to.be.at.most(inAMinute + 8);
    });

    // mux.js, which reads TS alone, never answers for a segment whose rest is damaged.
    for (const from of name === 'fMP4-HLS' ? [0, 20000] : [0])
      it(`plays when the first segment came damaged once, from byte ${from}`, async () => {
        expect(await calmly(`corrupt=${from},times=1,only=segment-00`).play()).to.equal('plays');
      });

    describe('in the middle', () => {
      const { start, segment } = stall;
      const stalls = async (fault: string) => {
        await playsTo(`${fault},only=${segment}`, { start });
        return run.outcome();
      };

      for (const fault of ['status=503,times=3', 'reset,times=4', 'hang,times=2']) {
        it(`goes on at the same position when it is well again: ${fault}`, async () => {
          await playsTo(`${fault},only=${segment}`, { start });
          const end = start + 2.5;
          const now = () => ({ at: run.media.currentTime, time: performance.now() / 1000 });
          let last = now();
          run.media.addEventListener('timeupdate', () => {
            const { at, time } = now(); // a busy page hears of the time less often
            expect(at - last.at, 'no jump').to.be.below(Math.max(0.6, time - last.time + 0.3));
            last = { at, time };
          });
          const passed = await new Promise<boolean>((done) => {
            const look = setInterval(() => {
              if (run.media.currentTime < end && run.player.state.phase !== 'failed') return;
              clearInterval(look);
              done(run.media.currentTime >= end);
            }, 50);
          });
          expect(passed, run.player.state.error?.message).to.equal(true);
        });
      }

      for (const [fault, outcome] of [
        ['corrupt,times=1', 'plays'],
        ['corrupt', 'decode'],
      ] as const)
        it(`loads the stream once more for a damaged segment, at the same position: ${fault}`, async () => {
          calmly(`${fault},only=${segment}`, list, { start });
          expect(await run.play()).to.equal('plays');
          const ends = () =>
            run.player.state.phase === 'failed' || run.player.state.currentTime > start + 2.5;
          expect(await until(ends, 30), run.player.state.phase).to.equal(true);
          expect(run.player.state.error?.code ?? 'plays').to.equal(outcome);
          expect(run.player.state.currentTime).to.be.within(start, start + 4);
          expect((await run.requests(`/${segment}`)).length).to.equal(2);
        });

      it('says Offline as long as the network is gone in the middle, and goes on where it stood', async () => {
        await playsTo(`reset,only=${segment}`, { start });
        const { skipped, ...course } = await run.goOffline();
        expect(course).to.deep.equal({ told: true, held: true, outcome: 'plays', offline: false });
        expect(skipped).to.be.within(-0.5, 2);
      });

      for (const fault of ['status=404', 'status=503', 'reset', 'hang', 'truncate=1000']) {
        it(`waits for at most 20 s, then tells, and begins there again: ${fault}`, async () => {
          await stalls(fault);
          let stalled = Number.NaN;
          const look = () => {
            if (Number.isNaN(stalled) && run.player.state.phase === 'stalled') stalled = run.time;
          };
          run.player.addEventListener('change', look);
          look();
          const started = run.time;
          while (run.player.state.phase !== 'failed' && run.time < started + 60)
            await new Promise((done) => setTimeout(done, 20));
          expect(run.player.state.error?.code).to.be.oneOf(['network', 'timeout']);
          expect(run.time - stalled).to.be.at.most(20.5);
          expect((await run.requests(`/${segment}`)).length).to.be.at.most(
            fault === 'reset' ? 99 : inAMinute,
          );
          expect(run.player.state.currentTime).to.be.within(start, start + 1.7);
          expect(await run.isQuiet()).to.equal(true);
        });
      }
    });
  });
}
