import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mastodon, sandboxed, withoutReferrer, wordPress, wordPressScript } from './cms-filters.mjs';
import { sampleCodes } from './sample-codes.mjs';
import { withBrowser } from './with-browser.mjs';

const address = '/embed/klitschko';
const plays = () => {
  const player = document.querySelector('clip-player');
  return player.matches(':state(playing)') && player.currentTime > 0.2;
};

describe('a pasted code in other people’s pages', { timeout: 300_000 }, () => {
  let site;
  let hosts;
  let page;
  let codes;
  let fluid;

  withBrowser(
    (opened) => {
      ({ site, hosts, page } = opened);
      codes = sampleCodes(site.origin);
      fluid = sampleCodes(site.origin, { responsive: true });
    },
    { withHosts: true },
  );

  const open = async (host, origin = hosts.origin) => {
    await page.goto(origin + hosts.put(host));
    return page.frame(address);
  };
  /** Without errors, those of the page around left out where its own policy is what they are about. */
  const playsInside = async (frame, errors = () => page.errors()) => {
    await frame.waitForRole('button', 'Play', { timeout: 20_000 });
    await frame.clickRole('button', 'Play');
    await frame.waitFor(plays, { timeout: 30_000 });
    assert.deepEqual(await errors(), []);
  };
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

  for (const format of ['iframe', 'script']) {
    it(`plays in a plain page, as ${format} code`, async () => {
      await playsInside(await open({ body: codes[format] }));
    });

    it(`plays in a column of 320 px and does not widen it, as ${format} code`, async () => {
      const frame = await open({ body: `<div style="width:320px">${fluid[format]}</div>` });
      await playsInside(frame);
      assert.equal(await frame.evaluate(() => innerWidth), 320);
      await frame.waitForRole('slider', 'Seek');
      const isInside = () => document.documentElement.scrollWidth <= innerWidth;
      assert.ok(await frame.evaluate(isInside));
      assert.ok(await fits());
    });

    it(`plays in a page that runs from right to left, as ${format} code`, async () => {
      await playsInside(await open({ body: fluid[format], dir: 'rtl' }));
      assert.ok(await fits());
    });
  }

  it('stands readable in sandbox="", where no script runs', async (test) => {
    const frame = await open({ body: sandboxed(codes.iframe, '') });
    const face = await frame.waitFor(readable, { timeout: 15_000 }).catch((error) => error);
    if (face instanceof Error && !(await canLook(frame))) {
      return test.skip('this driver does not look into a frame without script');
    }
    assert.equal(face.title, codes.title);
    assert.match(face.link, /\/watch\/klitschko$/);
    assert.ok(face.video, 'the browser’s own player is there, and has a size');
    assert.ok(!face.isDefined, 'no script ran');
    assert.deepEqual(await page.errors(), []);
  });

  it('plays in sandbox="allow-scripts", without an origin, storage, popups or fullscreen', async () => {
    const frame = await open({ body: sandboxed(codes.iframe, 'allow-scripts') });
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    await playsInside(frame);
  });

  it('shows captions in sandbox="allow-scripts", where files of the site are another origin’s', async () => {
    const captioned = codes.iframe.replace('/embed/klitschko', '/embed/klitschko?captions=en');
    const frame = await open({ body: sandboxed(captioned, 'allow-scripts') });
    await playsInside(frame);
    await frame.waitFor(() => {
      const tracks = [...document.querySelector('clip-player').textTracks];
      return tracks.some(
        ({ mode, language, cues }) => mode === 'showing' && language === 'en' && cues?.length > 0,
      );
    });
  });

  it('offers the full page where nothing may fill the screen, and its address where no window may open', async (test) => {
    const bare = codes.iframe.replace(/ allow="[^"]*" allowfullscreen/, '');
    const frame = await open({ body: sandboxed(bare, 'allow-scripts') });
    await playsInside(frame);
    await frame.waitForRole('button', 'Mute');
    await frame.evaluate(() => document.querySelector('clip-player').pause()); // what plays hides its controls
    await frame.waitFor(() => document.querySelector('clip-player').paused);
    if (await frame.evaluate(() => document.fullscreenEnabled)) {
      return test.skip('this engine lets every frame fill the screen');
    }
    assert.equal(await frame.countRole('button', 'Fullscreen'), 0);
    await frame.clickRole('button', 'Open full page');
    await frame.waitForRole('textbox', 'URL');
    const address = await frame.evaluate(() => window.__probe.byRole('textbox', 'URL')[0].value);
    assert.match(address, new RegExp(`^${site.origin}/watch/klitschko`));
    await frame.clickRole('button', 'Share');
    await frame.waitFor(
      () => window.__probe.byRole('link', 'Share on Facebook')[0].nextElementSibling.textContent,
    );
    assert.deepEqual(await page.errors(), []);
  });

  it('gives the address of the title where its link can open nothing', async () => {
    const frame = await open({ body: sandboxed(codes.iframe, 'allow-scripts') });
    await frame.waitForRole('button', 'Play');
    await frame.waitFor(isOfferMade);
    await frame.clickRole('link', codes.title);
    await frame.waitForRole('textbox', 'URL');
    const address = await frame.evaluate(() => window.__probe.byRole('textbox', 'URL')[0].value);
    assert.equal(address, `${site.origin}/watch/klitschko`);
    assert.deepEqual(await page.errors(), []);
  });

  it('tells a publisher who asks what the frame forbids', async () => {
    const body = sandboxed(codes.iframe, 'allow-scripts').replace(
      '/embed/klitschko',
      '/embed/klitschko?diagnose=1',
    );
    const frame = await open({ body });
    const text = await frame.waitFor(() => document.querySelector('.clip-diagnosis')?.textContent);
    assert.match(text, /Storage.*\(certain\).*sandbox="allow-same-origin"/);
    assert.match(text, /New windows.*\(likely\).*allow-popups/);
    assert.deepEqual(await page.errors(), []);
  });

  it('plays in WordPress, which shows the frame when it has said its height', async () => {
    const body = wordPress(codes.iframe, { secret: 'aB3xYz9012', title: codes.title });
    const frame = await open({ body, head: `<script>${wordPressScript}</script>` });
    await page.waitFor(() => !document.querySelector('iframe').hasAttribute('style'));
    const seen = await page.evaluate(() => ({
      height: document.querySelector('iframe').height,
      fallback: getComputedStyle(document.querySelector('blockquote')).display,
    }));
    assert.deepEqual(seen, { height: '360', fallback: 'none' });
    await playsInside(frame);
  });

  it('asks for consent in WordPress, which shows the frame', async () => {
    const asking = codes.iframe.replace('/embed/klitschko', '/embed/klitschko?consent=1');
    const body = wordPress(asking, { secret: 'aB3xYz9012', title: codes.title });
    const frame = await open({ body, head: `<script>${wordPressScript}</script>` });
    await page.waitFor(() => !document.querySelector('iframe').hasAttribute('style'));
    await frame.clickRole('button', 'Agree and play', { timeout: 20_000 });
    await frame.waitFor(plays, { timeout: 30_000 });
    assert.deepEqual(await page.errors(), []);
  });

  it('plays in WordPress when the secret comes late', async () => {
    const body = wordPress(codes.iframe, { secret: 'aB3xYz9012', title: codes.title });
    const head = `<script>${wordPressScript}</script>`;
    const frame = await open({ body: body.replace('#?secret=aB3xYz9012', ''), head });
    await frame.waitForRole('button', 'Play', { timeout: 20_000 });
    assert.ok(await page.evaluate(() => document.querySelector('iframe').hasAttribute('style')));
    await page.evaluate(() => {
      document.querySelector('iframe').src += '#?secret=aB3xYz9012';
    });
    await page.waitFor(() => !document.querySelector('iframe').hasAttribute('style'));
  });

  it('plays in Mastodon', async () => {
    await playsInside(await open({ body: mastodon(codes.iframe) }));
  });

  it('plays in a page that isolates itself by COEP', async (test) => {
    const isolation = { 'Cross-Origin-Opener-Policy': 'same-origin' };
    const policy = (value) => ({ ...isolation, 'Cross-Origin-Embedder-Policy': value });
    await page.goto(hosts.origin + hosts.put({ body: '', headers: policy('credentialless') }));
    const knows = await page.evaluate(() => crossOriginIsolated);
    if (!knows) return test.skip('this engine does not know credentialless frames');
    const frame = await open({ body: codes.iframe, headers: policy('require-corp') });
    await frame.waitForRole('button', 'Play', { timeout: 20_000 });
    // Firefox's driver sends no pointer into a frame of an isolated page: this press is a script's.
    await frame.evaluate(() => window.__probe.byRole('button', 'Play')[0].click());
    await frame.waitFor(plays, { timeout: 30_000 });
    assert.ok(await page.evaluate(() => crossOriginIsolated), 'the page is isolated');
    assert.deepEqual(await page.errors(), []);
  });

  it('plays in a page whose policy lets in its frame, and nothing else', async () => {
    const policy = `default-src 'none'; frame-src ${site.origin}`;
    const headers = { 'Content-Security-Policy': policy };
    const frame = await open({ body: codes.iframe, headers, probe: false });
    await playsInside(frame, () => frame.evaluate(() => window.__probe.errors));
  });

  it('plays, and says ready, in a page that tells nobody who it is', async () => {
    const head = `<meta name="referrer" content="no-referrer"><script>
      addEventListener('message', ({ data }) => { if (/"ready"/.test(data)) window.ready = JSON.parse(data).value.src; });
    </script>`;
    const frame = await open({ body: withoutReferrer(codes.iframe), head });
    await playsInside(frame);
    assert.equal(await frame.evaluate(() => document.referrer), '');
    const said = await page.evaluate(() => [window.ready, document.querySelector('iframe').src]);
    assert.equal(said[0], said[1]);
  });

  it('copies in a page without https', async (test) => {
    const path = hosts.put({ body: codes.iframe });
    const isThere = await page.goto(hosts.insecureOrigin + path).then(
      () => page.evaluate(() => document.title === 'A host page' && !isSecureContext),
      () => false,
    );
    if (!isThere) return test.skip('this engine cannot be told a host name');
    const frame = await page.frame(address);
    assert.equal(await frame.evaluate(() => isSecureContext), false);
    await frame.waitForRole('button', 'Embed', { timeout: 20_000 });
    await frame.clickRole('button', 'Embed');
    await frame.waitForRole('textbox', 'Embed code');
    const code = await frame.evaluate(() => window.__probe.byRole('textbox', 'Embed code')[0].value);
    await frame.clickRole('button', 'Copy code');
    await frame.waitForRole('status', 'The code has been copied to your clipboard.');
    assert.equal(await page.clipboard(), code);
    assert.deepEqual(await page.errors(), []);
  });
});

/** What a reader sees of an embed page without script; nothing until it is there. */
function readable() {
  const link = document.querySelector('clip-player a');
  if (!link || document.readyState !== 'complete') return undefined;
  const video = document.querySelector('video[controls]');
  return {
    title: link.textContent,
    link: link.getAttribute('href'),
    video: (video?.getBoundingClientRect().height ?? 0) > 50,
    isDefined: document.querySelector('clip-player').matches(':defined'),
  };
}

/** What a page has asked for need not have run yet: a second `import()` of a module ends after the page's own. */
async function isOfferMade() {
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const file = files.find((name) => name.includes('offer-page-address'));
  return Boolean(file && (await import(file)));
}

async function canLook(frame) {
  return frame
    .evaluate(() => document.readyState)
    .then(
      () => true,
      () => false,
    );
}
