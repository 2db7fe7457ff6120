/**
 * Where a player is. `idle` is the facade's time; `starting` lasts from a press to the first moving picture;
 * `stalled` is a stop that nobody asked for; `failed` holds until a new start, whatever the media says meanwhile.
 */
export type Phase = 'idle' | 'starting' | 'playing' | 'stalled' | 'paused' | 'ended' | 'failed';

/** What moves a player from one phase to another: two commands (`start`, `reset`), else reports of the engine. */
export type Sign = 'start' | 'reset' | 'playing' | 'waiting' | 'pause' | 'ended' | 'seeking' | 'fail';

const always = { reset: 'idle', fail: 'failed' } as const;
const running = { ...always, pause: 'paused', ended: 'ended' } as const;

const machine: Record<Phase, { readonly [sign in Sign]?: Phase }> = {
  idle: { ...always, start: 'starting', playing: 'playing' },
  starting: { ...running, playing: 'playing' },
  playing: { ...running, waiting: 'stalled' },
  stalled: { ...running, playing: 'playing' },
  paused: { ...always, start: 'starting', playing: 'playing', waiting: 'stalled', ended: 'ended' },
  ended: { ...always, start: 'starting', playing: 'playing', waiting: 'stalled', seeking: 'paused' },
  failed: { reset: 'idle', start: 'starting' },
};

/** The phase after a sign; a sign that a phase does not know leaves it as it is. */
export function nextPhase(phase: Phase, sign: Sign): Phase {
  return machine[phase][sign] ?? phase;
}

/** Whether somebody waits for a picture in this phase. */
export function isWaiting(phase: Phase): boolean {
  return phase === 'starting' || phase === 'stalled';
}
