import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleCodes } from './sample-codes.mjs';
import { withBrowser } from './with-browser.mjs';

/** Notes where the text after the code begins, before any module has run. */
const note = '<p id="after">After the clip.</p><script>window.noted = after.offsetTop</script>';
const positions = () => [window.noted, document.querySelector('#after').offsetTop];
const isThere = {
  iframe: () => document.querySelector('iframe') !== null,
  script: () => document.querySelector('[data-inline-clip] iframe') !== null,
  element: () => document.querySelector('clip-player').player?.state.clip !== undefined,
};

describe('a code as it is pasted, without our style sheet', { timeout: 120_000 }, () => {
  let site;
  let hosts;
  let page;

  withBrowser(
    (opened) => {
      ({ site, hosts, page } = opened);
    },
    { withHosts: true },
  );

  for (const [format, there] of Object.entries(isThere))
    for (const responsive of [false, true])
      for (const width of [360, 1280])
        it(`moves nothing: ${format}, ${responsive ? 'responsive' : 'of a size'}, ${width} px wide`, async () => {
          await page.setViewport(width, 800);
          const { [format]: code } = sampleCodes(site.origin, { responsive });
          await page.goto(hosts.origin + hosts.put({ body: code + note }));
          await page.waitFor(there, { timeout: 20_000 });
          const [noted, now] = await page.evaluate(positions);
          assert.ok(noted > 100, `${noted} px`);
          assert.ok(Math.abs(now - noted) <= 1, `from ${noted} to ${now} px`);
        });
});
