/*
 * The shortcode of a clip for Eleventy. Copy this file beside the configuration, and add it there:
 *
 *   import clip from './clip.js';
 *   export default (config) => config.addPlugin(clip);
 *
 * In a page: {% clip "https://clips.example.org/watch/klitschko?start=5&end=12" %}. Further values follow in this order:
 * start and end in seconds, width and height in CSS px, title. Nunjucks also takes them by name: `start=5, end=12`.
 */

const ADDRESS = /^https?:\/\/[^?#\s"'<>\\]+\/(?:watch|embed)\/[\w-]{1,64}(?:\/|\.html)?(?:\?[\w=&.%-]*)?$/;
const ALLOW = 'autoplay; fullscreen; picture-in-picture; encrypted-media; clipboard-write; web-share';
const NAMES = ['start', 'end', 'width', 'height', 'title'];

export default function clipPlugin(config) {
  config.addShortcode('clip', clip);
}

/** The HTML of a clip, in one line: Markdown takes indented lines for a listing. Throws an `Error` for values of other forms. */
export function clip(src, ...values) {
  const { start, end, width = '640', height = '360', title = 'Video' } = named(values);
  demand(ADDRESS, src, 'src', 'the address of a clip such as https://clips.example.org/watch/klitschko');
  const page = new URL(src);
  for (const [name, value] of Object.entries({ start, end })) {
    if (value === undefined) continue;
    demand(/^\d{1,9}(?:\.\d+)?$/, value, name, 'seconds such as 12 or 12.5');
    page.searchParams.set(name, value);
  }
  for (const [name, value] of Object.entries({ width, height }))
    demand(/^\d{3,4}$/, value, name, 'px such as 640');
  page.pathname = page.pathname.replace(/\/watch\/([\w-]+(?:\/|\.html)?)$/, '/embed/$1');
  const style = `border:0;width:100%;max-width:${width}px;height:auto;aspect-ratio:${width}/${height}`;
  return `<iframe src="${escaped(page.href)}" width="${width}" height="${height}" title="${escaped(title)}" style="${style}" allow="${ALLOW}" allowfullscreen loading="lazy" referrerpolicy="strict-origin-when-cross-origin"></iframe>`;
}

/** Values by their names, as texts; Nunjucks gives those that a page has named as an object behind the others. */
function named(values) {
  const last = values.at(-1);
  const byName = typeof last === 'object' && last !== null ? last : {};
  const inOrder = byName === last ? values.slice(0, -1) : values;
  const all = NAMES.map((name, i) => [name, byName[name] ?? inOrder[i]]);
  return Object.fromEntries(
    all
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([name, value]) => [name, String(value)]),
  );
}

function demand(pattern, value, name, expected) {
  if (!pattern.test(value ?? ''))
    throw new Error(`clip: ${name}: expected ${expected}, got "${value ?? ''}"`);
}

/** Line breaks would end the HTML within a Markdown page. */
const escaped = (text) =>
  text.replace(/\s+/g, ' ').replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
