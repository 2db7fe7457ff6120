import { noteStream, streamPatience } from '../../stream-patience.js';
import { FaultRun, fetchEngine } from '../fault-run.js';
import { until } from '../until.js';

const stream = { path: '/demo/media/choices/hls/master.m3u8', type: 'application/vnd.apple.mpegurl' };

/** A stream whose captions in two languages, `en` and `uk`, lie behind faults. */
export class CaptionsRun extends FaultRun {
  constructor(fault: string, captions?: string) {
    super([{ ...stream, fault }], { captions }, 2);
  }

  /** The text of the captions that are shown. */
  get text(): string {
    return Array.from(this.media.textTracks)
      .flatMap(({ mode, cues }) => (mode === 'showing' ? Array.from(cues ?? []) : []))
      .map((cue) => (cue as VTTCue).text)
      .join('\n');
  }

  /** Waits until captions are said to have failed, or no longer. */
  fails(failed = true, seconds = 8): Promise<boolean> {
    return until(() => this.player.state.captionsFailed === failed, seconds);
  }

  /** How many requests the captions in a language have cost: for the list, and for the file. */
  async cost(language: string): Promise<number[]> {
    const count = async (file: string) => (await this.requests(`/${file}`)).length;
    return [await count(`captions.${language}.m3u8`), await count(`captions.${language}.vtt`)];
  }

  /** Whether the picture moves on, by so many seconds. */
  async moves(by = 1): Promise<boolean> {
    const from = this.media.currentTime;
    return until(() => this.media.currentTime > from + by, 10);
  }
}

/** Skips a suite where the stream does not play. */
export async function skipUnlessItPlays(context: Mocha.Context): Promise<void> {
  await fetchEngine();
  const run = new CaptionsRun('');
  run.player.play();
  const hasFailed = () => run.player.state.phase === 'failed';
  const moves = () => run.player.state.phase === 'playing' && run.media.currentTime > 0.2;
  await until(() => hasFailed() || moves(), streamPatience(25));
  const plays = noteStream(moves());
  run.end();
  if (plays) return;
  console.log(
    `SKIPPED: a stream with captions does not move here (${run.player.state.error?.code ?? 'slow'})`,
  );
  context.skip();
}
