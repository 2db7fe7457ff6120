import { skipUnless } from '../../skip-unless.js';
import { unmountAll } from '../mounted.js';
import { differences } from './differences.js';

/** What both elements are taken for. */
export type Subject = HTMLVideoElement;

/** Makes an element of the kind that is checked, not yet in the page. */
export type Make = (attributes?: Readonly<Record<string, string>>) => Subject;

/** One sentence of HTML, "Media elements", by name; it throws where an element does otherwise. */
export type Check = readonly [name: string, run: (make: Make) => unknown];

const makeOf =
  (tag: string): Make =>
  (attributes = {}) => {
    const element = document.createElement(tag) as Subject;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    made.push(element);
    return element;
  };
const made: Subject[] = [];

async function outcomeOf(run: Check[1], tag: string): Promise<unknown> {
  try {
    await run(makeOf(tag));
    return undefined;
  } catch (error) {
    return error;
  } finally {
    for (const element of made.splice(0)) element.remove();
    unmountAll();
  }
}

/** Tries each check on a `<video>` first, as the control: where that fails, the engine differs from HTML, and the check is skipped. */
export function describeConformance(title: string, checks: readonly Check[]): void {
  describe(`<clip-player> as a media element: ${title}`, function () {
    this.timeout(180_000);
    for (const [name, run] of checks) {
      const reason = differences.get(name);
      it(reason ? `differs: ${name}` : name, async function () {
        const control = await outcomeOf(run, 'video');
        skipUnless(this, control === undefined, `<video> fails as well: ${control}`);
        const found = await outcomeOf(run, 'clip-player');
        if (!reason && found) throw found;
        if (reason && !found) throw new Error(`no difference any more, so it goes from the table: ${reason}`);
      });
    }
  });
}

/** Resolves with the next event of a type; rejects after 40 s, which a loaded machine with two cores may need. */
export function next(target: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve, reject) => {
    const end = setTimeout(() => reject(new Error(`no ${type} came`)), 40_000);
    const hear = (event: Event) => {
      clearTimeout(end);
      resolve(event);
    };
    target.addEventListener(type, hear, { once: true });
  });
}
