import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './engine-server.mjs';
import { WebKitLauncher } from './wtr-webkit-launcher.mjs';

/**
 * The launcher of one engine for the test runner. Pages under it may play media without a press: whether a
 * browser allows that is tested on whole pages, under the browser's own policy.
 *
 * @param {string} engine
 * @param {import('./browsers.mjs').Found} found
 */
export function launcherOf(engine, found) {
  if (engine === 'webkit') return new WebKitLauncher(found);
  return chromeLauncher({
    puppeteer,
    launchOptions: launchOptions(engine, found.path, { autoplay: true }),
    // Only the page in front has focus, frames and unthrottled timers.
    concurrency: 1,
  });
}
