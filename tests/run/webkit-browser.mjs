import { openWebKitSession } from './webkit-server.mjs';
import { WebKitTab } from './webkit-tab.mjs';

/** WebKit behind one WebKitWebDriver, with one session at a time: it opens with the first tab and ends with the last. */
export class WebKitBrowser {
  #found;
  #server;
  #session;
  #tabs = 0;

  /**
   * @param {import('./browsers.mjs').Found} found
   * @param {{endpoint: string, settings: string}} server
   * @param {{autoplay?: boolean}} [options]
   */
  constructor(found, server, options = {}) {
    this.#found = found;
    this.#server = server;
    this.options = options;
  }

  /** Opens a window. The first one opens a new session, with empty storage and cache. */
  async openTab() {
    const { session, handle } = this.#session ? await this.#addWindow() : await this.#start(this.options);
    this.#tabs += 1;
    return new WebKitTab(this, session, handle);
  }

  /** Ends the session and opens another one with these settings; allowed while a single tab is open. */
  async reopen(settings) {
    if (this.#tabs > 1) throw new Error('WebKit takes new settings only while one page is open');
    await this.#end();
    return this.#start({ ...this.options, ...settings });
  }

  async closeTab(session, handle) {
    this.#tabs -= 1;
    if (session !== this.#session) return;
    if (this.#tabs === 0) return this.#end();
    await session.inWindow(handle, async (each) => {
      const [other] = await each.delete('/window');
      await each.post('/window', { handle: other });
      session.current = other;
    });
  }

  async close() {
    await this.#end();
  }

  async #start(settings) {
    const session = withWindows(await openWebKitSession(this.#found, this.#server, settings));
    this.#session = session;
    const handle = await session.get('/window');
    session.current = handle;
    return { session, handle };
  }

  async #addWindow() {
    const session = this.#session;
    const { handle } = await session.queue(() => session.post('/window/new', { type: 'window' }));
    return { session, handle };
  }

  async #end() {
    const session = this.#session;
    this.#session = undefined;
    // The next session replaces a browser that no longer answers.
    await session?.delete().catch((error) => error);
  }
}

/** Queues the commands of a session, and switches to the window of each. */
function withWindows(session) {
  let last = Promise.resolve();
  session.queue = (task) => {
    const next = last.then(task);
    last = next.catch((error) => error);
    return next;
  };
  session.inWindow = (handle, task) =>
    session.queue(async () => {
      if (session.current !== handle) await session.post('/window', { handle });
      session.current = handle;
      return task(session);
    });
  return session;
}
