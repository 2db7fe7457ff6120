/**
 * Milliseconds of work in one task: less than the 50 that count as long (Long Tasks), and enough for few tasks, because
 * the browser lays the page out between them.
 */
const span = 24;

const waiting: (() => void)[] = [];

/**
 * Does some work in a task that comes soon, in turn: of many elements that come together, as all do when their script
 * has loaded, only so many are drawn in one task, and the page answers in between. Settles as the work does.
 */
export function scheduleFirstRender(work: () => unknown): Promise<unknown> {
  if (!waiting.length) setTimeout(goOn);
  const begin = async () => work();
  return new Promise((done) => waiting.push(() => done(begin())));
}

function goOn(): void {
  const began = performance.now();
  while (waiting.length && performance.now() - began < span) waiting.shift()?.();
  if (waiting.length) setTimeout(goOn);
}
