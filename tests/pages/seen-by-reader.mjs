import assert from 'node:assert/strict';
import { plays } from './clip-in-page.mjs';

/** Runs in a page: what an article has of a clip. `shown` is all text that a reader sees. */
const look = () => {
  const article = document.querySelector('.entry-content');
  const frame = article.querySelector('iframe[src*="/embed/"]');
  const link = article.querySelector('a[href*="/watch/"], a[href*="/embed/"]');
  const box = frame?.getBoundingClientRect();
  return {
    frame: frame?.outerHTML.replace(/secret=["\w]+/g, ''),
    isSandboxed: frame?.hasAttribute('sandbox') ?? false,
    border: frame && Number.parseFloat(getComputedStyle(frame).borderTopWidth),
    ratio: box && box.width / box.height,
    column: article.getBoundingClientRect().width,
    width: box?.width,
    href: link?.href,
    shown: article.textContent.trim(),
  };
};

/** Code, an address or a shortcode that a reader sees as text. */
const rawText =
  /<\/?[a-z]|&(?:lt|gt|amp|quot|#\d+);|https?:\/\/|\[\/?(?:embed|inline_clip)\b|data-inline-clip/i;

/**
 * What a reader gets of a clip in the article of a page: *plays*, *link*, *nothing* or *raw text*. `known` keeps frames that
 * have played, because the same frame plays again.
 */
export async function seenByReader(page, address, { excerpt: [start, end], known }) {
  await page.goto(address);
  const seen = await page.evaluate(look);
  const outcome = await outcomeOf(page, seen, { start, end, known });
  return rawText.test(withoutLinks(seen, outcome)) ? { ...seen, outcome: 'raw text' } : { ...seen, outcome };
}

/** The address as the words of a link is what WordPress makes of an address that it cannot embed. */
const withoutLinks = ({ shown, href }, outcome) => (outcome === 'link' ? shown.replace(href, '') : shown);

async function outcomeOf(page, { frame, href, isSandboxed }, { start, end, known }) {
  if (frame === undefined) return href === undefined ? 'nothing' : linkOutcome(href, start, end);
  if (!known.has(frame)) {
    const inside = await page.frame('/embed/klitschko');
    await plays(inside);
    const read = () => {
      const player = document.querySelector('clip-player');
      return [player.start, player.end];
    };
    assert.deepEqual(await inside.evaluate(read), [start, end], 'the excerpt survives');
    known.add(frame);
  }
  return isSandboxed ? 'plays, sandboxed' : 'plays';
}

function linkOutcome(href, start, end) {
  const query = new URL(href).searchParams;
  assert.deepEqual(
    [query.get('start'), query.get('end')],
    [String(start), String(end)],
    'the excerpt survives',
  );
  return 'link';
}
