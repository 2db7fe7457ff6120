/**
 * Where a player is. `idle` is the facade; `starting` lasts from a press to the first moving picture; `stalled` is a stop
 * that nobody asked for; `failed` holds until a new start, whatever the media reports meanwhile.
 */
export type Phase = 'idle' | 'starting' | 'playing' | 'stalled' | 'paused' | 'ended' | 'failed';

/** What moves a player from one phase to another: the commands `start` and `reset`, else reports of the media. */
export type PlaybackEvent =
  | 'start'
  | 'reset'
  | 'playing'
  | 'waiting'
  | 'pause'
  | 'ended'
  | 'seeking'
  | 'fail';

const always = { reset: 'idle', fail: 'failed' } as const;
const running = { ...always, pause: 'paused', ended: 'ended' } as const;

const transitions: Record<Phase, { readonly [event in PlaybackEvent]?: Phase }> = {
  idle: { ...always, start: 'starting', playing: 'playing' },
  starting: { ...running, playing: 'playing' },
  playing: { ...running, waiting: 'stalled' },
  stalled: { ...running, playing: 'playing' },
  paused: { ...always, start: 'starting', playing: 'playing', waiting: 'stalled', ended: 'ended' },
  ended: { ...always, start: 'starting', playing: 'playing', waiting: 'stalled', seeking: 'paused' },
  failed: { reset: 'idle', start: 'starting' },
};

/** The phase after an event; an event that a phase does not know leaves it as it is. */
export function nextPhase(phase: Phase, event: PlaybackEvent): Phase {
  return transitions[phase][event] ?? phase;
}

/** Whether somebody waits for a picture in this phase. */
export function isWaiting(phase: Phase): boolean {
  return phase === 'starting' || phase === 'stalled';
}

/** Whether it plays, or is meant to: then every toggle is named *Pause*, and pauses. In all other phases it plays. */
export function isActive(phase: Phase): boolean {
  return phase === 'playing' || isWaiting(phase);
}
