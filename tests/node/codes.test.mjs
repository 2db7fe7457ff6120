import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { next } from '@wordpress/shortcode';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { embedCode, embedFormats, embedSpec, parseClip, parseEmbedCode } from 'inline-clip/server';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { quoteMarkdown } from '../../build/embed/quote-markdown.js';
import { typographic } from '../../build/embed/typographic.js';

const formats = Object.keys(embedFormats);
const htmlFormats = formats.filter((format) => !['shortcode', 'markdown'].includes(format));

/** An embed of a clip with this title, from a document as a publisher has it. */
function specOf(title, { poster = 'p(1).jpg', ...place } = {}) {
  const document = {
    '@type': 'VideoObject',
    identifier: 'klitschko',
    name: 'A clip',
    ...(poster && { thumbnailUrl: `../media/${poster}` }),
    contentUrl: '../media/k.mp4',
    embedUrl: '../embed/klitschko',
    url: '../watch/klitschko',
  };
  const clip = parseClip(document, 'https://news.example/clips/klitschko.json');
  return embedSpec({ ...clip, title }, { options: { start: 12, end: 45 }, ...place });
}

const title = "Kyiv Mayor Klitschko: 'We Are Ready To Defend Our City'";
const titles = [
  title,
  '"><script>alert(1)</script><iframe src="https://evil.example/embed/x">',
  '*a* _b_ [c](https://evil.example/) ![d](e) `f` ~~g~~ | h | <i> &amp; https://evil.example/ [^1] :smile:',
  '▶ [embed]https://evil.example/watch/x[/embed]',
  'two\n\nparagraphs\n# heading\n| table |',
  'Київ: «Ми готові» 🎥 \u202e',
];
const anyTitle = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(...titles));
const oneLine = (text) =>
  text
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('the codes, held against HTML', () => {
  // Codes carry their style with them, because nobody else does.
  const rules = { 'no-inline-style': 'off' };
  const faultsOf = async (code, more = {}) => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { ...rules, ...more },
    });
    const { results } = await validator.validateString(code);
    return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
  };

  it('the validator sees what is wrong', async () => {
    assert.equal((await faultsOf('<img src=x><b><p></b>')).length > 1, true);
  });

  for (const format of htmlFormats) {
    it(`the ${format} code is valid, whatever the title`, async () => {
      // WordPress takes `style` out of frames and leaves this attribute, which HTML no longer has.
      const more = format === 'wordpress' ? { 'no-deprecated-attr': 'off' } : {};
      for (const responsive of [true, false]) {
        for (const text of titles) {
          assert.deepEqual(await faultsOf(embedCode(format, specOf(text, { responsive })), more), [], text);
        }
      }
    });
  }
});

describe('the WordPress codes, held against what WordPress does', () => {
  /** The three elements, with the attributes, that it leaves of an embed by somebody it does not know. */
  const filter = (code) =>
    sanitizeHtml(code, {
      allowedTags: ['a', 'blockquote', 'iframe'],
      allowedAttributes: {
        a: ['href'],
        iframe: [
          'src',
          'width',
          'height',
          'frameborder',
          'marginwidth',
          'marginheight',
          'scrolling',
          'title',
        ],
      },
    });
  /** Then a secret is added to the address, and the frame is put in a sandbox and out of sight. */
  const addSecret = (code) =>
    code
      .replace(/<blockquote>/, '<blockquote class="wp-embedded-content" data-secret="s3cret">')
      .replace(
        /<iframe /,
        '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ',
      )
      .replace(/(<iframe [^>]*?src="[^"]*)/, '$1#?secret=s3cret');

  it('leaves the link and the frame, with size and title', () => {
    const left = filter(embedCode('wordpress', specOf(title, { responsive: true })));
    assert.match(
      left,
      /^<blockquote><a href="https:\/\/news\.example\/watch\/klitschko\?start=12&amp;end=45">/,
    );
    assert.match(left, /<\/a><\/blockquote><iframe src="[^"]+" width="640" height="360" title="[^"]+"/);
    assert.match(left, / frameborder="0"><\/iframe>$/);
  });

  it('leaves what is read back as the same embed', () => {
    fc.assert(
      fc.property(anyTitle, (text) => {
        const spec = specOf(text);
        const code = embedCode('wordpress', spec);
        const read = parseEmbedCode(addSecret(filter(code)));
        assert.deepEqual(read, parseEmbedCode(code));
        assert.deepEqual(read.spec.options, spec.options);
      }),
    );
  });

  it('leaves the link where it takes the frame out, as it does for authors', () => {
    const left = sanitizeHtml(embedCode('wordpress', specOf(title)), {
      allowedTags: ['a', 'blockquote'],
      allowedAttributes: { a: ['href'] },
    });
    assert.equal(sanitizeHtml(left, { allowedTags: [] }), title);
  });

  it('finds one shortcode with the address as its content, by its own parser', () => {
    fc.assert(
      fc.property(anyTitle, (text) => {
        const code = embedCode('shortcode', specOf(text));
        const found = next('embed', code);
        assert.equal(found.content, code);
        assert.deepEqual(found.shortcode.attrs.named, { width: '640', height: '360' });
        assert.equal(found.shortcode.content, 'https://news.example/watch/klitschko?start=12&end=45');
      }),
    );
  });
});

describe('the Markdown code, held against a renderer', () => {
  const renderers = [
    markdownIt(),
    markdownIt({ html: true, linkify: true, typographer: false }),
    markdownIt('commonmark'),
  ];
  const parsed = (renderer, code) => {
    const [open, inline, close, ...rest] = renderer.parse(code, {});
    assert.deepEqual(
      [open.type, inline.type, close.type, rest],
      ['paragraph_open', 'inline', 'paragraph_close', []],
    );
    return inline.children;
  };
  /** The text that a reader gets; anything else would show as a tag. */
  const textOf = (tokens) =>
    tokens.map(({ type, content }) => (/^text(_special)?$/.test(type) ? content : `<${type}>`)).join('');
  const simple = (tokens) => tokens.filter(({ type, content }) => type !== 'text' || content);

  it('is one paragraph of one linked picture with the title in words, whatever the title', () => {
    fc.assert(
      fc.property(anyTitle, fc.constantFrom(...renderers), (text, renderer) => {
        const [link, image, end, ...rest] = simple(parsed(renderer, embedCode('markdown', specOf(text))));
        assert.deepEqual([link.type, image.type, end.type, rest], ['link_open', 'image', 'link_close', []]);
        assert.equal(link.attrGet('href'), 'https://news.example/watch/klitschko?start=12&end=45');
        assert.equal(image.attrGet('src'), 'https://news.example/media/p%281%29.jpg');
        const alt = renderer.renderer.renderInlineAsText(image.children, renderer.options, {});
        assert.equal(alt, typographic(oneLine(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('is one paragraph of one link with a play mark where there is no poster', () => {
    fc.assert(
      fc.property(anyTitle, fc.constantFrom(...renderers), (text, renderer) => {
        const code = embedCode('markdown', specOf(text, { poster: '' }));
        const [link, ...rest] = simple(parsed(renderer, code));
        assert.equal(link.type, 'link_open');
        assert.equal(rest.pop()?.type, 'link_close');
        assert.equal(textOf(rest).trimEnd(), `▶ ${typographic(oneLine(text))}`.trimEnd());
      }),
    );
  });

  it('is the same for marked, which does not heed a backslash before a bracket', () => {
    const page = '<a href="https://news.example/watch/klitschko?start=12&amp;end=45">';
    const image = '<img src="https://news.example/media/p%281%29.jpg" alt="[^"<>]*">';
    fc.assert(
      fc.property(anyTitle, (text) => {
        const html = marked.parse(embedCode('markdown', specOf(text)));
        assert.match(html, new RegExp(`^<p>${page.replace('?', '[?]')}${image}</a></p>\n$`));
        const plain = marked.parse(embedCode('markdown', specOf(text, { poster: '' })));
        assert.match(plain, new RegExp(`^<p>${page.replace('?', '[?]')}▶[^<]*</a></p>\n$`));
      }),
      { numRuns: 500 },
    );
  });

  it('fits into a cell of a table', () => {
    for (const text of titles) {
      const table = `| a | b |\n| - | - |\n| ${embedCode('markdown', specOf(text))} | c |\n`;
      const cells = markdownIt()
        .parse(table, {})
        .filter(({ type }) => type === 'td_open');
      assert.equal(cells.length, 2, text);
    }
  });
});

describe('the AMP code, held against the rules that AMP documents for amp-video-iframe', () => {
  const allowed = new Set('src width height layout title poster autoplay'.split(' '));
  const attributesOf = (tag) =>
    Object.fromEntries(
      [...tag.matchAll(/\s([^\s=>]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]),
    );

  for (const text of titles) {
    it(`is valid for the title ${JSON.stringify(text.slice(0, 20))}`, () => {
      for (const [poster, responsive, autoplay] of [
        ['p.jpg', true, true],
        ['', false, false],
      ]) {
        const options = { autoplay, muted: true };
        const code = embedCode('amp', specOf(text, { poster, responsive, options }));
        const [tag, link] = code.match(/<[a-z][^>]*>/g);
        const attributes = attributesOf(tag);
        assert.deepEqual(
          Object.keys(attributes).filter((name) => !allowed.has(name)),
          [],
        );
        assert.match(attributes.src, /^https:\/\/(?!.*__amp_source_origin)[^#]*$/);
        assert.match(`${attributes.width} ${attributes.height}`, /^[1-9]\d* [1-9]\d*$/);
        assert.match(attributes.layout, /^(fixed|intrinsic)$/);
        assert.ok(attributes.autoplay === undefined || attributes.autoplay === '');
        assert.ok(!/[?&]autoplay/.test(attributes.src));
        const isPlaceholder = 'placeholder' in attributesOf(link);
        assert.ok(attributes.poster ? !isPlaceholder && 'fallback' in attributesOf(link) : isPlaceholder);
        assert.ok(code.endsWith('</a></amp-video-iframe>'));
      }
    });
  }
});

describe('the e-mail code, held against what mail programs keep', () => {
  const style = [
    'background-color',
    'border',
    'border-collapse',
    'color',
    'display',
    'font',
    'height',
    'max-width',
    'padding',
    'text-align',
    'text-decoration',
    'width',
  ];
  const keep = (code, styles = style) =>
    sanitizeHtml(code, {
      allowedTags: ['table', 'tbody', 'tr', 'td', 'a', 'img', 'span'],
      allowedAttributes: { '*': ['style', 'role', 'width', 'height'], a: ['href'], img: ['src', 'alt'] },
      allowedStyles: { '*': Object.fromEntries(styles.map((name) => [name, [/^[\w#%.,/ -]+$/]])) },
      allowedSchemes: ['http', 'https'],
    });

  it('goes through unchanged in what it means', () => {
    fc.assert(
      fc.property(anyTitle, (text) => {
        const code = embedCode('mail', specOf(text));
        const kept = keep(code);
        assert.deepEqual(parseEmbedCode(kept), parseEmbedCode(code));
        assert.equal(kept.match(/style="/g).length, code.match(/style="/g).length);
      }),
    );
  });

  it('is a linked picture and a linked title still where a feed reader takes every style', () => {
    const kept = keep(embedCode('mail', specOf(title)), []);
    assert.ok(!kept.includes('style'));
    assert.deepEqual(parseEmbedCode(kept).spec.title, title);
    assert.match(kept, /<a href="[^"]+"><img [^>]*src="[^"]+"/);
  });
});

describe('parseEmbedCode', () => {
  it('needs no document', () => {
    assert.equal(typeof document, 'undefined');
    for (const format of formats) {
      const { spec } = parseEmbedCode(embedCode(format, specOf(title)));
      assert.deepEqual([spec.id, spec.options.start, spec.options.end], ['klitschko', 12, 45], format);
    }
  });
});

describe('the Markdown of a quote', () => {
  const words = [
    ...titles,
    '> a\n\n# b\n- c\n1. d',
    '<script>alert(1)</script> [x](javascript:alert(1)) www.evil.example',
    'He said "no" and “never”',
  ];

  it('is one block quotation with one link, whatever is said', () => {
    const renderer = markdownIt({ html: true, linkify: true });
    for (const text of words) {
      for (const speakers of [
        [text, text],
        [text, 'B'],
      ]) {
        const paragraphs = speakers.map((speaker) => ({ words: text, speaker }));
        const address = 'https://news.example/watch/k?start=1&end=2';
        const quote = { paragraphs, language: 'en', title: text, publisher: text, address };
        const html = renderer.render(quoteMarkdown(quote));
        const tags = [...html.matchAll(/<(\w+)/g)].map(([, name]) => name);
        const expected = /^blockquote,p,(?:strong,)?(?:p,(?:strong,)?)?p,a$/;
        assert.match(tags.join(), expected, html);
        assert.match(html, /<a href="https:\/\/news\.example\/watch\/k\?start=1&amp;end=2#:~:text=/);
      }
    }
  });
});
