/**
 * The phase of a player. `idle` is the facade; `starting` lasts from a press to the first moving picture; `stalled` is an
 * unwanted stop; `failed` lasts until a new start, whatever the media reports.
 */
export type Phase = 'idle' | 'starting' | 'playing' | 'stalled' | 'paused' | 'ended' | 'failed';
/** An event that may change the phase: the commands `start` and `reset`, else a report of the media. */
export type PlaybackEvent = 'start' | 'reset' | 'playing' | 'waiting' | 'pause' | 'ended' | 'seeking' | 'fail';
/** The phase after an event. Events without a transition leave the phase as it is. */
export declare function nextPhase(phase: Phase, event: PlaybackEvent): Phase;
/** Whether the viewer waits for the media in this phase. */
export declare function isWaiting(phase: Phase): boolean;
/** Whether the media plays or should play. Every toggle is then named *Pause* and pauses; in all other phases it plays. */
export declare function isActive(phase: Phase): boolean;
