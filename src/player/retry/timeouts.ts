/** Seconds from the start of a wait until the viewer is told of it. */
export const notice = 0.3;

/** Seconds without a byte or a change of state after which a wait is over, all sources together. */
export const patience = 10;
