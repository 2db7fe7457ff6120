import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dash, give, phase, skipsStreams } from './clip-in-page.mjs';
import { withBrowser } from './with-browser.mjs';

/** Milliseconds from a press to a message, with what a loaded machine takes to draw it. */
const startTimeout = 11_000;
/** The same by the clock of the driver, which sees what the page does late. */
const patience = 20_000;
/**
 * Runs in a page: notes when the clip was pressed last, whether it then failed in time, and where Retry stands from its
 * first frame on, which styles and help that come later must not change.
 */
const stopwatch = (limit) => {
  const player = document.querySelector('clip-player');
  window.retryPlaces = new Set();
  const look = () => {
    const rect = player.shadowRoot.querySelector('.retry')?.getBoundingClientRect();
    if (rect)
      window.retryPlaces.add(
        `${Math.round(rect.x + rect.width / 2)},${Math.round(rect.y + rect.height / 2)}`,
      );
    requestAnimationFrame(look);
  };
  look();
  let timer;
  player.addEventListener(
    'click',
    () => {
      // A timer of the page: a busy machine delays it as it does those of the player.
      clearTimeout(timer);
      window.isLate = false;
      timer = setTimeout(() => {
        window.isLate = true;
      }, limit);
    },
    true,
  );
  player.addEventListener('clip-error', () => clearTimeout(timer));
};

const chunks = [
  { name: 'the player', only: 'chunks/player-' },
  { name: 'video.js', only: 'chunks/videojs-' },
];
/** Runs in a page: whether our bar is there, and not the browser's own beside it. */
const hasControls = () =>
  window.__probe.byRole('slider', 'Seek').length === 1 &&
  !document.querySelector('clip-player').player.currentMedia.controls;

/** A stream whose captions need a parser of their own. */
const captioned = { src: '/media/choices/hls/master.m3u8', type: 'application/vnd.apple.mpegurl' };

/** Runs in a page: switches captions on, or off. */
const showCaptions = (language) =>
  document.querySelector('clip-player').player.showCaptions(language ?? undefined);
const captionsFailed = () => document.querySelector('clip-player').player.state.captionsFailed;
const captionsAreWell = () => !document.querySelector('clip-player').player.state.captionsFailed;
const captionsShow = (text) =>
  Array.from(document.querySelector('clip-player').player.currentMedia.textTracks).some(
    ({ mode, cues }) => mode === 'showing' && Array.from(cues ?? []).some((cue) => cue.text.includes(text)),
  );

describe('a script that is lost on its way to a page', { timeout: 600_000 }, () => {
  let site;
  let browser;
  let page;
  let fault = '';
  let keys = 0;

  withBrowser(
    (opened) => {
      ({ site, browser, page } = opened);
    },
    { transformHtml: (html) => html.replace(/(?<=<script[^>]* src="[^"]*)(?=\/inline-clip\/)/g, fault) },
  );

  /** A page whose scripts come with a fault; gives what ends the fault. */
  const open = async (path, spec) => {
    const key = `lost-${++keys}`;
    fault = `/fault/${encodeURIComponent(`${spec},key=${key}`)}`;
    await page.goto(`${site.origin}${path}`);
    await page.waitForRole('button', 'Play');
    await page.waitFor(() => document.querySelector('clip-player').player.state.clip !== undefined);
    await page.evaluate(stopwatch, startTimeout);
    return {
      end: () => fetch(`${site.origin}/fault-end?key=${key}`),
      asked: async () =>
        (await (await fetch(`${site.origin}/fault-log?key=${key}`)).json()).map(
          ({ url, status }) => `${status} ${url.split('/').at(-1)}`,
        ),
    };
  };
  const fails = async () => {
    await page.waitFor(phase, { args: ['failed'], timeout: 20_000 });
    await page.waitForRole('status', 'No media source currently available');
    await page.waitFor(
      () => document.querySelector('clip-player').shadowRoot.querySelector('.help') !== null,
    );
    assert.equal(await page.evaluate(() => window.retryPlaces.size), 1, 'Retry moved');
    assert.equal(await page.evaluate(() => window.isLate), false, 'the message came late');
  };
  /** What could not be fetched, the browser may well say; nothing else. */
  const isClean = async () => {
    const said = await page.errors();
    assert.deepEqual(
      said.filter((line) => !/Failed to load|Loading module|NetworkError|fetch/i.test(line)),
      [],
    );
  };
  const moves = () =>
    page.waitFor(() => document.querySelector('clip-player').currentTime > 0.5, { timeout: 25_000 });

  /** The quarters that are told while the clip goes on. */
  const quarters = async () => {
    await page.evaluate(() => {
      const player = document.querySelector('clip-player');
      window.quarters = [];
      player.addEventListener('clip-progress', ({ detail }) => window.quarters.push(detail.quarter));
      player.playbackRate = 8;
    });
    await page.waitFor(() => document.querySelector('clip-player').currentTime > 20, { timeout: 60_000 });
    return page.evaluate(() => window.quarters);
  };

  for (const { name, only } of chunks) {
    for (const [fate, spec] of [
      ['is not there', 'status=404'],
      ['never comes', 'hang'],
    ])
      it(`${name} ${fate}: says so in time, and Retry plays once it is there`, async (test) => {
        if (skipsStreams(test, browser)) return;
        const { end, asked } = await open('/watch/stream', `${spec},only=${only}`);
        await page.clickRole('button', 'Play');
        await fails();
        await end();
        await page.clickRole('button', 'Retry');
        await moves();
        await page.waitFor(hasControls, { timeout: 15_000 });
        const chunk = only.split('/').at(-1);
        const answers = (await asked()).filter((line) => line.includes(` ${chunk}`));
        assert.match(answers.at(-1), /^(200|304) /, answers.join());
        await isClean();
      });

    it(`${name} is not there once: the clip plays all the same`, async (test) => {
      if (skipsStreams(test, browser)) return;
      const { asked } = await open('/watch/stream', `status=404,times=1,only=${only}`);
      await page.clickRole('button', 'Play');
      if (only.includes('player')) {
        // On a slow machine the pointer has been on the clip long enough: the intent has fetched it, and not the press.
        await page.waitFor(phase, { args: ['failed', 'playing'], timeout: 20_000 });
        if (await page.evaluate(phase, 'failed')) {
          await fails();
          await page.clickRole('button', 'Retry');
        }
      }
      await moves();
      await page.waitFor(hasControls, { timeout: 15_000 });
      const told = await quarters();
      assert.ok(told.includes(25), told.join());
      assert.deepEqual(told, [...new Set(told)], 'joined to its article once');
      const lost = (await asked()).filter((line) => line.startsWith('404'));
      assert.equal(lost.length, 1, lost.join());
      await isClean();
    });
  }

  for (const [fate, spec] of [
    ['is not there', 'status=404'],
    ['never comes', 'hang'],
  ])
    it(`the Embed panel ${fate}: its dialog says so, and it is there when it is opened again`, async () => {
      const { end } = await open('/watch/klitschko', `${spec},only=chunks/clip-embed-`);
      await page.clickRole('button', 'Share');
      await page.waitForRole('textbox', 'URL');
      await page.clickRole('button', 'Embed');
      await page.waitForRole('dialog', 'Embed');
      await page.waitForRole('status', 'This could not be loaded. Press again.', { timeout: 20_000 });
      await end();
      await page.press('Escape');
      await page.waitFor(() => window.__probe.byRole('dialog').length === 0);
      await page.clickRole('button', 'Embed');
      await page.waitForRole('textbox', 'Embed code');
      await isClean();
    });

  it('what chooses an excerpt is lost: the panel says so, and it opens when it is pressed again', async () => {
    const { end } = await open('/watch/klitschko', 'status=404,only=chunks/clip-excerpt-');
    await page.clickRole('button', 'Share');
    await page.clickRole('button', 'Share a part');
    await page.waitForRole('status', 'This could not be loaded. Press again.', { timeout: patience });
    await end();
    await page.clickRole('button', 'Share a part');
    await page.waitForRole('slider', 'Excerpt start');
    assert.equal(await page.countRole('status', 'This could not be loaded. Press again.'), 0);
  });

  it('what parses DASH is lost after the clip has gone on to its next source: that plays on', async (test) => {
    if (skipsStreams(test, browser)) return;
    const { asked } = await open('/watch/stream', 'delay=15000,status=404,only=chunks/mpd-parser-');
    await page.evaluate(give, dash, captioned);
    await page.waitForRole('button', 'Play');
    await page.clickRole('button', 'Play');
    await moves();
    assert.doesNotMatch((await asked()).join(), /404/, 'it is not lost yet');
    await page.evaluate(() => {
      window.stops = [];
      const { player } = document.querySelector('clip-player');
      const { currentMedia } = player;
      for (const type of ['emptied', 'pause'])
        currentMedia.addEventListener(type, () => window.stops.push(type));
      player.addEventListener(
        'change',
        () => ['playing', 'stalled'].includes(player.state.phase) || window.stops.push('change'),
      );
    });
    for (const end = Date.now() + 40_000; !(await asked()).join().includes('404'); )
      assert.ok(Date.now() < end);
    const time = await page.evaluate(() => document.querySelector('clip-player').currentTime);
    await page.waitFor((from) => document.querySelector('clip-player').currentTime > from + 1.5, {
      args: [time],
      timeout: 20_000,
    });
    assert.deepEqual(await page.evaluate(() => window.stops), []);
  });

  for (const [fate, spec] of [
    ['is not there', 'status=404'],
    ['never comes', 'hang'],
  ]) {
    it(`what parses DASH ${fate}: says so in time, and Retry plays once it is there`, async (test) => {
      if (skipsStreams(test, browser)) return;
      const { end } = await open('/watch/stream', `${spec},only=chunks/mpd-parser-`);
      await page.evaluate(give, dash);
      await page.waitForRole('button', 'Play');
      await page.clickRole('button', 'Play');
      await fails();
      await end();
      await page.clickRole('button', 'Retry');
      await moves();
      await isClean();
    });

    it(`what parses captions ${fate}: says so, plays on, and shows them once it is there`, async (test) => {
      if (skipsStreams(test, browser)) return;
      const { end, asked } = await open('/watch/stream', `${spec},only=chunks/webvtt-parser-`);
      await page.evaluate(give, captioned);
      await page.waitForRole('button', 'Play');
      await page.clickRole('button', 'Play');
      await moves();
      assert.doesNotMatch((await asked()).join(), /-parser-/, 'asked for before anybody reads');
      await page.evaluate(showCaptions, 'uk');
      await page.waitFor(captionsFailed, { timeout: 20_000 });
      await end();
      await page.evaluate(showCaptions, null);
      await page.waitFor(captionsAreWell);
      await page.evaluate(showCaptions, 'uk');
      await page.waitFor(captionsShow, { args: ['Умовний'], timeout: 20_000 });
      assert.equal(await page.evaluate(captionsAreWell), true);
      await page.waitFor(phase, { args: ['playing'] });
      await isClean();
    });
  }

  for (const [fate, spec] of [
    ['is not there', 'status=404'],
    ['never comes', 'hang'],
  ])
    it(`a file plays without the player that ${fate}, and its bar works`, async () => {
      await open('/watch/klitschko', `${spec},only=chunks/player-`);
      await page.clickRole('button', 'Play');
      await moves();
      await page.waitFor(hasControls, { timeout: 15_000 });
      await page.clickRole('button', 'Pause');
      await page.waitFor(() => document.querySelector('clip-player').paused);
      await page.clickRole('button', 'Play');
      await moves();
      await isClean();
    });
});
