import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Scope } from './scope.mjs';

/**
 * An open page of a test, with the same interface in every engine. The `tab` drives it:
 * {@link import('./puppeteer-tab.mjs').PuppeteerTab} or {@link import('./webkit-tab.mjs').WebKitTab}.
 */
export class Page extends Scope {
  #tab;
  #past = [];

  constructor(tab) {
    super((expression) => tab.run(expression));
    this.#tab = tab;
  }

  /** Opens an address and waits for `load`. Errors of the previous document are kept for `errors()`. */
  async goto(address) {
    this.#past = await this.errors();
    await this.#tab.goto(address);
  }

  /** Waits for a document in a frame (of any depth and origin) whose address contains `part`. */
  async frame(part, options) {
    const { run, corner } = await this.#tab.frame(part, options);
    return new Scope(run, this, corner);
  }

  /** Waits for a window that this page has opened (`features.popups`) whose address contains `part`. */
  async popup(part, options) {
    const { run } = await this.#tab.popup(part, options);
    return new Scope(run);
  }

  /** Presses the mouse at a point in CSS px of the window. */
  click(x, y, { button } = {}) {
    return this.#tab.input.click(x, y, { button });
  }

  move(x, y) {
    return this.#tab.input.move(x, y);
  }

  down(button) {
    return this.#tab.input.down(button);
  }

  up(button) {
    return this.#tab.input.up(button);
  }

  /** Taps with a finger (`features.emulateTouch`, and `touch` in the viewport's media). */
  tap(x, y) {
    return this.#tab.input.tap(x, y);
  }

  /** Taps so many times, so quickly that they belong together, on a slow machine too. */
  taps(x, y, times) {
    return this.#tab.input.taps(x, y, times);
  }

  /** Drags a finger over points; `beforeUp` runs while it is still down at the last one. */
  swipe(points, beforeUp) {
    return this.#tab.input.swipe(points, beforeUp);
  }

  /** Presses a key by its `KeyboardEvent.key`: "Tab", "k", "ArrowLeft"; `modifiers` like `['Shift']`. */
  press(key, options) {
    return this.#tab.input.press(key, options);
  }

  type(text) {
    return this.#tab.input.type(text);
  }

  /** Pastes the clipboard into the focused element. */
  paste() {
    return this.#tab.input.paste();
  }

  /** Returns the text of the clipboard, read by pasting it into another page. */
  clipboard() {
    return this.#tab.clipboard();
  }

  /**
   * Sets the size of the page in CSS px, and media features of {@link import('./drivers.mjs').FEATURES}. Set these before
   * `goto`: some engines accept them only at their start, and reload the page.
   *
   * @param {{dark?: boolean, reducedMotion?: boolean, forcedColors?: boolean, print?: boolean, touch?: boolean}} [media]
   */
  async setViewport(width, height, media) {
    if (media) await this.#tab.emulate(media);
    await this.#tab.input.setViewport(width, height, media);
  }

  /** Sets what `env(safe-area-inset-…)` is, in CSS px: `{top, right, bottom, left}` (Chromium). */
  setSafeArea(insets) {
    return this.#tab.input.setSafeArea(insets);
  }

  /** Sets the page offline or online (requires `features.offline`). */
  setOffline(offline) {
    return this.#tab.input.setOffline(offline);
  }

  async screenshot(path) {
    await mkdir(dirname(path), { recursive: true });
    await this.#tab.screenshot(path);
  }

  /** Returns the uncaught errors, unhandled rejections and policy violations in all documents so far. */
  async errors() {
    return [...new Set([...this.#past, ...(await this.#tab.errors())])];
  }

  /**
   * Returns the addresses requested since the page was opened: all with `features.allRequests`, otherwise those that
   * documents report.
   */
  requests() {
    return this.#tab.requests();
  }

  /** Goes back in the history and waits for the previous page. */
  async back() {
    this.#past = await this.errors();
    await this.#tab.back();
  }

  close() {
    return this.#tab.close();
  }
}
