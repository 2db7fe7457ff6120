import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Scope } from './scope.mjs';

/**
 * A page that a test has open, the same in every engine. What differs per engine (how a page is driven) is the
 * `tab` underneath: {@link import('./puppeteer-tab.mjs').PuppeteerTab} or
 * {@link import('./webkit-tab.mjs').WebKitTab}.
 */
export class Page extends Scope {
  #tab;
  #past = [];

  constructor(tab) {
    super((expression) => tab.run(expression));
    this.#tab = tab;
  }

  /** Opens an address and waits for `load`. What went wrong in the document before is kept for `errors()`. */
  async goto(address) {
    this.#past = await this.errors();
    await this.#tab.goto(address);
  }

  /** A document in a frame (any depth, any origin) whose address holds `part`; waits for it. */
  async frame(part, options) {
    const { run, corner } = await this.#tab.frame(part, options);
    return new Scope(run, this, corner);
  }

  /** A window that this page has opened (`features.popups`), whose address holds `part`; waits for it. */
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

  /** Presses a key by its `KeyboardEvent.key`: "Tab", "k", "ArrowLeft"; `modifiers` like `['Shift']`. */
  press(key, options) {
    return this.#tab.input.press(key, options);
  }

  type(text) {
    return this.#tab.input.type(text);
  }

  /** Pastes the clipboard where the focus is. */
  paste() {
    return this.#tab.input.paste();
  }

  /** What the clipboard holds as text, read by pasting it elsewhere. */
  clipboard() {
    return this.#tab.clipboard();
  }

  /**
   * Sizes the page in CSS px. The media come from {@link import('./drivers.mjs').FEATURES}; set them before
   * `goto`: an engine that can be told only at its start loads the page anew.
   *
   * @param {{dark?: boolean, reducedMotion?: boolean, forcedColors?: boolean, print?: boolean, touch?: boolean}} [media]
   */
  async setViewport(width, height, media) {
    if (media) await this.#tab.emulate(media);
    await this.#tab.input.setViewport(width, height, media);
  }

  /** Takes the page off the net, or puts it back (where `features.offline`). */
  setOffline(offline) {
    return this.#tab.input.setOffline(offline);
  }

  async screenshot(path) {
    await mkdir(dirname(path), { recursive: true });
    await this.#tab.screenshot(path);
  }

  /** Uncaught errors, unhandled rejections and policy violations in all documents so far; empty when all is well. */
  async errors() {
    return [...new Set([...this.#past, ...(await this.#tab.errors())])];
  }

  /** Addresses asked for since the page was opened (`features.allRequests`: all; else what documents know of). */
  requests() {
    return this.#tab.requests();
  }

  /** Goes back in the history and waits for the page before. */
  async back() {
    this.#past = await this.errors();
    await this.#tab.back();
  }

  close() {
    return this.#tab.close();
  }
}
