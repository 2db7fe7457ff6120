import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './engine-server.mjs';
import { WebKitLauncher } from './wtr-webkit-launcher.mjs';

/**
 * The launcher of an engine for the test runner. Its pages may play media without a press; the autoplay policy of the
 * browser is tested by page tests.
 *
 * @param {string} engine
 * @param {import('./browsers.mjs').Found} found
 */
export function launcherOf(engine, found) {
  if (engine === 'webkit') return new WebKitLauncher(found);
  return chromeLauncher({
    puppeteer,
    launchOptions: launchOptions(engine, found.path, { autoplay: true }),
    // Only the foreground page has focus, animation frames and unthrottled timers.
    concurrency: 1,
  });
}
