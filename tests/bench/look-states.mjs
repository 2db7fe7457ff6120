/** Runs in a page: the media element of its player, through shadow roots. */
const find = `(() => {
  const seek = (root) => {
    for (const each of root.querySelectorAll('*')) {
      if (each.localName === 'video') return each;
      const inside = each.shadowRoot && seek(each.shadowRoot);
      if (inside) return inside;
    }
  };
  return seek(document);
})()`;

const settle = (ms) => new Promise((done) => setTimeout(done, ms));
const middle = (page) =>
  page.evaluate(() => {
    const { width } = document.querySelector('#box').getBoundingClientRect();
    return { x: width / 2, y: (width * 9) / 32 };
  });

async function press(page, { x, y }, hasTouch) {
  if (hasTouch) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
}

/** Presses the middle, and waits until the clip moves. */
async function play(page, { hasTouch }) {
  await press(page, await middle(page), hasTouch);
  await page.waitForFunction(`${find}?.currentTime > 0.3`, { timeout: 8000 });
}

/** Plays at a second with the bar in sight: the pointer has just moved. */
async function playAt(page, how, time) {
  await play(page, how);
  await page.evaluate(`${find}.currentTime = ${time}; ${find}.muted = true`);
  await page.waitForFunction(`!${find}.seeking`, { timeout: 8000 });
  await settle(500);
  if (!how.hasTouch) await page.mouse.move(20, 60, { steps: 3 });
}

/** Presses the first button whose name, label or tooltip matches, through shadow roots; where its box is. */
const named = (pattern) => `(() => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  const button = all(document).find((each) => (each.localName === 'button' || each.getAttribute('role') === 'button') &&
    ${pattern}.test((each.getAttribute('aria-label') ?? '') + each.textContent + (each.title ?? '')) && each.getBoundingClientRect().width);
  const box = button?.getBoundingClientRect();
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
})()`;

async function pressNamed(page, pattern, hasTouch) {
  const place = await page.evaluate(named(pattern));
  if (!place) throw new Error(`no button ${pattern}`);
  await press(page, place, hasTouch);
}

/** @type {{name: string, media?: string, reach: (page: import('puppeteer-core').Page, how: {hasTouch: boolean, width: number}) => Promise<void>}[]} */
export const lookStates = [
  { name: 'poster', reach: async () => settle(300) },
  {
    name: 'poster-hover',
    reach: async (page, { hasTouch }) => {
      if (!hasTouch) await page.mouse.move(...Object.values(await middle(page)));
      await settle(400);
    },
  },
  {
    name: 'waiting',
    media: '/fault/hang/media/klitschko/klitschko.mp4',
    reach: async (page, { hasTouch }) => {
      await press(page, await middle(page), hasTouch);
      await settle(4200);
    },
  },
  {
    name: 'playing',
    reach: async (page, how) => {
      await playAt(page, how, 24);
      await settle(300);
    },
  },
  {
    name: 'quiet',
    reach: async (page, how) => {
      await playAt(page, how, 24);
      if (!how.hasTouch) await page.mouse.move(how.width + 30, 10);
      await settle(4500);
    },
  },
  {
    name: 'paused',
    reach: async (page, how) => {
      await playAt(page, how, 24);
      await page.evaluate(`${find}.pause()`);
      await settle(800);
    },
  },
  {
    name: 'line',
    reach: async (page, how) => {
      await playAt(page, how, 24);
      await page.evaluate(`${find}.pause()`);
      const place = await page.evaluate(`(() => {
        const all = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
        const line = all(document).find((each) => each.matches('[type=range],[role=slider],.vjs-progress-holder') && each.getBoundingClientRect().width > 60);
        const { left, width, top, height, bottom } = line.getBoundingClientRect();
        return { x: left + width * 0.6, y: height > 30 ? bottom - 8 : top + height / 2 };
      })()`);
      if (!how.hasTouch) await page.mouse.move(place.x, place.y, { steps: 4 });
      else {
        await page.touchscreen.touchStart(place.x - 40, place.y);
        await page.touchscreen.touchMove(place.x - 20, place.y);
        await page.touchscreen.touchMove(place.x, place.y);
      }
      await settle(1200);
    },
  },
  {
    name: 'captions',
    reach: async (page, how) => {
      await playAt(page, how, 3);
      await page.evaluate(
        `for (const track of ${find}.textTracks) if (track.language === 'en') track.mode = 'showing'`,
      );
      await page.evaluate(`document.querySelector('clip-player')?.setAttribute('captions', 'en')`);
      await settle(900);
      if (!how.hasTouch) await page.mouse.move(40, 70, { steps: 3 });
      await settle(200);
    },
  },
  {
    name: 'focus',
    reach: async (page, how) => {
      await playAt(page, how, 24);
      await page.keyboard.press('Tab');
      await settle(600);
    },
  },
  {
    name: 'menu',
    reach: async (page, how) => {
      await playAt(page, how, 24);
      await pressNamed(page, '/settings|more|playback rate|captions$/i', how.hasTouch);
      await settle(900);
    },
  },
  {
    name: 'ended',
    reach: async (page, how) => {
      await playAt(page, how, 24);
      await page.evaluate(`${find}.currentTime = ${find}.duration - 0.2`);
      await page.waitForFunction(`${find}.ended`, { timeout: 8000 });
      await settle(1200);
    },
  },
  {
    name: 'failed',
    media: '/fault/status=404/media/klitschko/klitschko.mp4',
    reach: async (page, { hasTouch }) => {
      await press(page, await middle(page), hasTouch);
      await settle(9500);
    },
  },
];
