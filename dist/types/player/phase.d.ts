/**
 * Where a player is. `idle` is the facade; `starting` lasts from a press to the first moving picture; `stalled` is a stop
 * that nobody asked for; `failed` holds until a new start, whatever the media reports meanwhile.
 */
export type Phase = 'idle' | 'starting' | 'playing' | 'stalled' | 'paused' | 'ended' | 'failed';
/** What moves a player from one phase to another: the commands `start` and `reset`, else reports of the media. */
export type PlaybackEvent = 'start' | 'reset' | 'playing' | 'waiting' | 'pause' | 'ended' | 'seeking' | 'fail';
/** The phase after an event; an event that a phase does not know leaves it as it is. */
export declare function nextPhase(phase: Phase, event: PlaybackEvent): Phase;
/** Whether somebody waits for a picture in this phase. */
export declare function isWaiting(phase: Phase): boolean;
/** Whether it plays, or is meant to: then every toggle is named *Pause*, and pauses. In all other phases it plays. */
export declare function isActive(phase: Phase): boolean;
