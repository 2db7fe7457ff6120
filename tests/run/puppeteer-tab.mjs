import { setTimeout as sleep } from 'node:timers/promises';
import { contentCorner, probeErrors } from './in-page.mjs';
import { PuppeteerInput } from './puppeteer-input.mjs';

/** Matches the error for a script that was still loading when the page was left. */
const GIVEN_UP = /error loading dynamically imported module|Failed to fetch dynamically imported module/;

/** A tab of Chromium or Firefox in a browser context of its own, which shares nothing with other tabs. */
export class PuppeteerTab {
  #context;
  #page;
  #requests = [];
  #failures = [];
  #isLeaving = false;

  static async open(browser) {
    const context = await browser.createBrowserContext();
    return new PuppeteerTab(context, await context.newPage());
  }

  constructor(context, page) {
    this.#context = context;
    this.#page = page;
    this.input = new PuppeteerInput(page);
    page.on('request', (request) => this.#requests.push(request.url()));
    page.on('pageerror', (error) => this.#fail(`error: ${error?.message ?? error}`));
    page.on('error', (error) => this.#failures.push(`crash: ${error.message}`));
  }

  run(expression) {
    return this.#page.evaluate(expression);
  }

  async goto(address) {
    this.#isLeaving = true;
    await this.#page.goto(address, { waitUntil: 'load' }).finally(() => {
      this.#isLeaving = false;
    });
  }

  /** Waits for the address to change, because a page from the back/forward cache fires no `load` for puppeteer. */
  async back() {
    const left = this.#page.url();
    await this.#page.evaluate('void setTimeout(() => history.back())');
    for (const end = Date.now() + 10_000; Date.now() < end; await sleep(50)) {
      const isThere = `location.href !== ${JSON.stringify(left)} && document.readyState === 'complete'`;
      if (await this.#page.evaluate(isThere).catch(() => false)) return;
    }
    throw new Error('there was no page before');
  }

  async frame(part, { timeout = 10_000 } = {}) {
    const frame = await this.#findFrame(part, timeout);
    return { run: (expression) => frame.evaluate(expression), corner: () => cornerOf(frame) };
  }

  async popup(part, { timeout = 10_000 } = {}) {
    for (const end = Date.now() + timeout; Date.now() < end; await sleep(50)) {
      const popup = (await this.#context.pages()).find(
        (each) => each !== this.#page && each.url().includes(part),
      );
      if (popup) return { run: (expression) => popup.evaluate(expression) };
    }
    throw new Error(`no window with ${part} in its address after ${timeout} ms`);
  }

  emulate(media) {
    return this.input.emulate(media);
  }

  async screenshot(path) {
    await this.#page.screenshot({ path });
  }

  async clipboard() {
    const page = await this.#context.newPage();
    await page.bringToFront();
    await page.evaluate(() => document.body.appendChild(document.createElement('textarea')).focus());
    await new PuppeteerInput(page).paste();
    const text = await page.evaluate(() => document.querySelector('textarea').value);
    await page.close();
    await this.#page.bringToFront();
    return text;
  }

  /**
   * Returns the errors of the probe, which include policy violations, and of the browser, which include those of closed
   * documents.
   */
  async errors() {
    const seen = await Promise.all(
      this.#page.frames().map((frame) => frame.evaluate(probeErrors).catch(() => [])),
    );
    const recorded = seen.flat();
    return [
      ...recorded,
      ...this.#failures.filter((line) => !recorded.some((other) => other.includes(line.slice(7)))),
    ];
  }

  async requests() {
    return [...this.#requests];
  }

  async close() {
    await this.#context.close();
  }

  /** Records an error, except that of a script whose loading the browser cancelled when the page was left. */
  #fail(text) {
    if (!this.#isLeaving || !GIVEN_UP.test(text)) this.#failures.push(text);
  }

  async #findFrame(part, timeout) {
    for (const end = Date.now() + timeout; Date.now() < end; await sleep(50)) {
      const frame = this.#page.frames().find((each) => each.parentFrame() && each.url().includes(part));
      if (frame) return frame;
    }
    throw new Error(`no frame with ${part} in its address after ${timeout} ms`);
  }
}

async function cornerOf(frame) {
  const corner = { x: 0, y: 0 };
  for (let at = frame; at.parentFrame(); at = at.parentFrame()) {
    const element = await at.frameElement();
    const { x, y } = await element.evaluate(contentCorner);
    corner.x += x;
    corner.y += y;
    await element.dispose();
  }
  return corner;
}
