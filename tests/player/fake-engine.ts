import type { ClipSource } from '../../src/clip/clip.js';
import type { Engine, EngineReport, EngineType } from '../../src/player/engines/engine.js';
import type { PlayerError, PlayerErrorCode } from '../../src/player/player-error.js';

/** An engine that plays nothing: it takes down its commands, and a test says what it reports. */
export class FakeEngine implements EngineType {
  /** Every command so far: `load one.mp4`, `play`, `seek 5`, … and `end` when its signal is aborted. */
  readonly commands: string[] = [];
  /** What `play()` answers. */
  answer: () => Promise<void> = async () => undefined;
  /** What `reload()` answers. */
  canReload = false;
  #report: (report: EngineReport) => void = () => undefined;

  /** Takes sources whose type (`''` when absent) matches. */
  constructor(
    readonly name = 'fake',
    readonly taken = /^/,
  ) {}

  accepts({ type = '' }: ClipSource): boolean {
    return this.taken.test(type);
  }

  create(_media: HTMLMediaElement, report: (report: EngineReport) => void, signal: AbortSignal): Engine {
    const note = (command: string) => this.commands.push(command);
    this.#report = report;
    signal.addEventListener('abort', () => note('end'));
    return {
      load: ({ src }) => note(`load ${src}`),
      unload: () => note('unload'),
      play: () => {
        note('play');
        return this.answer();
      },
      reload: () => {
        note('reload');
        return this.canReload;
      },
      pause: () => note('pause'),
      seek: (position) => note(`seek ${position}`),
    };
  }

  /** The commands since the last call. */
  drain(): string[] {
    return this.commands.splice(0);
  }

  /** Reports as the engine that was made last. */
  say(report: EngineReport): void {
    this.#report(report);
  }

  /** Reports that it plays, at a position in seconds. */
  playsAt(currentTime: number, duration = 62): void {
    this.say({ state: { paused: false, currentTime, duration }, event: 'playing', progress: true });
  }

  /** Reports that its source is dead. */
  breaks(code: PlayerErrorCode = 'decode', status?: number): void {
    this.say({ error: broken(code, status) });
  }

  /** Reports that it does not come further for now. */
  lapses(status = 503, times = 1): void {
    this.say({ recoverableError: broken('network', status), times });
  }
}

const broken = (code: PlayerErrorCode, status?: number): PlayerError => ({
  code,
  message: `broken: ${code}`,
  ...(status !== undefined && { status }),
});
