import { WebKitInput } from './webkit-input.mjs';
import { openWebKitSession, startWebKitServer } from './webkit-server.mjs';

/** Time after which a page that cannot be left counts as hanging, in milliseconds. */
const LEAVING = 10_000;

/** The page interface of puppeteer that the runner's commands (`sendKeys`, `sendMouse`, `setViewport`) expect. */
function asPuppeteerPage(input) {
  return {
    keyboard: {
      type: (text) => input.type(text),
      press: (key) => input.press(key),
      down: (key) => input.keyDown(key),
      up: (key) => input.keyUp(key),
    },
    mouse: {
      click: (x, y, options) => input.click(x, y, options),
      move: (x, y) => input.move(x, y),
      down: ({ button } = {}) => input.down(button),
      up: ({ button } = {}) => input.up(button),
      reset: () => input.move(0, 0),
    },
    setViewport: ({ width, height }) => input.setViewport(width, height),
  };
}

/**
 * Runs the sessions of the test runner in WebKit, one after the other in one window of a WebDriver session. A browser that
 * hangs or has crashed is replaced before the next session.
 */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  concurrency = 1;
  #found;
  #server;
  #session;
  #active;

  /** @param {import('./browsers.mjs').Found} found */
  constructor(found) {
    this.#found = found;
  }

  async startSession(id, url) {
    this.#active = id;
    const input = new WebKitInput(await this.#ready());
    await input.setViewport(800, 600);
    await this.#session.post('/url', { url });
  }

  isActive(id) {
    return this.#active === id;
  }

  /** Called by the runner after it has lost a page; it reports the result as the reason. */
  async getBrowserUrl() {
    try {
      return await this.#session.get('/url');
    } catch (error) {
      this.#session = undefined;
      return error.message;
    }
  }

  inputOf() {
    return new WebKitInput(this.#session);
  }

  getPage() {
    return asPuppeteerPage(this.inputOf());
  }

  async stopSession() {
    this.#active = undefined;
    try {
      await this.#session?.post('/url', { url: 'about:blank' }, LEAVING);
    } catch (error) {
      this.#session = undefined;
      throw error;
    }
    return {};
  }

  async stop() {
    await this.#session?.delete().catch((error) => error);
    await this.#server?.stop();
  }

  async #ready() {
    this.#server ??= await startWebKitServer(this.#found);
    this.#session ??= await openWebKitSession(this.#found, this.#server, { autoplay: true });
    return this.#session;
  }
}
