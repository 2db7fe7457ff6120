import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBenchSite } from '../bench/bench-site.mjs';
import { openLab } from '../bench/lab.mjs';
import { measureChurn } from '../bench/measure-churn.mjs';
import { sums } from '../bench/measure-pages.mjs';
import { measurePress } from '../bench/measure-press.mjs';
import { inlineClip } from '../bench/peers/inline-clip.mjs';
import { native } from '../bench/peers/native.mjs';
import { findBrowsers } from '../run/browsers.mjs';

/** Milliseconds after which a pointer that stays on a clip counts as intent, less what a timer may be late. */
const intentRest = 80;

/**
 * Bytes by which the hash in the names of chunks can lengthen what travels: it compresses by chance. `check-dist` checks
 * the limits with one hash for all builds.
 */
const NAMES = 150;

/** Why it cannot be run here: it measures in Chromium alone. */
const { missing } = findBrowsers().chromium;

/** What a page of facades costs, counted: no times, so that a busy machine changes nothing. */
describe('the bench', { timeout: 180_000, skip: missing }, () => {
  let site;
  let lab;

  before(async () => {
    site = await startBenchSite([native, inlineClip]);
    lab = await openLab(site);
  });
  after(async () => {
    await lab?.close();
    await site?.close();
  });

  /** Opens an article that nobody touches. */
  const opened = async (count, look) => {
    const visit = await lab.visit();
    try {
      await visit.page.evaluateOnNewDocument(countWork);
      await visit.goto(`/article/inline-clip/mp4/${count}`);
      const result = await look(visit);
      assert.deepEqual(visit.failures, []);
      return result;
    } finally {
      await visit.close();
    }
  };

  it('finds 23 kB of script and no style sheet on a page of facades, however many they are', async () => {
    const one = await opened(1, (visit) => sums(visit.traffic()));
    const twenty = await opened(20, (visit) => sums(visit.traffic()));
    assert.ok(one.script > 5000 && one.script <= 23_000 + NAMES, `${one.script} bytes`);
    assert.equal(twenty.script, one.script);
    assert.equal(twenty.styles, 0);
  });

  it('finds no request but the scripts, the documents and the posters', async () => {
    const traffic = await opened(20, (visit) => visit.traffic());
    const paths = traffic.map(({ path }) => path);
    const of = (test) => paths.filter((path) => test.test(path)).length;
    assert.equal(of(/^\/article\//), 1);
    assert.equal(of(/\.js$/), 1);
    const [documents, posters] = [of(/^\/clips\/mp4-\d+\.json$/), of(/^\/poster\.jpg$/)];
    for (const count of [documents, posters])
      assert.ok(count > 0 && count < 20, `${count}: those in sight, and those soon to be`);
    assert.equal(paths.length, 2 + documents + posters, paths.join('\n'));
  });

  it('finds no media element and no media byte before a press', async () => {
    const found = await opened(20, async (visit) => ({
      media: sums(visit.traffic()).media,
      videos: await visit.page.evaluate(() => window.bench.videos().length),
      elements: await visit.alive('HTMLVideoElement'),
    }));
    assert.deepEqual(found, { media: 0, videos: 0, elements: 0 });
  });

  it('finds no media byte and no player under a pointer that only passes', async () => {
    const pass = async (visit) => {
      const { x, y } = await visit.page.evaluate(() => {
        const { left, top, width, height } = document.querySelector('.box').getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await visit.page.evaluate(timeStay);
      for (const at of [1, y, 1]) await visit.page.mouse.move(x, at);
      await visit.rest();
      const stay = await visit.page.evaluate(() => window.stay);
      const { phase, made, scripts } = await visit.page.evaluate(() => {
        const { player } = document.querySelector('clip-player');
        return {
          phase: player.state.phase,
          made: [player.currentMedia, ...window.bench.videos()].filter(Boolean).length,
          scripts: performance.getEntriesByType('resource').filter(({ name }) => name.includes('/player-'))
            .length,
        };
      });
      const elements = await visit.alive('HTMLVideoElement');
      return { stay, found: { media: sums(visit.traffic()).media, phase, made, scripts, elements } };
    };
    let last;
    for (let visits = 0; visits < 20 && !(last?.stay < intentRest); visits++) last = await opened(3, pass);
    assert.ok(last.stay < intentRest, `this machine is too slow to pass over a clip: ${last.stay} ms`);
    assert.deepEqual(last.found, { media: 0, phase: 'idle', made: 0, scripts: 1, elements: 1 });
  });

  it('finds the first frame of one clip under a pointer that rests, and no player', async () => {
    const found = await opened(3, async (visit) => {
      const { x, y } = await visit.page.evaluate(() => {
        const { left, top, width, height } = document.querySelector('.box').getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await visit.page.mouse.move(x, y);
      await visit.page.waitForFunction(
        () => document.querySelector('clip-player').player.currentMedia?.readyState > 0,
      );
      return visit.page.evaluate(() => ({
        phase: document.querySelector('clip-player').player.state.phase,
        made: [...document.querySelectorAll('clip-player')].filter(({ player }) => player.currentMedia)
          .length,
      }));
    });
    assert.deepEqual(found, { phase: 'idle', made: 1 });
  });

  it('finds the first frame under a finger that is down, also where it was the first to come', async () => {
    const ready = await opened(3, async (visit) => {
      const { x, y } = await visit.page.evaluate(() => {
        const { left, top, width, height } = document.querySelector('.box').getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      const touch = await visit.page.touchscreen.touchStart(x, y);
      await visit.page.waitForFunction(
        () => document.querySelector('clip-player').player.currentMedia?.readyState > 0,
      );
      const { phase } = await visit.page.evaluate(() => document.querySelector('clip-player').player.state);
      await touch.end();
      return phase;
    });
    assert.equal(ready, 'idle');
  });

  it('finds an embed page in 29 kB, HTML included, and no media byte, before a press', async () => {
    const visit = await lab.visit();
    try {
      await visit.goto('/embed/mp4-0');
      const { text, media } = sums(visit.traffic());
      assert.ok(text > 10_000 && text <= 29_000 + NAMES, `${text} bytes`);
      assert.equal(media, 0);
    } finally {
      await visit.close();
    }
  });

  it('finds 50 nodes a clip at most, and style sheets that are shared', async () => {
    const nodes = async (count) => (await opened(count, (visit) => visit.settled())).nodes;
    const each = ((await nodes(20)) - (await nodes(1))) / 19;
    assert.ok(each > 10 && each <= 50, `${each} nodes a clip`);
    const sheets = await opened(20, (visit) =>
      visit.page.evaluate(() => {
        const roots = [...document.querySelectorAll('clip-player')].map(({ shadowRoot }) => shadowRoot);
        return new Set(roots.flatMap(({ adoptedStyleSheets }) => adoptedStyleSheets)).size;
      }),
    );
    assert.ok(sheets <= 3, `${sheets} style sheets`);
  });

  it('finds no work that goes on, and no observer for each clip', async () => {
    const work = await opened(20, async ({ page }) => {
      const before = await page.evaluate(() => ({ ...window.work }));
      await sleep(500);
      return { before, after: await page.evaluate(() => window.work) };
    });
    assert.deepEqual(work.after, work.before, 'nothing goes on');
    const { timers, frames, observers, changes } = work.before;
    assert.equal(frames, 0);
    assert.ok(
      timers <= 20 + 5,
      `${timers} timers: more than one for each document, and five in which clips are drawn`,
    );
    assert.ok(observers <= 3, `${observers} observers`);
    assert.ok(changes <= 3 * 20, `${changes} times something was drawn`);
  });

  for (const peer of [native, inlineClip]) {
    it(`sees a press become a moving picture: ${peer.name}`, async () => {
      const task = measurePress.tasks().find(({ key }) => key === 'mp4 cold');
      const { press, failures } = await measurePress.run({ lab, peer, task });
      assert.ok(press > 0);
      assert.deepEqual(failures, []);
    });
  }

  it('sees clips taken away leave no media element, node or listener', async () => {
    const { played, nodes, listeners, media, failures } = await measureChurn.run({
      lab,
      site,
      peer: inlineClip,
      task: { most: 20 },
    });
    assert.deepEqual({ played, failures }, { played: 1, failures: [] });
    const left = { nodes, listeners, media };
    for (const [what, count] of Object.entries(left)) assert.ok(count <= 0, `${count} ${what}`);
  });
});

/** Runs in the page before everything: counts what somebody would otherwise do unseen. */
/** Keeps in `window.stay` how long the pointer stays on the first clip, in ms. */
function timeStay() {
  const player = document.querySelector('clip-player');
  let entered = 0;
  player.addEventListener('pointerenter', ({ timeStamp }) => {
    entered = timeStamp;
  });
  player.addEventListener('pointerleave', ({ timeStamp }) => {
    window.stay = timeStamp - entered;
  });
}

function countWork() {
  const work = { timers: 0, frames: 0, observers: 0, changes: 0 };
  const count = (owner, name, what) => {
    const original = owner[name];
    owner[name] = function (...given) {
      work[what] += 1;
      return new.target ? Reflect.construct(original, given, new.target) : original.apply(this, given);
    };
    owner[name].prototype = original.prototype;
  };
  for (const name of ['setInterval', 'setTimeout', 'requestIdleCallback']) count(window, name, 'timers');
  count(window, 'requestAnimationFrame', 'frames');
  for (const name of ['IntersectionObserver', 'ResizeObserver']) count(window, name, 'observers');
  const { MutationObserver } = window;
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    const seen = new MutationObserver(() => {
      work.changes += 1;
    });
    seen.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    return root;
  };
  window.work = work;
}
