import { emulateInFirefox, goOfflineInFirefox } from './firefox-settings.mjs';
import { puppeteerKey } from './keys.mjs';

/**
 * User input in Chromium (DevTools protocol) and Firefox (WebDriver BiDi) through puppeteer: trusted events, at positions
 * in CSS px of the top window (for content of frames too).
 */
export class PuppeteerInput {
  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  move(x, y) {
    return this.page.mouse.move(x, y);
  }

  down(button = 'left') {
    return this.page.mouse.down({ button });
  }

  up(button = 'left') {
    return this.page.mouse.up({ button });
  }

  click(x, y, { button = 'left' } = {}) {
    return this.page.mouse.click(x, y, { button });
  }

  /** Taps with one finger at a point (Chromium, after `setViewport` with `touch`). */
  tap(x, y) {
    return this.page.touchscreen.tap(x, y);
  }

  /** Taps so many times. The events say that 150 ms lie between two taps: the time that they take is that of the machine. */
  async taps(x, y, times) {
    const client = await this.page.createCDPSession();
    const begin = Date.now() / 1000 - 1;
    const send = (type, touchPoints, timestamp) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
    for (let i = 0; i < times; i++) {
      await send('touchStart', [{ x, y }], begin + i * 0.15);
      await send('touchEnd', [], begin + i * 0.15 + 0.05);
    }
    await client.detach();
  }

  /** Drags one finger from the first point over the others, and lifts it at the last one. */
  async swipe([first, ...others], beforeUp) {
    await this.page.touchscreen.touchStart(first.x, first.y);
    for (const { x, y } of others) await this.page.touchscreen.touchMove(x, y);
    await beforeUp?.();
    await this.page.touchscreen.touchEnd();
  }

  keyDown(key) {
    return this.page.keyboard.down(puppeteerKey(key));
  }

  keyUp(key) {
    return this.page.keyboard.up(puppeteerKey(key));
  }

  async press(key, { modifiers = [] } = {}) {
    for (const modifier of modifiers) await this.keyDown(modifier);
    await this.page.keyboard.press(puppeteerKey(key));
    for (const modifier of modifiers.toReversed()) await this.keyUp(modifier);
  }

  async type(text) {
    for (const letter of text) await this.press(letter === '\n' ? 'Enter' : letter);
  }

  /** In the DevTools protocol, a key press alone does not edit text: it needs an editing command. */
  async paste() {
    await this.keyDown('Control');
    await this.page.keyboard.press('KeyV', { commands: ['Paste'] });
    await this.keyUp('Control');
  }

  setViewport(width, height, { touch = false } = {}) {
    return this.page.setViewport({ width, height, hasTouch: touch });
  }

  canEmulate() {
    return true;
  }

  /** @param {{dark?: boolean, reducedMotion?: boolean, forcedColors?: boolean, print?: boolean}} media */
  async emulate(media) {
    if (isFirefox(this.page)) return emulateInFirefox(this.page, media);
    await onDevTools(this.page, 'Emulation.setEmulatedMedia', {
      media: media.print ? 'print' : '',
      features: mediaFeatures(media),
    });
  }

  /** Sets the edges of the screen that a notch or a system bar covers, in CSS px (Chromium). */
  setSafeArea(insets) {
    return onDevTools(this.page, 'Emulation.setSafeAreaInsetsOverride', { insets });
  }

  setOffline(offline) {
    return isFirefox(this.page) ? goOfflineInFirefox(this.page, offline) : this.page.setOfflineMode(offline);
  }
}

/** Returns whether the page is driven by WebDriver BiDi, for which puppeteer has no DevTools protocol. */
export function isFirefox(page) {
  return page.browser().connection !== undefined;
}

function mediaFeatures({ dark, reducedMotion, moreContrast, forcedColors }) {
  return [
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    { name: 'prefers-contrast', value: moreContrast ? 'more' : 'no-preference' },
    { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
  ];
}

/** One DevTools session per page, because emulation ends with its session. */
const devTools = new WeakMap();

async function onDevTools(page, method, parameters) {
  if (!devTools.has(page)) devTools.set(page, await page.createCDPSession());
  return devTools.get(page).send(method, parameters);
}
