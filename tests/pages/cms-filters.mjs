/** What other people's software makes of a pasted iframe code: text in, text out, as FACTS of embeds have been measured. */

const attribute = /\s([a-z-]+)(?:="([^"]*)")?/g;

/** The attributes of the one iframe in a code, as written. */
function attributesOf(code) {
  const [, text] = /<iframe([^>]*)>/.exec(code);
  return new Map([...text.matchAll(attribute)].map(([, name, value = '']) => [name, value]));
}

const iframe = (attributes) =>
  `<iframe${[...attributes].map(([name, value]) => ` ${name}="${value}"`).join('')}></iframe>`;

const only = (code, names) => [...attributesOf(code)].filter(([name]) => names.includes(name));

/** Editors that put frames into a sandbox. */
export const sandboxed = (code, tokens) => iframe(attributesOf(code).set('sandbox', tokens));

/** A page that tells frames nothing of itself. */
export const withoutReferrer = (code) => iframe(attributesOf(code).set('referrerpolicy', 'no-referrer'));

/** WordPress with a provider that it does not know: the fallback stands, the frame is hidden until it has said its height. */
export function wordPress(code, { secret, title }) {
  const kept = new Map(
    only(code, [
      'src',
      'width',
      'height',
      'frameborder',
      'marginwidth',
      'marginheight',
      'scrolling',
      'title',
    ]),
  );
  kept.set('src', `${kept.get('src')}#?secret=${secret}`);
  const added = { sandbox: 'allow-scripts', security: 'restricted', 'data-secret': secret };
  for (const [name, value] of Object.entries(added)) kept.set(name, value);
  kept.set('style', 'position:absolute;visibility:hidden');
  return `<blockquote data-secret="${secret}"><a href="#">${title}</a></blockquote>${iframe(kept)}`;
}

/** The script of a WordPress page: it un-hides a frame that has told its height, within 200 and 1000 px. */
export const wordPressScript = `
addEventListener('message', ({ data, source }) => {
  if (!data || !/^[a-zA-Z0-9]+$/.test(data.secret) || data.message !== 'height') return;
  const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
  if (!frame || frame.contentWindow !== source) return;
  document.querySelector('blockquote').style.display = 'none';
  frame.removeAttribute('style');
  frame.height = Math.min(1000, Math.max(200, Number.parseInt(data.value, 10)));
});
addEventListener('load', () => {
  const frame = document.querySelector('iframe[data-secret]');
  frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
});`;

/** Mastodon keeps six attributes and forces a sandbox. */
export function mastodon(code) {
  const kept = new Map(only(code, ['allowfullscreen', 'frameborder', 'height', 'scrolling', 'src', 'width']));
  const tokens = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms';
  return iframe(kept.set('sandbox', tokens));
}
