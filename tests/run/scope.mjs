import { setTimeout as sleep } from 'node:timers/promises';
import { pointOf } from './in-page.mjs';

const PATIENCE = 10_000;
const PAUSE = 50;

/** A document under test: that of a page, or of a frame inside it (of any origin). */
export class Scope {
  /**
   * @param {(expression: string) => Promise<unknown>} run Evaluates in the document; promises are awaited.
   * @param {import('./page.mjs').Page} page
   * @param {() => Promise<{x: number, y: number}>} corner Top left corner of the document in the top window, CSS px.
   */
  constructor(run, page, corner = async () => ({ x: 0, y: 0 })) {
    this.run = run;
    this.page = page ?? this;
    this.corner = corner;
  }

  /**
   * Calls `fn` in the document, with JSON values as arguments; a string is evaluated as an expression.
   *
   * @param {string | ((...args: never[]) => unknown)} fn
   */
  evaluate(fn, ...args) {
    if (typeof fn === 'string') return this.run(fn);
    return this.run(`(${fn})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})`);
  }

  /** Polls until the result is truthy, and returns it; throws with the last result after `timeout` ms. */
  async waitFor(fn, { timeout = PATIENCE, args = [], message = String(fn) } = {}) {
    let last;
    for (const end = Date.now() + timeout; Date.now() < end; await sleep(PAUSE)) {
      last = await this.evaluate(fn, ...args).catch((error) => error);
      if (last && !(last instanceof Error)) return last;
    }
    const result = last instanceof Error ? last.message : JSON.stringify(last);
    throw new Error(`waited ${timeout} ms for ${message}; the last answer was ${result}`);
  }

  /**
   * Waits until an element exists and has stopped moving; returns where to press it, in CSS px of the top window. Moves
   * the mouse there while something covers the element: the bar of a playing clip hides until the mouse moves.
   */
  async pointOf(find, { timeout = PATIENCE, args = [] } = {}) {
    const source = typeof find === 'string' ? `() => (${find})` : String(find);
    const expression = `(${pointOf})(${source}, ${JSON.stringify(args)})`;
    let last;
    let shift = 0;
    for (const end = Date.now() + timeout; Date.now() < end; await sleep(PAUSE)) {
      last = await this.run(expression).catch((error) => ({ problem: error.message }));
      if (last && !last.problem) return this.#inTopWindow(last);
      if (!last?.at) continue;
      const { x, y } = await this.#inTopWindow(last.at);
      shift = 1 - shift;
      await this.page.move(x + shift, y);
    }
    throw new Error(`cannot press ${source} ${JSON.stringify(args)}: ${last?.problem}`);
  }

  /** Scrolls the page to the frame, because a frame of another origin cannot do so in every engine. */
  async #inTopWindow(point) {
    if (this.page === this) return point;
    const there = add(point, await this.corner());
    const scrolled = await this.page.evaluate(reveal, there);
    return scrolled ? add(point, await this.corner()) : there;
  }

  /** Presses an element with the mouse: `clickElement(() => document.querySelector('a'))`, or an expression. */
  async clickElement(find, options) {
    const { x, y } = await this.pointOf(find, options);
    await this.page.click(x, y, options);
  }

  /** Moves the mouse over an element. */
  async hoverElement(find, options) {
    const { x, y } = await this.pointOf(find, options);
    await this.page.move(x, y);
  }

  /** Presses the element with this role and accessible name. */
  clickRole(role, name, options) {
    return this.clickElement(findRole, { ...options, args: [role, name] });
  }

  hoverRole(role, name, options) {
    return this.hoverElement(findRole, { ...options, args: [role, name] });
  }

  /** Waits until an element with this role and accessible name is shown. */
  async waitForRole(role, name, { timeout = PATIENCE } = {}) {
    const message = `a ${role} named ${JSON.stringify(name)}`;
    try {
      await this.waitFor(hasRole, { timeout, args: [role, name], message });
    } catch (error) {
      const there = await this.evaluate(whatIsThere).catch((reason) => reason.message);
      throw new Error(`${error.message}. What is there:\n${there}`);
    }
  }

  /** Returns the number of elements with this role and accessible name that are shown now. */
  countRole(role, name) {
    return this.evaluate((...wanted) => window.__probe.byRole(...wanted).length, role, name);
  }
}

function reveal({ x, y }) {
  if (x >= 0 && y >= 0 && x < innerWidth && y < innerHeight) return false;
  scrollBy({ left: x - innerWidth / 2, top: y - innerHeight / 2, behavior: 'instant' });
  return true;
}

function findRole(role, name) {
  return window.__probe.byRole(role, name)[0];
}

/** Returns the outline of the document without running text, which does not explain why a button is missing. */
function whatIsThere() {
  const isOfUse = (line) =>
    !/^(?:paragraph|listitem|list|document|main|article|banner|term|definition):/.test(line);
  const lines = window.__probe.outline().split('\n').filter(isOfUse);
  return lines
    .slice(0, 60)
    .map((line) => line.slice(0, 100))
    .join('\n');
}

function hasRole(role, name) {
  return window.__probe.byRole(role, name).length > 0;
}

function add(one, other) {
  return { x: one.x + other.x, y: one.y + other.y };
}
