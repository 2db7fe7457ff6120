/**
 * Time budget of one task, in milliseconds. It is below the 50 ms of a long task (Long Tasks API), and large enough for
 * few tasks, because the browser lays out the page between them.
 */
const span = 24;

const waiting: (() => void)[] = [];

/**
 * Runs a function in one of the next tasks, in order. When many elements are upgraded at once, as happens when their
 * script has loaded, each task renders only some of them, and the page stays responsive. Settles as the function does.
 */
export function scheduleFirstRender(work: () => unknown): Promise<unknown> {
  if (!waiting.length) setTimeout(runWaiting);
  const begin = async () => work();
  return new Promise((done) => waiting.push(() => done(begin())));
}

function runWaiting(): void {
  const began = performance.now();
  while (waiting.length && performance.now() - began < span) waiting.shift()?.();
  if (waiting.length) setTimeout(runWaiting);
}
