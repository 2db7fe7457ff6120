/**
 * Emulates a colour scheme, reduced motion, forced colours or print in a page of Firefox, by the overrides of its
 * developer tools. Firefox must be started with `--remote-allow-system-access`.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {{dark?: boolean, reducedMotion?: boolean, forcedColors?: boolean, print?: boolean}} media
 */
export async function emulateInFirefox(page, { dark, reducedMotion, forcedColors, print }) {
  const { send, id } = wire(page);
  await inChrome(
    send,
    `const page = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
       .NavigableManager.getBrowsingContextById(${JSON.stringify(id)});
     page.prefersColorSchemeOverride = '${dark ? 'dark' : 'light'}';
     page.prefersReducedMotionOverride = '${reducedMotion ? 'reduce' : 'no-preference'}';
     page.mediumOverride = '${print ? 'print' : ''}';
     page.forcedColorsOverride = '${forcedColors ? 'active' : 'none'}';`,
  );
}

/** Sets a page offline or online (BiDi `emulation.setNetworkConditions`). */
export async function goOfflineInFirefox(page, offline) {
  const { send, id } = wire(page);
  const networkConditions = offline ? { type: 'offline' } : null;
  await send('emulation.setNetworkConditions', { networkConditions, contexts: [id] });
}

/** puppeteer has no public interface for raw BiDi commands; these two names are private. */
function wire(page) {
  const { connection } = page.browser();
  return { send: (method, parameters) => connection.send(method, parameters), id: page.mainFrame()._id };
}

async function inChrome(send, body) {
  const { result } = await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const expression = `(() => { ${body} })()`;
  const target = { context: result.contexts[0].context };
  const answer = await send('script.evaluate', { expression, target, awaitPromise: true });
  if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
}
