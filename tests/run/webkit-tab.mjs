import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { allFrames, contentCorner, probeErrors, seenRequests } from './in-page.mjs';
import { WebKitInput } from './webkit-input.mjs';

/**
 * A tab of WebKit. WebDriver Classic has one session with one current window and frame, so the commands of all tabs run
 * one after the other, each in its own window.
 */
export class WebKitTab {
  #session;
  #handle;
  #browser;

  /** @param {import('./webkit-browser.mjs').WebKitBrowser} browser */
  constructor(browser, session, handle) {
    this.#browser = browser;
    this.#attach(session, handle);
  }

  run(expression) {
    return this.#inWindow((session) => session.execute(`return ${expression}`));
  }

  goto(address) {
    return this.#inWindow((session) => session.post('/url', { url: address }));
  }

  back() {
    return this.#inWindow((session) => session.post('/back'));
  }

  async frame(part, { timeout = 10_000 } = {}) {
    const visit = (task) => this.#inWindow((session) => visitFrame(session, part, task));
    for (const end = Date.now() + timeout; Date.now() < end; await sleep(50)) {
      if (await visit(async () => true)) {
        return {
          run: async (expression) =>
            (await found(visit, part, (s) => s.execute(`return ${expression}`))).value,
          corner: async () => (await found(visit, part, async () => undefined)).corner,
        };
      }
    }
    throw new Error(`no frame with ${part} in its address after ${timeout} ms`);
  }

  /** Reopens the tab in a MiniBrowser that was started with these settings, because a running one does not accept them. */
  async emulate({ dark = false, reducedMotion = false, forcedColors = false }) {
    if (forcedColors) throw new Error('WebKit has no forced colours: ask features.emulateForcedColors first');
    const address = await this.run('location.href');
    const { session, handle } = await this.#browser.reopen({ dark, reducedMotion });
    this.#attach(session, handle);
    if (address !== 'about:blank') await this.goto(address);
  }

  async screenshot(path) {
    const image = await this.#inWindow((session) => session.get('/screenshot'));
    await writeFile(path, Buffer.from(image, 'base64'));
  }

  async clipboard() {
    const other = await this.#browser.openTab();
    await other.run(`document.body.appendChild(document.createElement('textarea')).focus()`);
    await other.input.paste();
    const text = await other.run(`document.querySelector('textarea').value`);
    await other.close();
    return text;
  }

  errors() {
    return this.#everywhere(probeErrors);
  }

  requests() {
    return this.#everywhere(seenRequests);
  }

  close() {
    return this.#browser.closeTab(this.#session, this.#handle);
  }

  #attach(session, handle) {
    this.#session = session;
    this.#handle = handle;
    this.input = new WebKitInput({
      post: (...args) => this.#inWindow((each) => each.post(...args)),
      execute: (...args) => this.#inWindow((each) => each.execute(...args)),
      actions: (...args) => this.#inWindow((each) => each.actions(...args)),
    });
  }

  #inWindow(task) {
    return this.#session.inWindow(this.#handle, task);
  }

  #everywhere(fn) {
    return this.#inWindow(async (session) => {
      const all = [];
      await eachFrame(session, async () => {
        all.push(...(await session.execute(`return (${fn})()`)));
      });
      return all;
    });
  }
}

async function found(visit, part, task) {
  const result = await visit(task);
  if (!result) throw new Error(`the frame with ${part} in its address is gone`);
  return result;
}

/** Runs `task` in the first frame whose address contains `part`, with the corner of that frame in the top window. */
async function visitFrame(session, part, task) {
  let result;
  await eachFrame(session, async (corner) => {
    if (result || corner === undefined) return;
    if (!(await session.execute('return location.href')).includes(part)) return;
    result = { corner, value: await task(session) };
  });
  return result;
}

/** Calls `visit` in the top document (without a corner) and in every frame below it (with its corner). */
async function eachFrame(session, visit, corner) {
  await visit(corner);
  const frames = await session.execute(`return (${allFrames})()`);
  for (const frame of frames) {
    const { x, y } = await session.execute(`return (${contentCorner})(arguments[0])`, [frame]);
    await session.post('/frame', { id: frame });
    try {
      await eachFrame(session, visit, { x: x + (corner?.x ?? 0), y: y + (corner?.y ?? 0) });
    } finally {
      await session.post('/frame/parent');
    }
  }
}
