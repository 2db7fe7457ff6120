import { isSaidIn } from '../clip/words-in-excerpt.js';
import { parseExcerpt } from '../embed/parse-excerpt.js';

/**
 * Applies the query of a watch page in the browser, as a server does: the player gets position and excerpt, the
 * words of the excerpt are marked, and inside a frame the embed page replaces the watch page. It must run before
 * the element is defined.
 */
export function showExcerpt(document: Document, window: Window): void {
  const { location, parent } = window;
  const embed = embedAddress(new URL(location.href));
  if (parent !== window && embed) {
    location.replace(embed);
    return;
  }
  const { start, end } = parseExcerpt(new URLSearchParams(location.search));
  const player = document.querySelector('clip-player');
  if (start > 0) player?.setAttribute('start', String(start));
  if (end === undefined) return;
  player?.setAttribute('end', String(end));
  for (const words of document.querySelectorAll<HTMLElement>('.transcript [data-time]')) {
    const [from = 0, to = 0] = words.dataset.time?.split(',').map(Number) ?? [];
    words.classList.toggle('quoted', isSaidIn({ start: from, end: to }, { start, end }));
  }
}

/** Returns the address of the embed page beside a watch page, in the same layout, or undefined for other pages. */
function embedAddress(page: URL): string | undefined {
  const path = page.pathname.replace(/\/watch(?=\/[\w-]+(?:\.html|\/|\/index\.html)?$)/, '/embed');
  return path === page.pathname ? undefined : page.origin + path + page.search;
}
