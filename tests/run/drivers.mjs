import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';
import { startEngine } from './engine-server.mjs';
import { Page } from './page.mjs';
import { exitOnSignals } from './processes.mjs';
import { PuppeteerTab } from './puppeteer-tab.mjs';
import { WebKitBrowser } from './webkit-browser.mjs';

const PUPPETEER = {
  emulateDark: true,
  emulateReducedMotion: true,
  emulateForcedColors: true,
  emulatePrint: true,
  /** Media features can change in an open page; otherwise the page is reloaded. */
  emulateWhileOpen: true,
  /** The primary pointer can be touch. */
  emulateTouch: true,
  offline: true,
  /** `page.popup()` reaches windows that a page opens. */
  popups: true,
  /** `page.requests()` is complete; otherwise it contains only the requests that documents report. */
  allRequests: true,
  /** Every page has its own storage and cache; otherwise only while a single page is open. */
  isolatedPages: true,
  /** Streams play through Media Source Extensions; otherwise tests do not wait for them. */
  movesStreams: true,
  /** Minimum width of a page, in CSS px. */
  leastWidth: 1,
};

/** The features of each driver. Tests check these, and not the name of the engine. */
export const FEATURES = {
  chromium: PUPPETEER,
  firefox: { ...PUPPETEER, emulateTouch: false },
  webkit: {
    emulateDark: true,
    emulateReducedMotion: true,
    emulateForcedColors: false,
    emulatePrint: false,
    emulateTouch: false,
    emulateWhileOpen: false,
    offline: false,
    popups: false,
    allRequests: false,
    isolatedPages: false,
    movesStreams: false,
    leastWidth: 290,
  },
};

/**
 * Opens an engine for page tests: the one that a run has started (`INLINE_CLIP_BROWSER` contains its address), else a new
 * one. Without `autoplay`, the browser's own autoplay policy applies.
 *
 * @param {string} [engine] From `INLINE_CLIP_ENGINE`, else Chromium.
 * @param {{autoplay?: boolean}} [options]
 * @returns {Promise<{name: string, features: typeof PUPPETEER, newPage: () => Promise<Page>, close: () => Promise<void>}>}
 */
export async function openBrowser(engine = process.env.INLINE_CLIP_ENGINE ?? 'chromium', options = {}) {
  const shared = options.autoplay ? undefined : sharedEngine(engine);
  if (!shared) exitOnSignals();
  const server = shared ?? (await startEngine(engine, options));
  const opened = engine === 'webkit' ? openWebKit(server, options) : await openPuppeteer(server);
  const newPage = async () => new Page(await opened.openTab());
  const close = async () => {
    await opened.close();
    if (!shared) await server.stop();
  };
  return { name: engine, features: FEATURES[engine], newPage, close };
}

function sharedEngine(engine) {
  const text = process.env.INLINE_CLIP_BROWSER;
  const server = text ? JSON.parse(text) : undefined;
  return server?.engine === engine ? server : undefined;
}

async function openPuppeteer({ engine, endpoint }) {
  const browser = await puppeteer.connect({
    browserWSEndpoint: endpoint,
    protocol: engine === 'firefox' ? 'webDriverBiDi' : 'cdp',
    protocolTimeout: 30_000,
    defaultViewport: { width: 1000, height: 800 },
  });
  return { openTab: () => PuppeteerTab.open(browser), close: () => browser.disconnect() };
}

function openWebKit(server, options) {
  const browser = new WebKitBrowser(findBrowsers().webkit, server, options);
  return {
    openTab: async () => {
      const tab = await browser.openTab();
      await tab.input.setViewport(1000, 800);
      return tab;
    },
    close: () => browser.close(),
  };
}
