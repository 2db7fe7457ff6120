import { setTimeout as sleep } from 'node:timers/promises';
import { webDriverKey } from './keys.mjs';

const BUTTONS = { left: 0, middle: 1, right: 2 };
const IDS = { mouse: 'mouse', keys: 'keyboard' };

/**
 * User input in WebKit through WebDriver: trusted events, at positions in CSS px of the top window (for content of frames
 * too).
 */
export class WebKitInput {
  /** @param {import('./webdriver.mjs').WebDriverSession} session */
  constructor(session) {
    this.session = session;
  }

  move(x, y) {
    return this.#mouse(moveTo(x, y));
  }

  down(button = 'left') {
    return this.#mouse({ type: 'pointerDown', button: BUTTONS[button] });
  }

  up(button = 'left') {
    return this.#mouse({ type: 'pointerUp', button: BUTTONS[button] });
  }

  click(x, y, { button = 'left' } = {}) {
    const which = { button: BUTTONS[button] };
    return this.#mouse(moveTo(x, y), { type: 'pointerDown', ...which }, { type: 'pointerUp', ...which });
  }

  keyDown(key) {
    return this.#keys({ type: 'keyDown', value: webDriverKey(key) });
  }

  keyUp(key) {
    return this.#keys({ type: 'keyUp', value: webDriverKey(key) });
  }

  press(key, { modifiers = [] } = {}) {
    const all = [...modifiers, key].map(webDriverKey);
    return this.#keys(
      ...all.map((value) => ({ type: 'keyDown', value })),
      ...all.toReversed().map((value) => ({ type: 'keyUp', value })),
    );
  }

  async type(text) {
    for (const letter of text) await this.press(letter === '\n' ? 'Enter' : letter);
  }

  paste() {
    return this.press('v', { modifiers: ['Control'] });
  }

  /** Resizes the window until the page has `width` × `height`. The minimum width is 290 px. */
  async setViewport(width, height) {
    const [x, y] = await this.#frame();
    await this.session.post('/window/rect', { x: 0, y: 0, width: width + x, height: height + y });
    for (let tries = 0; tries < 40; tries += 1) {
      const [w, h] = await this.#size();
      if (w === width && h === height) return;
      await sleep(10);
    }
    throw new Error(`this window cannot be ${width} × ${height} px`);
  }

  canEmulate() {
    return false;
  }

  /** Rejects media features: MiniBrowser accepts colour schemes and the like only at its start. */
  async emulate(media) {
    const names = Object.keys(media).filter((name) => media[name]);
    if (names.length > 0) throw new Error(`this engine cannot emulate ${names.join(', ')} in a running page`);
  }

  #size() {
    return this.session.execute('return [innerWidth, innerHeight]');
  }

  #frame() {
    return this.session.execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
  }

  #mouse(...actions) {
    return this.session.actions({
      type: 'pointer',
      id: IDS.mouse,
      parameters: { pointerType: 'mouse' },
      actions,
    });
  }

  #keys(...actions) {
    return this.session.actions({ type: 'key', id: IDS.keys, actions });
  }
}

function moveTo(x, y) {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
}
