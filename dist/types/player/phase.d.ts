/**
 * Where a player is. `idle` is the facade's time; `starting` lasts from a press to the first moving picture;
 * `stalled` is a stop that nobody asked for; `failed` holds until a new start, whatever the media says meanwhile.
 */
export type Phase = 'idle' | 'starting' | 'playing' | 'stalled' | 'paused' | 'ended' | 'failed';
/** What moves a player from one phase to another: two commands (`start`, `reset`), else reports of the engine. */
export type Sign = 'start' | 'reset' | 'playing' | 'waiting' | 'pause' | 'ended' | 'seeking' | 'fail';
/** The phase after a sign; a sign that a phase does not know leaves it as it is. */
export declare function nextPhase(phase: Phase, sign: Sign): Phase;
/** Whether somebody waits for a picture in this phase. */
export declare function isWaiting(phase: Phase): boolean;
