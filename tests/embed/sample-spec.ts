import fc from 'fast-check';
import { type EmbedOptions, withDefaults } from '../../src/embed/embed-options.js';
import type { EmbedSpec } from '../../src/embed/embed-spec.js';

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
  ),
);

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
