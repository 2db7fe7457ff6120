import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phase, skipsStreams } from './clip-in-page.mjs';
import { withBrowser } from './with-browser.mjs';

/** Names that this library, or what is bundled in it, reads from the page. */
const names = [
  ...[
    'inlineClip',
    'inlineClipFresh',
    'inlineClipGate',
    'inlineClipLitPolicy',
    'inline-clip',
    'ManagedMediaSource',
  ],
  ...['VIDEOJS_NO_DYNAMIC_STYLE', 'videojs', 'WebVTT', 'vttjs', 'HELP_IMPROVE_VIDEOJS', 'muxjs'],
];
const clobbering = names
  .map((name) => `<a id="${name}" name="${name}" href="https://evil.example/"></a><form id="${name}"></form>`)
  .join('');

/** Runs in a page: the names of what another script finds on `globalThis`, beside what is there in every page. */
const found = () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const usual = new Set(Reflect.ownKeys(frame.contentWindow));
  frame.remove();
  const keys = Reflect.ownKeys(globalThis).filter((key) => !usual.has(key));
  return keys
    .map((key) => key.description ?? key)
    .filter((name) => !/^(__probe|automationSessionProxy$|\d+$)/.test(name));
};

/** Runs in a page: which of these are policies, or make trusted values of text that runs something. */
const trusting = (list, active) => {
  const isTrusted = (value) => /^Trusted(?!HTML)/.test(value?.constructor?.name ?? '') || isActive(value);
  const isActive = (value) => value?.constructor?.name === 'TrustedHTML' && String(value) !== 'blob:x';
  const isPolicy = (value) => isTrusted(value) || typeof value?.createHTML === 'function';
  const trusts = (make, owner) =>
    active.some((text) => {
      try {
        return isTrusted(make.call(owner, text));
      } catch {
        return false; // It refuses, or wants something else.
      }
    });
  const values = list.map((name) => [name, globalThis[Symbol.for(name)] ?? globalThis[name]]);
  const odd = values.filter(([, value]) => {
    const members = Object(value) === value ? Reflect.ownKeys(value).map((key) => value[key]) : [];
    const functions = [value, ...members].filter((each) => typeof each === 'function');
    return isPolicy(value) || functions.some((make) => trusts(make, value));
  });
  return odd.map(([name]) => name);
};

const active = [
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<a href="javascript:alert(1)">a</a>',
  '<iframe srcdoc="a"></iframe>',
  '<b\nonclick = "alert(1)">b</b>',
  'blob:x',
];

describe('the library beside other scripts and other markup', { timeout: 300_000 }, () => {
  let site;
  let browser;
  let page;
  let change = (html) => html;

  withBrowser(
    (opened) => {
      ({ site, browser, page } = opened);
    },
    { transformHtml: (html) => change(html) },
  );

  const open = async (path, changed) => {
    change = changed;
    await page.goto(`${site.origin}${path}`);
  };
  const errors = () => page.evaluate(() => window.__probe.errors);

  it('plays a stream with captions where elements have the names of its globals', async (test) => {
    if (skipsStreams(test, browser)) return;
    await open('/watch/choices', (html) => html.replace('<body>', `<body>${clobbering}`));
    await page.waitForRole('button', 'Play');
    await page.clickRole('button', 'Play');
    await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
    assert.deepEqual(await errors(), []);
  });

  it('leaves no policy, and nothing that trusts any text, to other scripts', async (test) => {
    await open('/watch/choices', (html) => html);
    if (browser.features.movesStreams) {
      await page.waitForRole('button', 'Play');
      await page.clickRole('button', 'Play');
      await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
    }
    const list = await page.evaluate(found);
    const vendors = /^(lit\w+|reactiveElement\w+|VIDEOJS_NO_DYNAMIC_STYLE|WebVTT|vttjs)$/;
    assert.deepEqual(list.filter((name) => !vendors.test(name)).sort(), ['inline-clip.lit']);
    assert.deepEqual(await page.evaluate(trusting, list, active), []);
    test.diagnostic(list.join(' '));
  });

  const second = (file) => (html) =>
    html.replace(
      /<script type="module"[^>]* src="[^"]*(\/inline-clip\/[^"]+\/)[^"/]+"><\/script>/,
      (script, folder) => `${script}<script type="module" src="/fault/key=second${folder}${file}"></script>`,
    );

  for (const file of ['inline-clip.js', 'library.js', 'elements/clip-share-panel.js']) {
    it(`works beside a second copy, ${file}, under Trusted Types without 'allow-duplicates'`, async (test) => {
      const { movesStreams } = browser.features;
      await open(`/watch/${movesStreams ? 'choices' : 'klitschko'}`, second(file));
      await page.waitForRole('button', 'Play');
      await page.clickRole('button', 'Play');
      await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
      assert.deepEqual(await errors(), []);
      const copies = await page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => /\/inline-clip\.js/.test(name))
            .length,
      );
      assert.ok(copies >= 2, String(copies));
      test.diagnostic(`${copies} copies`);
    });
  }
});
