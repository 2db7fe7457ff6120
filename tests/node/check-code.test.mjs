import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkCode, embedCode, embedFormats, findingKinds, repairCode } from 'inline-clip/server';
import markdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { cases, clips, codeOf, frame, leftOverCases, site, specOf, unharmed } from './check-cases.mjs';
import { read } from './source-files.mjs';

const options = { sites: [site], clips };
const formats = Object.keys(embedFormats);
const summary = ({ id, words, place }) => `${id} at ${place.line}:${place.column}: ${words}`;

describe('checkCode', () => {
  for (const format of formats) {
    it(`finds nothing wrong with the ${format} code`, () => {
      const places = [
        {},
        { responsive: true },
        { width: 320, height: 180 },
        { options: { autoplay: true, captions: 'uk', title: false } },
      ];
      for (const place of places) {
        const code = codeOf(format, place);
        for (const text of [code, `<div class="entry">\n${code}\n</div>`]) {
          // Markdown and shortcodes in HTML are text, which another test holds.
          if (text !== code && /markdown|shortcode/.test(format)) continue;
          const { codes, findings } = checkCode(text, options);
          assert.deepEqual(findings.map(summary), [], text);
          assert.deepEqual(
            codes.map((found) => [found.format, found.clip]),
            [[format === 'wordpress' ? 'iframe' : format, 'klitschko']],
          );
        }
      }
    });

    it(`finds nothing wrong with the ${format} code of any title`, () => {
      const awkward = [
        '"><script>alert(1)</script><iframe src="https://evil.example/embed/x">',
        '“Quoted” and “more”',
        '*a* _b_ [c](https://evil.example/) `f` | <i> &amp; &amp;amp;',
        '▶ [embed]https://evil.example/watch/x[/embed]',
        'a\\"b\\/ =3D"',
        'a\u00a0b',
      ];
      const anyTitle = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(...awkward));
      fc.assert(
        fc.property(anyTitle, (text) => {
          const code = embedCode(format, { ...specOf(), title: text });
          assert.deepEqual(checkCode(code, { sites: [site] }).findings.map(summary), [], code);
        }),
        { examples: awkward.map((text) => [text]) },
      );
    });
  }

  for (const [name, text, ids, { options: more } = {}] of cases) {
    it(`tells when ${name}`, () => {
      const { findings } = checkCode(text, { ...options, ...more });
      assert.deepEqual(
        findings.map(({ id }) => id),
        ids,
        findings.map(summary).join('\n'),
      );
      for (const { id, severity, words, place, repair } of findings) {
        assert.equal(severity, findingKinds[id].severity);
        assert.ok(words.startsWith(findingKinds[id].words));
        assert.ok(place.length > 0 && place.offset + place.length <= text.length, JSON.stringify(place));
        assert.equal(typeof repair.code, 'string');
      }
    });
  }

  it('has a case for every kind of finding', () => {
    const covered = new Set(cases.flatMap(([, , ids]) => ids));
    assert.deepEqual(
      Object.keys(findingKinds).filter((id) => !covered.has(id)),
      [],
    );
  });

  for (const [name, text] of Object.entries(unharmed)) {
    it(`finds nothing wrong with ${name}`, () => {
      assert.deepEqual(checkCode(text, options).findings.map(summary), []);
    });
  }
});

describe('repairCode and clips that there are not', () => {
  for (const [name, text, ids, isManual] of leftOverCases)
    it(`tells, and ${isManual ? 'writes no code' : 'writes the code of the right id'}, when ${name}`, () => {
      const { findings } = checkCode(text, options);
      assert.deepEqual(findings.map(({ id }) => id).sort(), [...ids].sort());
      const { text: repaired, left } = repairCode(text, options);
      if (isManual) {
        assert.equal(repaired, text);
        assert.ok(findings.every(({ repair }) => repair.code === ''));
        return;
      }
      assert.deepEqual(left.findings.map(summary), [], repaired);
      assert.match(repaired, /(?:embed|watch)\/Kyiv-1/);
    });
});

describe('repairCode', () => {
  for (const [name, text, , { manual, excerpt = true, options: more } = {}] of cases) {
    it(`${manual ? 'leaves it to a person' : 'repairs it'} when ${name}`, () => {
      const all = { ...options, ...more };
      const repaired = repairCode(text, all);
      if (manual) {
        assert.equal(repaired.text, text);
        return;
      }
      assert.deepEqual(repaired.left.findings.map(summary), [], repaired.text);
      assert.deepEqual(repairCode(repaired.text, all).text, repaired.text);
      assert.ok(repaired.left.codes.length > 0 || /See .* now/.test(text), repaired.text);
      if (excerpt && /start=5/.test(decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, ''))))
        assert.match(repaired.text.replaceAll('&amp;', '&'), /[?]start=5&end=12|start="5" end="12"/);
      // What is around stays byte for byte.
      const [before, after] = [
        '<h1 CLASS=x>A &amp B</h1>\r\n<ul><li>1<li>2</ul>\r\n',
        '\r\n<p>After&nbsp;it<br/>',
      ];
      if (/<html|^\[|\uFEFF/.test(text) || /cuts|cut off code swallows/.test(name)) return;
      const around = repairCode(before + text + after, all).text;
      assert.equal(around, before + repaired.text + after);
    });
  }
});

describe('checkCode and the text around codes', () => {
  const harmed = frame.replace(/ allow="[^"]*"/, '');

  it('counts lines and columns from 1, in UTF-16 code units, whatever ends a line', () => {
    for (const [end, lines] of [
      ['\n', 3],
      ['\r\n', 3],
      ['\r', 3],
      ['\u2028', 1],
    ]) {
      const before = `\uFEFF<p>One 🎥</p>${end}<p>Two</p>${end}🎥`;
      const { codes, findings } = checkCode(before + harmed, options);
      const { place } = findings[0];
      assert.equal(place.line, lines);
      assert.equal(place.offset, before.length);
      assert.equal(place.column, lines === 3 ? 3 : before.length + 1);
      assert.equal(place.length, harmed.length);
      assert.deepEqual(codes[0].place, place);
    }
  });

  it('finds all codes, those behind frames without an end tag included', () => {
    const open = frame.replace('</iframe>', '');
    const text = `<p>${open}</p>\n<p>${codeOf('script')}</p>\n${open}\n<p>${harmed}</p>`;
    const { codes, findings } = checkCode(text, options);
    assert.deepEqual(
      codes.map(({ format, place }) => `${format} ${place.line}`),
      ['iframe 1', 'script 2', 'iframe 3', 'iframe 4'],
    );
    assert.deepEqual(
      findings.map(({ id, place }) => `${id} ${place.line}`),
      ['unclosed-frame 1', 'unclosed-frame 3', 'allow-missing 4'],
    );
    assert.deepEqual(repairCode(text, options).left.findings, []);
  });

  it('takes the quote of a WordPress code away with its link, and no words', () => {
    const link = `<a href="${site}watch/klitschko">Kyiv</a>`;
    const repaired = (text) => repairCode(text, options).text.replace(/<iframe.*<\/iframe>/, 'CLIP');
    for (const [text, expected] of [
      [`<blockquote>${link}</blockquote>`, 'CLIP'],
      [`<p>a</p><blockquote>\n<p>${link}</p>\n</blockquote>\n<p>b</p>`, '<p>a</p>CLIP\n<p>b</p>'],
      [`<blockquote>Words<p>${link}</p></blockquote>`, '<blockquote>Words<p>CLIP</p></blockquote>'],
      [
        `<blockquote><p>Words</p><p>${link}</p></blockquote>`,
        '<blockquote><p>Words</p><p>CLIP</p></blockquote>',
      ],
      [
        `<blockquote><img src="a.jpg"><p>${link}</p></blockquote>`,
        '<blockquote><img src="a.jpg"><p>CLIP</p></blockquote>',
      ],
      [
        `<blockquote class="wp-block-quote">${link}</blockquote>`,
        '<blockquote class="wp-block-quote">CLIP</blockquote>',
      ],
      [`<blockquote>${link}`, '<blockquote>CLIP'],
    ])
      assert.equal(repaired(text), expected, text);
  });

  it('keeps the other features of an allow list, however they are separated', () => {
    const [allow] = /(?<=allow=")[^"]*/.exec(frame);
    for (const text of [
      "autoplay, gyroscope *, accelerometer 'self' https://a.example",
      "Autoplay gyroscope * accelerometer 'self' https://a.example fullscreen",
      "autoplay self; gyroscope *; accelerometer 'self' https://a.example, autoplay",
    ]) {
      const harmed = frame.replace(allow, text);
      const expected = `${allow}; gyroscope *; accelerometer 'self' https://a.example`;
      assert.equal(
        repairCode(harmed, options).text.replaceAll('&#39;', "'"),
        frame.replace(allow, expected),
        text,
      );
    }
  });

  it('shows the right ratio in the code for every fault of a frame', () => {
    const frame = `<iframe src="${site}embed/klitschko" width="640" height="480"></iframe>`;
    const { findings } = checkCode(frame, options);
    assert.ok(findings.length > 2);
    for (const { id, repair } of findings) assert.match(repair.code, / width="640" height="360" /, id);
  });

  it('repairs several faults of one tag, and leaves the attributes of others', () => {
    const text =
      "<iframe\n  id=clip data-x='1'\n  sandbox src=//clips.example/watch/klitschko?start=5&amp;amp;end=12\n></iframe>";
    const { text: repaired, left } = repairCode(text, options);
    assert.deepEqual(left.findings.map(summary), []);
    assert.match(
      repaired,
      /^<iframe\n {2}id=clip data-x='1' src="https:\/\/clips\.example\/embed\/klitschko\?start=5&amp;end=12" /,
    );
    assert.ok(!repaired.includes('sandbox'));
  });

  it('reads Markdown: its codes and its HTML, and no listing', () => {
    const markdown = { ...options, markdown: true };
    const listing = `\`\`\`html\n${harmed}\n\`\`\`\n\nInline \`${harmed}\` and [a link](${site}watch/klitschko).\n\n[1]: ${site}watch/klitschko\n`;
    assert.deepEqual(
      checkCode(`# A\n\n${codeOf('markdown')}\n\n${listing}`, markdown).findings.map(summary),
      [],
    );
    assert.deepEqual(
      checkCode(`${listing}\n${harmed}\n`, markdown).findings.map(({ id, place }) => [id, place.line]),
      [['allow-missing', 9]],
    );
  });

  it('takes a site below a path, and no other page of its host', () => {
    const below = { sites: ['https://news.example/clips'] };
    const of = (path) => checkCode(`<iframe src="https://news.example${path}"></iframe>`, below).codes.length;
    assert.deepEqual(
      [
        of('/clips/embed/a'),
        of('/embed/a'),
        of('/clips/embed/a/'),
        of('/clips/embed/a.html'),
        of('/clips/x/embed/a'),
        of('/clipsembed/a'),
      ],
      [1, 0, 1, 1, 0, 0],
    );
  });

  it('keeps the form of the addresses of a site of plain files', () => {
    const text = `<p>${site}watch/klitschko/</p>`;
    assert.match(
      repairCode(text, options).text,
      /<iframe src="https:\/\/clips\.example\/embed\/klitschko\/"/,
    );
  });

  it('resolves addresses against the page, and demands https where the page has it', () => {
    const local = { sites: ['http://localhost:8080'] };
    const text = frame.replace('https://clips.example/', 'http://localhost:8080/');
    assert.deepEqual(checkCode(text, local).findings.map(summary), []);
    assert.deepEqual(
      checkCode(text, { ...local, page: 'https://news.example/a' }).findings.map(({ id }) => id),
      ['insecure-address'],
    );
    const relative = frame.replace('https://clips.example/', '../');
    assert.equal(checkCode(relative, options).codes.length, 0);
    assert.equal(checkCode(relative, { ...options, page: `${site}about/us` }).codes.length, 1);
  });

  it('needs no script where the page loads it by itself', () => {
    const text = codeOf('script').replace(/<script.*/, '');
    assert.deepEqual(checkCode(text, { ...options, scripts: true }).findings, []);
    assert.deepEqual(checkCode(text + codeOf('script'), options).findings, []);
  });

  it('does not know ids without the clips', () => {
    assert.deepEqual(checkCode(frame.replace('klitschko', 'nobody'), { sites: [site] }).findings, []);
  });

  it('takes any text and any nesting', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom(
              ...cases.map(([, text]) => text),
              '<',
              '>',
              '"',
              '&amp;',
              '</p>',
              '<p>',
              '<!--',
              '<script>',
              '<table>',
              '[',
              '`',
            ),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          const { text: repaired, left } = repairCode(text, options);
          assert.ok(left.findings.every(({ place }) => place.offset + place.length <= repaired.length));
          assert.equal(repairCode(repaired, options).text, repaired);
        },
      ),
      { numRuns: 60 },
    );
    for (const tag of ['<div>', '<span>', '<blockquote>', '<table>', '<pre>', '<a href="/">']) {
      assert.deepEqual(checkCode(tag.repeat(5_000), options).findings, []);
    }
  });

  it('refuses what is no address of a site or a page', () => {
    for (const wrong of [
      'clips.example',
      'ftp://clips.example/',
      '',
      'https://me@clips.example/',
      'https://clips.example/?a',
    ])
      assert.throws(() => checkCode('', { sites: [wrong] }), {
        name: 'TypeError',
        message: new RegExp(`^sites: expected .*"${wrong.replace('?', '\\?')}"`),
      });
    assert.throws(() => checkCode('', { sites: [site], page: '/a' }), {
      name: 'TypeError',
      message: /^page: expected .*"\/a"/,
    });
  });
});

describe('repairCode, held against what filters and renderers do', () => {
  const markdown = (more) => (text) => markdownIt(more).render(text);
  const sanitized = (more) => (text) => sanitizeHtml(text, more);
  const filters = {
    'sanitize-html': sanitized(),
    'a filter that keeps frames': sanitized({
      allowedTags: ['a', 'p', 'blockquote', 'iframe', 'img'],
      allowedAttributes: { a: ['href'], iframe: ['src'], img: ['src', 'alt'] },
    }),
    'a filter that escapes tags': sanitized({ disallowedTagsMode: 'escape' }),
    'a filter that escapes all': sanitized({ disallowedTagsMode: 'recursiveEscape', allowedTags: [] }),
    'a filter for authors': sanitized({
      allowedTags: ['a', 'p', 'div', 'blockquote', 'table', 'tbody', 'tr', 'td', 'span', 'img'],
      allowedAttributes: { '*': ['data-*', 'style', 'title', 'role'], a: ['href'], img: ['src', 'alt'] },
    }),
    'Markdown without HTML': markdown({}),
    'Markdown with links': markdown({ linkify: true }),
    'Markdown with line breaks': markdown({ breaks: true }),
    'Markdown with typographic quotes': markdown({ linkify: true, typographer: true }),
    'Markdown with French quotes': markdown({
      typographer: true,
      quotes: ['\u00ab\u00a0', '\u00a0\u00bb', '\u2039\u00a0', '\u00a0\u203a'],
    }),
    'Markdown with HTML': markdown({ html: true, linkify: true, typographer: true }),
  };
  for (const [name, filter] of Object.entries(filters)) {
    it(`leaves no raw text and no loss after ${name}`, () => {
      for (const format of formats) {
        const text = filter(codeOf(format));
        const { text: repaired, left } = repairCode(text, options);
        assert.deepEqual(left.findings.map(summary), [], `${format}: ${repaired}`);
        if (!text.includes('/klitschko')) continue;
        assert.doesNotMatch(repaired, /&lt;\/?(?:iframe|script|div|clip-player|amp|img|table)/, format);
        assert.match(repaired.replaceAll('&amp;', '&'), /[?]start=5&end=12/, `${format}: ${repaired}`);
      }
    });
  }
});

describe('docs/checker.md', () => {
  it('lists the kinds of findings, in the same words', () => {
    const table = read('docs/checker.md').split('## Findings')[1];
    const told = [...table.matchAll(/^\| `([\w-]+)` +\| (\w+) +\| (.+?) +\| (.+?) *\|$/gm)].map(
      ([, ...row]) => row,
    );
    const known = Object.entries(findingKinds).map(([id, { severity, words, repair }]) => [
      id,
      severity,
      words,
      repair,
    ]);
    assert.deepEqual(told, known);
  });
});
