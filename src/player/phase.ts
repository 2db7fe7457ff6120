/**
 * The phase of a player. `idle` is the facade. `starting` lasts from a press to the first moving frame. `stalled`
 * is an unintended stop. `failed` lasts until a new start or `load()`, whatever the media reports.
 */
export type Phase = 'idle' | 'starting' | 'playing' | 'stalled' | 'paused' | 'ended' | 'failed';

/** An event that may change the phase: the commands `start`, `load` and `reset`, else a report of the media. */
export type PlaybackEvent =
  | 'start'
  | 'load'
  | 'reset'
  | 'playing'
  | 'waiting'
  | 'pause'
  | 'ended'
  | 'seeking'
  | 'fail';

const always = { reset: 'idle', fail: 'failed' } as const;
const running = { ...always, pause: 'paused', ended: 'ended' } as const;
const resting = { ...always, start: 'starting', playing: 'playing' } as const;

const transitions: Record<Phase, { readonly [event in PlaybackEvent]?: Phase }> = {
  idle: resting,
  starting: { ...running, playing: 'playing' },
  playing: { ...running, waiting: 'stalled' },
  stalled: { ...running, playing: 'playing' },
  paused: { ...resting, waiting: 'stalled', ended: 'ended' },
  ended: { ...resting, waiting: 'stalled', load: 'paused', seeking: 'paused' },
  failed: { reset: 'idle', start: 'starting', load: 'paused' },
};

/** Returns the phase after an event. Events without a transition do not change the phase. */
export function nextPhase(phase: Phase, event: PlaybackEvent): Phase {
  return transitions[phase][event] ?? phase;
}

/** Whether the viewer waits for the media in this phase. */
export function isWaiting(phase: Phase): boolean {
  return phase === 'starting' || phase === 'stalled';
}

/**
 * Returns whether the media plays or should play. Every toggle is then named *Pause* and pauses. In all other
 * phases it plays.
 */
export function isActive(phase: Phase): boolean {
  return phase === 'playing' || isWaiting(phase);
}
