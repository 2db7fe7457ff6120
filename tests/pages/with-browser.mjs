import { after, afterEach, before, beforeEach } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { startHostPages } from './host-pages.mjs';

/**
 * Starts a site and a browser for the suite that calls it, and opens a new page for each test. `take` receives them
 * before each test as `{ site, browser, page }`, with `withHosts` also `hosts`, a server of host pages. After the suite
 * all are closed. The other options are those of `startSite`.
 */
export function withBrowser(take, { withHosts = false, ...options } = {}) {
  const opened = {};
  before(async () => {
    opened.site = await startSite(options);
    if (withHosts) opened.hosts = await startHostPages();
    opened.browser = await openBrowser();
  });
  after(async () => {
    await opened.browser?.close();
    await opened.hosts?.close();
    await opened.site?.close();
  });
  beforeEach(async () => {
    opened.page = await opened.browser.newPage();
    take(opened);
  });
  afterEach(() => opened.page?.close());
}
