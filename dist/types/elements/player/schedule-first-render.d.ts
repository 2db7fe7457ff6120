/**
 * Does some work in a task that comes soon, in turn: of many elements that come together, as all do when their script
 * has loaded, only so many are drawn in one task, and the page answers in between. Settles as the work does.
 */
export declare function scheduleFirstRender(work: () => unknown): Promise<unknown>;
