import fc from 'fast-check';
import type { Quote } from '../../src/embed/quote.js';
import { hostileText } from './sample-spec.js';

/** A quote of the sample clip. */
export function sampleQuote(changes: Partial<Quote> = {}): Quote {
  return {
    paragraphs: [{ words: 'We are ready to defend our city.', speaker: 'Vitali Klitschko' }],
    language: 'en',
    title: "Kyiv Mayor Klitschko: 'We Are Ready To Defend Our City'",
    publisher: 'Example Newsroom',
    date: { iso: '2026-11-23T09:00:00Z', words: '23 November 2026' },
    address: 'https://news.example/watch/klitschko?start=12&end=20.5',
    ...changes,
  };
}

/** Words that turn Markdown, HTML or the direction of a line. */
const words = fc.oneof(
  hostileText,
  fc.constantFrom(
    '</blockquote><script>alert(1)</script>',
    '> nested\n\n# heading\n- list\n1. one',
    '[a](javascript:alert(1)) ![b](https://evil.example/p.png) <https://evil.example>',
    '`code` **bold** __b__ ~~s~~ | a | b |',
    '\u202eesrever \u2066isolate\u2067',
    'He said "no", and “never”, and «ні»',
    'سلام\u200cعلیکم',
  ),
);

export const anyQuote: fc.Arbitrary<Quote> = fc.record({
  paragraphs: fc.array(fc.record({ words, speaker: fc.option(words, { nil: undefined }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  language: fc.constantFrom('', 'en', 'uk', 'fr', 'ar', 'de'),
  title: words,
  publisher: fc.option(words, { nil: undefined }),
  date: fc.option(fc.record({ iso: fc.constant('2026-11-23'), words }), { nil: undefined }),
  address: fc.constantFrom(
    undefined,
    'https://news.example/watch/k?start=1&end=2',
    'https://a.example/#!/r?a=(b)',
  ),
});
