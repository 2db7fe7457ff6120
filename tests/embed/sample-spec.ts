import fc from 'fast-check';
import { type EmbedOptions, withDefaults } from '../../src/embed/embed-options.js';
import type { EmbedSpec } from '../../src/embed/embed-spec.js';
import { version } from '../../src/embed/release.js';

/** The embed of the sample clip; an article's own title, apostrophes included. */
export function sampleSpec(changes: Partial<EmbedSpec> = {}, options: Partial<EmbedOptions> = {}): EmbedSpec {
  return {
    id: 'klitschko',
    title: "Kyiv Mayor Klitschko: 'We Are Ready To Defend Our City'",
    embedUrl: 'https://news.example/embed/klitschko',
    pageUrl: 'https://news.example/watch/klitschko',
    clipUrl: 'https://news.example/clips/klitschko.json',
    assetsUrl: 'https://news.example/inline-clip/0.1.0/',
    width: 640,
    height: 360,
    responsive: false,
    options: withDefaults(options),
    ...changes,
  };
}

const time = fc.integer({ min: 0, max: 86_400_000 }).map((milliseconds) => milliseconds / 1000);

/** Any options that an address can say. */
export const anyOptions: fc.Arbitrary<EmbedOptions> = fc
  .record({
    start: time,
    end: fc.option(time, { nil: undefined }),
    autoplay: fc.boolean(),
    muted: fc.boolean(),
    loop: fc.boolean(),
    captions: fc.constantFrom('0', 'en', 'uk', 'zh-Hant-TW'),
    title: fc.boolean(),
    controls: fc.boolean(),
    consent: fc.constantFrom(false, true, 'remember' as const),
  })
  .map(({ end, ...options }) => ({ ...options, end: end && end > options.start ? end : undefined }));

/** Texts that break HTML where they are not written with care. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    `"><script>alert(1)</script>`,
    `' onload='alert(1)`,
    `</a></iframe><img src=x onerror=alert(1)>`,
    `&quot; &lt; &#39; &amp;amp;`,
    `]]><!--`,
    `\u0000\u0008\u000b\ufdd0\ud800x\udc00\u{1ffff}\u0085`,
    'two\r\nlines\ttab',
    '▶ [embed]https://evil.example/watch/x[/embed] ![x](https://evil.example/p) \\](https://evil.example/y)',
    '<iframe src="https://evil.example/embed/x"></iframe> &amp;#39; &lt;clip-player&gt; \\\\ `code` **bold** | a_b_c ~~x~~ $y$',
    '  spaces   around\u00a0 ',
  ),
);

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
const base = fc.constantFrom(
  'https://news.example/',
  'http://localhost:8000/',
  'https://[::1]:8443/',
  'https://news.example/media/embed/v(1)/',
);
const size = fc.integer({ min: 1, max: 3840 });
const poster = fc.constantFrom(
  undefined,
  'https://cdn.example/p.jpg',
  'https://cdn.example/p(1)[2]*_`x.jpg?w=640&h=360&copy;=1|2{3}',
);

/** Any embed of a clip site; its page is one of that site, or it has none. No code that asks for consent carries a poster. */
export const anySpec: fc.Arbitrary<EmbedSpec> = fc
  .record({
    id,
    base,
    ending: fc.constantFrom('', '.html'),
    title: hostileText,
    poster,
    hasPage: fc.boolean(),
    width: size,
    height: size,
    responsive: fc.boolean(),
    options: anyOptions,
  })
  .map(({ base, ending, hasPage, poster, ...rest }) => ({
    ...rest,
    embedUrl: `${base}embed/${rest.id}${ending}`,
    clipUrl: `${base}clips/${rest.id}.json`,
    assetsUrl: `${base}inline-clip/${version}/`,
    ...(hasPage && { pageUrl: `${base}watch/${rest.id}${ending}` }),
    ...(poster && !rest.options.consent && { poster: new URL(poster).href }),
  }));

/** Addresses of pages that are of no clip site, in their normal form. */
export const anyPage: fc.Arbitrary<string> = fc
  .tuple(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom('', '?a=b+c&d', '?x=(1)&y[]=*'),
  )
  .map(([address, query]) => new URL(query, address).href)
  .filter((address) => !/[?&](start|end)\b|[?&](&|#|$)/.test(address));

/** The elements of a code, as a browser reads it. */
export function elementsOf(code: string): Element[] {
  const { body } = new DOMParser().parseFromString(`<body>${code}`, 'text/html');
  return Array.from(body.querySelectorAll('*'));
}

/** What an element's attributes say. */
export function attributesOf(element: Element | undefined): Record<string, string> {
  return Object.fromEntries(Array.from(element?.attributes ?? [], ({ name, value }) => [name, value]));
}

/** A text without what HTML has no place for. */
export function legal(text: string): string {
  return text.replace(/(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '');
}
