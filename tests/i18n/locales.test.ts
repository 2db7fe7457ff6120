import { expect } from '@esm-bundle/chai';
import {
  type ExcerptWords,
  en as enLocale,
  type Words as LocaleWords,
  type PanelWords,
  type TranscriptWords,
} from '../../src/i18n/en.js';
import { enExcerpt } from '../../src/i18n/en-excerpt.js';
import { enPanels } from '../../src/i18n/en-panels.js';
import { enTranscript } from '../../src/i18n/en-transcript.js';
import { excerptLocales } from '../../src/i18n/excerpt-locales.js';
import { type Language, languages } from '../../src/i18n/languages.js';
import { locales } from '../../src/i18n/locales.js';
import { panelLocales } from '../../src/i18n/panel-locales.js';
import { transcriptLocales } from '../../src/i18n/transcript-locales.js';

/** The words of a locale with those of its panels, the excerpt picker and the transcript, which are files of their own. */
type Words = LocaleWords & PanelWords & ExcerptWords & TranscriptWords;
const en = { ...enLocale, ...enPanels, ...enExcerpt, ...enTranscript };

type Key = keyof Words;
const keys = Object.keys(en) as Key[];

/** The words that are by right the same as in English, and in which languages; `*` is all of them. */
const sameByRight: { readonly [Each in Key]?: string } = {
  newsletter: 'de it',
  shortcode: 'de es it',
  block: 'de',
  px: 'bs de es fr hu it pl pt ro sq tr',
  url: 'de es fr hu it pt ro sq tr',
  email: 'fr hu it pl pt ro sq',
  format: 'az bs de fr pl ro uz',
  formatScript: 'es fr it pt ro',
  formatElement: 'az bs de pl ro sq uz',
  volume: 'fr it pt',
  pause: 'fr',
  pictureInPicture: 'it',
  offline: 'de',
  live: 'de',
  normalSpeed: 'az de es pt tr',
};

const digits = (language: string) =>
  new Intl.NumberFormat(language === 'prs' ? 'fa-AF' : language, { useGrouping: false }).format;

/** What a sentence takes, and how it has to stand in it. */
function examplesOf(key: Key, language: string): readonly [value: string | number, written: string][] {
  const number = (value: number) => [value, digits(language)(value)] as const;
  const text = (value: string) => [value, value] as const;
  const examples: { readonly [Each in Key]?: readonly (readonly [string | number, string])[] } = {
    previewOf: [number(640), number(360)],
    tooSmall: [number(160)],
    tooLarge: [number(3840)],
    timeOf: [text('0:12'), text('1:02')],
    copyByHand: [text('Ctrl+C')],
    shareOn: [text('Telegram')],
    correctFirst: [text('Telegram')],
    autoAt: [text('720p')],
    keyBack: [number(5)],
    keyForward: [number(5)],
    matchOf: [text('3'), text('12')],
    download: [text('.txt')],
  };
  return (examples[key] ?? [text('1:02')]) as [string | number, string][];
}

function spoken(words: Words, key: Key, language: string): string {
  const word: string | ((...values: never[]) => string) = words[key];
  const values = examplesOf(key, language).map(([value]) => value) as never[];
  return typeof word === 'function' ? word(...values) : word;
}

describe('locales', () => {
  const all = new Map<Language, Words>();

  before(async () => {
    for (const language of languages) {
      const words: LocaleWords = (await locales[language]())[language as never];
      const panelWords: PanelWords = (await panelLocales[language]())[language as never];
      expect(Object.keys(panelWords).sort(), language).to.deep.equal(Object.keys(enPanels).sort());
      const transcriptWords: TranscriptWords = (await transcriptLocales[language]())[language as never];
      const sorted = [transcriptWords, enTranscript].map((each) => Object.keys(each).sort());
      expect(sorted[0], language).to.deep.equal(sorted[1]);
      const excerptWords: ExcerptWords = (await excerptLocales[language]())[language as never];
      expect(Object.keys(excerptWords).sort(), language).to.deep.equal(Object.keys(enExcerpt).sort());
      all.set(language, { ...words, ...panelWords, ...excerptWords, ...transcriptWords });
    }
  });

  const each = (look: (words: Words, language: Language) => readonly string[]) => {
    expect([...all].flatMap(([language, words]) => look(words, language))).to.deep.equal([]);
  };

  it('are the languages that are listed, in the order of their tags', () => {
    expect(Object.keys(locales)).to.deep.equal([...languages]);
    expect(Object.keys(panelLocales)).to.deep.equal([...languages]);
    expect(Object.keys(transcriptLocales)).to.deep.equal([...languages]);
    expect(Object.keys(excerptLocales)).to.deep.equal([...languages]);
    expect([...languages]).to.deep.equal([...languages].sort());
  });

  it('have every key of English, and no other', () => {
    each((words, language) =>
      Object.keys(words).sort().join() === [...keys].sort().join() ? [] : [language],
    );
  });

  it('say nothing in English that is not the same word by right', () => {
    const isSame = (key: Key, language: string) =>
      sameByRight[key] === '*' || sameByRight[key]?.split(' ').includes(language);
    each((words, language) =>
      keys
        .filter((key) => spoken(words, key, 'en') === spoken(en, key, 'en') && !isSame(key, language))
        .map((key) => `${language} ${key}: ${spoken(words, key, 'en')}`),
    );
  });

  it('allow no word to be the same as in English that is another', () => {
    const allowed = Object.entries(sameByRight).flatMap(([key, tags]) =>
      tags === '*' ? [] : tags.split(' ').map((tag) => [key, tag] as [Key, Language]),
    );
    const idle = allowed.filter(([key, tag]) => all.get(tag)?.[key] !== en[key]);
    expect(idle).to.deep.equal([]);
  });

  it('are sentences with what they take in them, numbers in the digits of the language', () => {
    each((words, language) =>
      keys
        .filter((key) => typeof en[key] === 'function')
        .flatMap((key) => {
          const text = spoken(words, key, language);
          const isWhole = examplesOf(key, language).every(([, written]) => text.includes(written));
          return isWhole && !/undefined|\[object|\$\{|\{\d/.test(text) ? [] : [`${language} ${key}: ${text}`];
        }),
    );
  });

  it('name the place to choose where a site deletes frames as the panel names it', () => {
    const isNamed = ({ helpWebsite, newsletter }: Words) => helpWebsite.includes(newsletter);
    expect(isNamed(en)).to.equal(true);
    each((words, language) => (isNamed(words) ? [] : [`${language}: ${words.helpWebsite}`]));
  });

  it('name the link by e-mail with the words to be seen on it, by which voice control finds it', () => {
    each(({ email, shareByEmail }, language) =>
      shareByEmail.toLocaleLowerCase(language).includes(email.toLocaleLowerCase(language))
        ? []
        : [`${language}: ${shareByEmail}`],
    );
  });

  it('end a sentence where English does, and nowhere else', () => {
    const ends = (text: string) => /[.։۔]$/.test(text);
    const isShortened = (text: string) => /(пикс|пікс|პიქს|piks|эл)\.$/.test(text);
    each((words, language) =>
      keys
        .map((key) => [key, spoken(words, key, language), spoken(en, key, 'en')] as const)
        .filter(([, text, english]) => (ends(english) ? !ends(text) : ends(text) && !isShortened(text)))
        .map(([key, text]) => `${language} ${key}: ${text}`),
    );
  });

  it('are written in one script, apart from names', () => {
    const scripts: Readonly<Record<string, RegExp>> = {
      ...Object.fromEntries(
        ['be', 'bg', 'kk', 'ky', 'mk', 'ru', 'sr', 'tg', 'uk'].map((tag) => [tag, /\p{Script=Cyrillic}/u]),
      ),
      ...Object.fromEntries(['ar', 'fa', 'prs', 'ur'].map((tag) => [tag, /\p{Script=Arabic}/u])),
      hy: /\p{Script=Armenian}/u,
      ka: /\p{Script=Georgian}/u,
    };
    const names = /amp-video-iframe|AMP|HTML|Markdown|URL|Ctrl\+C|Telegram|720p|\.txt/g;
    each((words, language) =>
      keys.flatMap((key) => {
        const text = spoken(words, key, language).replace(names, '');
        const strange = [...text].filter(
          (letter) =>
            /\p{Letter}/u.test(letter) && !(scripts[language] ?? /\p{Script=Latin}|ʻ/u).test(letter),
        );
        return strange.length ? [`${language} ${key}: ${strange.join('')} in ${text}`] : [];
      }),
    );
  });

  it('call two things that stand beside each other by two names', () => {
    const pairs: [Key, Key][] = [
      ['play', 'pause'],
      ['mute', 'unmute'],
      ['embed', 'share'],
      ['start', 'end'],
      ['width', 'height'],
      ['copyCode', 'copyUrl'],
      ['codeCopied', 'urlCopied'],
      ['tooSmall', 'tooLarge'],
      ['autoplay', 'loop'],
      ['play', 'replay'],
      ['small', 'large'],
      ['keyBack', 'keyForward'],
      ['keyLouder', 'keyQuieter'],
      ['keyStart', 'keyEnd'],
      ['moveMiniPlayer', 'closeMiniPlayer'],
      ['live', 'goLive'],
      ['anyWebsite', 'newsletter'],
      ['shortcode', 'block'],
      ['helpShortcode', 'helpBlock'],
      ['helpScript', 'helpElement'],
      ['codeCopied', 'plainCopied'],
      ['previousMatch', 'nextMatch'],
      ['noTranscript', 'transcriptFailed'],
      ['transcriptFailed', 'notReadable'],
      ['transcript', 'captions'],
      ['excerptStart', 'excerptEnd'],
      ['fromHere', 'toHere'],
      ['littleEarlier', 'littleLater'],
      ['share', 'sharePart'],
    ];
    each((words, language) =>
      pairs
        .filter(([one, other]) => spoken(words, one, language) === spoken(words, other, language))
        .map(([one, other]) => `${language} ${one} ${other}`),
    );
  });
});
