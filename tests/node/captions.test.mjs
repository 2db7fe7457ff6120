import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { languageOfTag, ownName } from '../../build/cli/add/language-of-tag.js';
import { decodeCaptions } from '../../build/cli/captions/decode-captions.js';
import { findSidecars } from '../../build/cli/captions/find-sidecars.js';
import { parseCaptionTime } from '../../build/cli/captions/parse-caption-time.js';
import { parseTtmlTime, ttmlClock } from '../../build/cli/captions/parse-ttml-time.js';
import { readCaptions } from '../../build/cli/captions/read-captions.js';
import { parseCueTime } from '../../build/clip/parse-cue-time.js';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';

/** The WebVTT of a file, and what is told of it. */
function read(content, language) {
  const problems = [];
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const captions = readCaptions(bytes, language, (problem) => problems.push(problem));
  return { ...captions, problems };
}

/** Cues as [start, end, text]. */
const cuesOf = (vtt) =>
  vtt.split(/\n\n/).flatMap((block) => {
    const [, from, to, text] = /^(\S+) --> (\S+)[^\n]*\n([\s\S]*)$/.exec(block.trim()) ?? [];
    return from ? [[parseCueTime(from), parseCueTime(to), text]] : [];
  });

describe('captions of SubRip', () => {
  const srt = (text) => cuesOf(read(text).vtt);

  it('keeps a text that is a number in a file without numbers, and reads character references', () => {
    const cues = [
      '00:00:01,000 --> 00:00:02,000',
      '1984',
      '',
      '00:00:03,000 --> 00:00:04,000',
      'Don&#39;t &amp; stop',
    ];
    assert.deepEqual(
      srt(cues.join('\n')).map(([, , words]) => words),
      ['1984', "Don't &amp; stop"],
    );
  });

  it('are read with every line end, with a byte order mark, and without their numbers', () => {
    const lines = [
      '1',
      '00:00:01,000 --> 00:00:02,500',
      'One',
      '',
      '00:00:03.5-->0:00:04',
      'Two',
      'lines',
      '',
    ];
    const expected = [
      [1, 2.5, 'One'],
      [3.5, 4, 'Two\nlines'],
    ];
    for (const end of ['\n', '\r\n', '\r', '\r\r\n']) {
      assert.deepEqual(srt(`\ufeff${lines.join(end)}`), expected, JSON.stringify(end));
    }
  });

  it('keep words behind a blank line, and words that are numbers', () => {
    const text = '1\n00:00:01,000 --> 00:00:02,000\nOne\n\nmore\n\n2\n00:00:03,000 --> 00:00:04,000\n1984\n';
    assert.deepEqual(srt(text), [
      [1, 2, 'One\nmore'],
      [3, 4, '1984'],
    ]);
  });

  it('keep words with an arrow that is between no times', () => {
    const text = '00:00:01,000 -> 00:00:02,000\nFrom\n10 -> 20 per cent\n2 teams -> 11:00\n';
    assert.deepEqual(srt(text), [[1, 2, 'From\n10 -&gt; 20 per cent\n2 teams -&gt; 11:00']]);
  });

  it('keep what is words, and lose what is markup of other players', () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000 X1:100 X2:200\n{\\an8}<font color="#fff"><i>A & B</font> <3 --></i> <b>open\n';
    const { vtt } = read(text);
    assert.match(vtt, / line:0\n/);
    assert.deepEqual(cuesOf(vtt)[0][2], '<i>A &amp; B &lt;3 --&gt;</i> <b>open</b>');
  });

  it('are put in the order of time', () => {
    const text = '2\n00:00:03,000 --> 00:00:04,000\nB\n\n1\n00:00:01,000 --> 00:00:02,000\nA\n';
    assert.deepEqual(
      srt(text).map(([, , words]) => words),
      ['A', 'B'],
    );
  });

  it('that are broken are told with their lines, and cost no other', () => {
    const text =
      '1\n00:00:05,000 --> 00:00:02,000\nBackwards\n\n2\n00:99:00,000 --> 01:00:00,000\nMinutes\n\n3\n00:00:06,000 --> 00:00:07,000\nGood\n';
    const { vtt, problems } = read(text);
    assert.deepEqual(cuesOf(vtt), [[6, 7, 'Good']]);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [2, 6],
    );
    assert.match(problems[0].message, /^expected a time such as .*, got '00:00:05,000 --> 00:00:02,000'$/);
  });

  it('are read with the times that translators, converters and speech recognition write', () => {
    const timings = [
      '00:00:01,249.0999999999999 --> 00:00:01,951.79999999999995',
      '00:00:01.249099 --> 00:00:01.9518',
      '00:00:01:249 --> 00:00:01:952',
      '00: 00: 01,249 -> 00: 00: 01,952',
      '00 : 00 : 01 , 249 - -> 00 : 00 : 01 , 952',
      '00：00：01，249 －－＞ 00：00：01，952',
      '00:00:01,249 —> 00:00:01,952',
      '00:00:01,249 → 00:00:01,952',
      '00:00:01,249 --&gt; 00:00:01,952',
      '\u202b00:00:01,249 --> 00:00:01,952\u202c',
      '0:00:01.249,0:00:01.952',
    ];
    for (const timing of timings) {
      const text = `1\n${timing}\nOne\n\n\u200f2\u200e\n${timing.replace(/01(?=\D+9)/g, '05')}\nTwo\n`;
      const [[start, end, words], second] = srt(text);
      assert.deepEqual([start, end, words], [1.249, 1.952, 'One'], timing);
      assert.equal(second[2], 'Two', timing);
    }
  });

  it('lose no words to a start before zero, or to an end that is the start', () => {
    const text =
      '1\n-00:00:01,000 --> 00:00:02,000\nOne\n\n2\n00:00:03,000 --> 00:00:03,000\nTwo\n\n3\n00:00:04,000 --> 00:00:05,000\nThree\n';
    assert.deepEqual(srt(text), [
      [0, 2, 'One'],
      [3, 4, 'Two'],
      [4, 5, 'Three'],
    ]);
  });

  it('are one where the colour of a word moves, and two where two speakers say the same', () => {
    const cue = (at, words) => `00:00:0${at},000 --> 00:00:0${at + 1},000\n${words}\n`;
    const lit = (words) => `<font color="#00ff00">${words}</font>`;
    const cues = [cue(1, `${lit('One')} two`), cue(2, `One ${lit('two')}`), cue(3, 'One two')];
    assert.deepEqual(
      srt(
        [
          ...cues,
          cue(4, lit('Yes.')),
          cue(5, `<font color="red">Yes.</font>`),
          cue(6, 'No.'),
          cue(7, 'No.'),
        ].join('\n'),
      ),
      [
        [1, 4, 'One two'],
        [4, 5, 'Yes.'],
        [5, 6, 'Yes.'],
        [6, 7, 'No.'],
        [7, 8, 'No.'],
      ],
    );
  });

  it('stand at the upper edge where a code says so', () => {
    for (const [code, isTop] of [
      ['\\an8', true],
      ['\\b1\\an7', true],
      ['\\a6', true],
      ['\\an2', false],
      ['\\a10', false],
      ['\\alpha&H8', false],
    ])
      assert.equal(/line:0/.test(read(`1\n00:00:01,000 --> 00:00:02,000\n{${code}}One\n`).vtt), isTop, code);
  });

  it('show no tags and codes of other formats', () => {
    const words =
      'One<br>two<br />three\\Nfour\\hfive\n<p>C:\\New</p> <em>six</em> <strong>seven</strong > {y:i}eight {i}nine{/i} <laughter>';
    assert.equal(
      srt(`1\n00:00:01,000 --> 00:00:02,000\n${words}\n`)[0][2],
      'One\ntwo\nthree\nfour five\nC:\\New <i>six</i> <b>seven</b> eight nine &lt;laughter&gt;',
    );
  });

  it('do not take long with long lines and cues', () => {
    const start = performance.now();
    assert.throws(() => read(`1${' '.repeat(300_000)}\n1:00:00${'-'.repeat(300_000)}`));
    for (const words of ['<font ', '{\\an ', '{\\p1 ', '{\\p1}m', '</font', '\\N ', '\u00a0']) {
      read(`1\n00:00:01,000 --> 00:00:02,000\nx ${words.repeat(50_000)}\n`);
      read(
        `[Script Info]\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,x ${words.repeat(50_000)}\n`,
      );
    }
    assert.ok(performance.now() - start < 7000);
  });

  it('that are no captions at all are refused', () => {
    for (const text of ['', 'Just words.', 'WEBVTT\n\nNOTE nothing', '<tt/>', '\0\0\0']) {
      assert.throws(() => read(text), { message: /^expected captions/ }, JSON.stringify(text));
    }
  });
});

describe('captions of WebVTT', () => {
  it('stay as they are, with styles, regions, notes and settings', () => {
    const text =
      'WEBVTT - Title\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE a --> b\n\nid\n00:01.000 --> 00:02.000 line:0\n<v Ann>Hi\n';
    assert.deepEqual(read(text).vtt, text);
    assert.deepEqual(read(text.replaceAll('\n', '\r\n')).vtt, text);
  });

  it('have their times mended where browsers would pass over them', () => {
    const { vtt, problems } = read(
      'WEBVTT\n\n1:00:01,5 --> 1:00:02,25 align:start\nOne\n\n00:03.000->00:04.000\nTwo\n',
    );
    assert.deepEqual(cuesOf(vtt), [
      [3601.5, 3602.25, 'One'],
      [3, 4, 'Two'],
    ]);
    assert.match(vtt, /align:start/);
    assert.deepEqual(problems, []);
  });

  it('have a first line that browsers know', () => {
    for (const first of ['\n\nWEBVTT', 'webvtt', ' WEBVTT', 'WEBVTT:', '\ufeff\ufeffWEBVTT']) {
      const { vtt } = read(
        `${first}\n\nintro\n00:01.000 --> 00:02.000\nOne\n\noutro\n00:03.000 --> 00:04.000\nTwo\n`,
      );
      assert.match(vtt, /^WEBVTT(?: .*)?\n/, first);
      assert.match(vtt, /^One\n\noutro\n/m, first);
    }
  });

  it('are separated where blank lines are missing or have spaces', () => {
    const cues = [
      '00:00:01,000 --> 00:00:02,000',
      'One',
      '2',
      '00:03.000 --> 00:04.000',
      'Two',
      ' ',
      'c',
      '00:05.000 --> 00:06.000',
      ' ',
      'Three',
    ];
    const { vtt } = read(['WEBVTT', '1', ...cues].join('\n'));
    assert.equal(
      vtt,
      'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nOne\n\n2\n00:03.000 --> 00:04.000\nTwo\n\nc\n00:05.000 --> 00:06.000\n \nThree\n',
    );
  });

  it('lose no words to a cue without a duration', () => {
    const { vtt, problems } = read('WEBVTT\n\n00:03.000 --> 00:03.000 line:0\nOne\n');
    assert.equal(vtt, 'WEBVTT\n\n00:00:03.000 --> 00:00:04.000 line:0\nOne\n');
    assert.deepEqual(problems, []);
  });

  it('without their first line are read all the same', () => {
    assert.deepEqual(cuesOf(read('00:01.000 --> 00:02.000\nOne\n').vtt), [[1, 2, 'One']]);
  });

  it('that are broken are told with their lines', () => {
    const { vtt, problems } = read(
      'WEBVTT\n\n\n00:05.000 --> 00:02.000\nBackwards\n\n00:06.000 --> 00:07.000\nGood\n',
    );
    assert.deepEqual(cuesOf(vtt), [[6, 7, 'Good']]);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [4],
    );
  });
});

describe('captions of SubStation Alpha', () => {
  const ass = (events, format = 'Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text') =>
    `[Script Info]\nScriptType: v4.00+\n\n[Events]\nFormat: ${format}\n${events.join('\n')}\n`;

  it('have their words, and no styles, drawings and comments', () => {
    const { vtt, problems } = read(
      ass([
        'Comment: 0,0:00:00.00,0:00:05.00,Default,,0,0,0,,Not this',
        'Dialogue: 0,0:00:05.00,0:00:06.00,Default,,0,0,0,,{\\k20}Ka{\\k30}ra{note}oke',
        "Dialogue: 0,0:00:01.00,0:00:02.50,Default,Ann,0,0,0,,{\\an8\\i1}Hello{\\i0}, it's\\Nme & 1 < 2\\nand\\hmore",
        'Dialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,{\\p1}m 0 0 l 100 0 100 100{\\p0}',
        'Dialogue: 0,0:00:0x.00,0:00:04.00,Default,,0,0,0,,Broken',
      ]),
    );
    assert.deepEqual(cuesOf(vtt), [
      [1, 2.5, "<i>Hello</i>, it's\nme &amp; 1 &lt; 2 and more"],
      [5, 6, 'Karaoke'],
    ]);
    assert.match(vtt, /02\.500 line:0\n/);
    assert.deepEqual(problems, [
      { line: 10, message: "expected times such as 0:00:12.50,0:00:14.00, got '0:00:0x.00,0:00:04.00'" },
    ]);
  });

  it('are read with the columns of the file', () => {
    const { vtt } = read(
      ass(['Dialogue: Marked=0,0:00:01.00,0:00:02.00,One, two'], 'Marked, Start, End, Text'),
    );
    assert.deepEqual(cuesOf(vtt), [[1, 2, 'One, two']]);
  });
});

describe('captions of TTML', () => {
  const tt = (body, attributes = '') =>
    `<?xml version="1.0"?>\n<!DOCTYPE tt [<!ENTITY x "y">]>\n<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="uk"${attributes}><head><!-- <p> --></head>${body}</tt>`;

  it('are read at their times within what they stand in', () => {
    const body =
      '<body begin="10s"><tt:div xmlns:tt="x" begin="00:00:01"><tt:p begin="1s" dur="500ms">One<tt:br/>two &amp; <![CDATA[<three>]]></tt:p></tt:div><div><p begin="5s" end="9s"><span tts:fontStyle="italic">It</span></p></div></body>';
    const { vtt, language } = read(tt(body));
    assert.equal(language, 'uk');
    assert.deepEqual(cuesOf(vtt), [
      [12, 12.5, 'One\ntwo &amp; &lt;three&gt;'],
      [15, 19, '<i>It</i>'],
    ]);
  });

  it('are read where the times stand on spans', () => {
    const body =
      '<body><div><p><span begin="1s" end="2s">A</span><span begin="3s" end="4s">B</span></p></div></body>';
    assert.deepEqual(cuesOf(read(tt(body)).vtt), [
      [1, 2, 'A'],
      [3, 4, 'B'],
    ]);
  });

  it('keep words beside timed spans, in spans within spans, and beside animations', () => {
    const body = [
      '<p begin="10s" end="20s"><span>One </span><span begin="1s">two </span><span><span begin="2s">three</span></span></p>',
      '<p><span begin="30s" end="32s">A</span><br/><span begin="31s" end="32s">B</span></p>',
      '<p><span><span begin="40s" end="41s">C</span> <span begin="42s" end="43s">D</span></span></p>',
      '<p begin="50s" end="60s"><metadata><desc>no</desc></metadata><set begin="1s" tts:color="red"/>E</p>',
      '<p begin="70s" end="80s">F <span begin="1s" end="2s">G</span></p>',
    ];
    assert.deepEqual(cuesOf(read(tt(`<body><div>${body.join('')}</div></body>`)).vtt), [
      [10, 20, 'One <00:00:11.000>two <00:00:12.000>three'],
      [30, 32, 'A'],
      [31, 32, 'B'],
      [40, 41, 'C'],
      [42, 43, 'D'],
      [50, 60, 'E'],
      [70, 80, 'F'],
      [71, 72, 'G'],
    ]);
  });

  it('have the bold, italic and underlined words of named styles', () => {
    const styles =
      '<style xml:id="base" style="it" tts:color="white"/><style xml:id="it" style="it base" tts:fontStyle="italic"/><style xml:id="bo" tts:fontWeight="bold"/><style xml:id="off" tts:fontStyle="normal"/>';
    const body =
      '<p begin="1s" end="2s" style="bo base">A <span style="off">b</span> <span style="off it"><br/>c</span></p><p begin="3s" end="4s">d <span style="x it">e</span><br/><span tts:fontStyle="italic">f</span><u>g</u></p>';
    const text = `<tt><head><styling>${styles}</styling></head><body><div>${body}</div></body></tt>`;
    assert.deepEqual(
      cuesOf(read(text).vtt).map(([, , words]) => words),
      ['<b><i>A</i></b> <b>b</b>\n<b><i>c</i></b>', 'd <i>e\nf</i><u>g</u>'],
    );
  });

  it('have the speakers and the ruby text of the document', () => {
    const head =
      '<head><metadata><ttm:agent xml:id="a" type="person"><ttm:name type="full">Ann &amp;  Bob</ttm:name></ttm:agent></metadata></head>';
    const body =
      '<p ttm:agent="a" begin="1s" end="2s">Hi</p><p begin="3s" end="4s"><span tts:ruby="container"><span tts:ruby="base">漢</span><span tts:ruby="delimiter">(</span><span tts:ruby="text">kan</span></span>字</p>';
    assert.deepEqual(
      cuesOf(read(`<tt>${head}<body><div>${body}</div></body></tt>`).vtt).map(([, , words]) => words),
      ['<v Ann &amp; Bob>Hi', '<ruby>漢<rt>kan</rt></ruby>字'],
    );
  });

  it('are read one after another in a sequence, and without an end until the next one', () => {
    const body =
      '<div timeContainer="seq"><p dur="2s">A</p><p begin="1s" dur="2s">B</p></div><div><p begin="10s">C</p><p begin="12s">D</p><p begin="12s" end="12s">E</p></div>';
    assert.deepEqual(cuesOf(read(tt(`<body>${body}</body>`)).vtt), [
      [0, 2, 'A'],
      [3, 5, 'B'],
      [10, 12, 'C'],
      [12, 13, 'E'],
      [12, 17, 'D'],
    ]);
  });

  it('have the characters that HTML names, and no words that are not displayed', () => {
    const body =
      '<p begin="1s" end="2s">caf&eacute;&nbsp;R&B &amp;nbsp;</p><p begin="3s" end="4s" tts:display="none">x</p>';
    assert.deepEqual(cuesOf(read(tt(`<body>${body}</body>`)).vtt), [[1, 2, 'café\u00a0R&amp;B &amp;nbsp;']]);
  });

  it('that are broken are told with their lines', () => {
    const { vtt, problems } = read(
      tt('<body>\n<p begin="x" end="2s">A</p>\n<p begin="3s" end="4s">B</p></body>'),
    );
    assert.deepEqual(cuesOf(vtt), [[3, 4, 'B']]);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [4],
    );
    assert.throws(() => read('<tt><body><p begin="1s" end="2s">A</div></body></tt>'), {
      message: /^line 1: expected <\/p>/,
    });
    assert.throws(() => read('<tt><body>'), { message: /expected <\/body>, got the end/ });
    assert.throws(() => read(tt('<p>a < b</p>')), { message: /expected a tag of XML/ });
  });

  it('count time by seconds, frames and ticks', () => {
    const clock = ttmlClock(
      new Map([
        ['frameRate', '30'],
        ['frameRateMultiplier', '1000 1001'],
        ['tickRate', '1000'],
      ]),
    );
    const time = (text) => parseTtmlTime(text, clock);
    assert.equal(time('01:00:00.5'), 3600.5);
    assert.ok(Math.abs(time('00:00:01:15') - (1 + 15.015 / 30)) < 1e-9);
    assert.deepEqual(['1.5h', '2m', '12.5s', '750ms', '1500t'].map(time), [5400, 120, 12.5, 0.75, 1.5]);
    assert.deepEqual(
      ['0:00:12.5', '00:12.5', '00:00:12,5', '33.8', '5'].map(time),
      [12.5, 12.5, 12.5, 33.8, 5],
    );
    assert.equal(time('00:00:01;15'), time('00:00:01:15'));
    for (const text of ['', '1:2', 'wallclock(1)', '00:61:00', '-1s', '123456789012'])
      assert.equal(time(text), undefined);
  });

  it('do not take long however they are written', () => {
    const hostile = [
      `<tt ${'a="" '.repeat(50_000)}`,
      `<tt>${'<p '.repeat(50_000)}`,
      `<!DOCTYPE ${'['.repeat(50_000)}`,
    ];
    for (const text of [...hostile, `<tt${' '.repeat(100_000)}`, `${'<a>'.repeat(5000)}`]) {
      const start = performance.now();
      assert.throws(() => read(`<?xml?>${text}`));
      assert.ok(performance.now() - start < 2000, text.slice(0, 20));
    }
  });
});

describe('the encoding of captions', () => {
  const words = 'Привіт, Києве! Ґанок.';
  const one = (text) => `1\r\n00:00:01,000 --> 00:00:02,000\r\n${text}\r\n`;
  /** A text in an encoding of one byte for each character. */
  const inOneByte = (text, encoding) => {
    const table = new Map();
    for (let byte = 0; byte < 256; byte += 1)
      table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
    return Buffer.from([...text].map((letter) => table.get(letter)));
  };
  const wide = (text) => Buffer.from(text, 'utf16le');

  it('is UTF-8 or UTF-16, with a mark or without', () => {
    for (const bytes of [
      Buffer.from(one(words)),
      Buffer.from(`\ufeff${one(words)}`),
      wide(`\ufeff${one(words)}`),
      wide(one(words)),
      wide(`\ufeff${one(words)}`).swap16(),
      wide(one(words)).swap16(),
    ]) {
      assert.equal(cuesOf(read(bytes).vtt)[0][2], words);
    }
  });

  it('is UTF-8 with some damaged bytes', () => {
    const bytes = Buffer.concat([Buffer.from(one(words)), Buffer.from([0x92, 0x0d, 0x0a, 0xd0])]);
    const { vtt, encoding } = read(bytes);
    assert.equal(encoding, 'utf-8');
    assert.equal(cuesOf(vtt)[0][2], `${words}\n\ufffd\n\ufffd`);
  });

  it('is that of the script where a language has two', () => {
    const bytes = Buffer.from([...Buffer.from('1\n00:00:01,000 --> 00:00:02,000\n'), 0xa4, 0xa4, 0xa4, 0xe5]);
    for (const language of ['zh-TW', 'zh-Hant', 'zh-Hant-HK'])
      assert.equal(cuesOf(read(bytes, language).vtt)[0][2], '中文', language);
    assert.equal(
      decodeCaptions(inOneByte(one('Želim šećer'), 'windows-1250'), 'sr-Latn').encoding,
      'windows-1250',
    );
  });

  it('is what files in their language were written in before', () => {
    const cases = [
      ['windows-1251', 'uk', words],
      ['windows-1251', undefined, words],
      ['koi8-u', undefined, 'Привіт, Києве, як справи'],
      ['ibm866', 'ru', 'Привет, как дела'],
      ['windows-1250', 'pl', 'Zażółć gęślą jaźń'],
      ['windows-1252', undefined, 'Où êtes-vous ? Größe'],
      ['windows-1252', 'fr', 'Où êtes-vous ?'],
      ['windows-1253', 'el', 'Καλημέρα'],
      ['windows-1254', 'tr', 'Günaydın İstanbul'],
    ];
    for (const [encoding, language, text] of cases) {
      const read = decodeCaptions(inOneByte(one(text), encoding), language);
      assert.deepEqual([read.encoding, read.text.trim().split('\n').at(-1)], [encoding, text]);
    }
  });
});

describe('languages of captions', () => {
  it('are BCP 47 tags of what media files say', () => {
    const tags = ['ukr', 'eng', 'ger', 'deu', 'fre', 'cze', 'pt_br', 'zh-hant', 'UK', 'gsw'];
    const expected = ['uk', 'en', 'de', 'de', 'fr', 'cs', 'pt-BR', 'zh-Hant', 'uk', 'gsw'];
    assert.deepEqual(tags.map(languageOfTag), expected);
    for (const tag of ['und', 'mul', 'zxx', 'mis', '', 'qaa', 'not a tag', undefined])
      assert.equal(languageOfTag(tag), undefined);
    assert.deepEqual(['uk', 'en', 'de', 'gsw'].map(ownName), [
      'Українська',
      'English',
      'Deutsch',
      'Schwiizertüütsch',
    ]);
  });

  it('come from the names of files beside the media', async () => {
    const folder = temporaryFolder('sidecars');
    const names = [
      'Film.srt',
      'film.uk.srt',
      'film.uk.vtt',
      'film.uk.forced.vtt',
      'film.eng.sdh.SRT',
      'film_de.ttml',
      'film.pt-BR.dfxp',
      'film.two.srt',
      'film-part.vtt',
      'film2.vtt',
      'film.uk.txt',
      'other.vtt',
    ];
    for (const name of names) writeFileSync(join(folder, name), '');
    mkdirSync(join(folder, 'film.fr.vtt.d'));
    const found = await findSidecars(join(folder, 'film.mp4'));
    const expected = [
      ['film.uk.vtt', 'uk'],
      ['Film.srt', undefined],
      ['film.eng.sdh.SRT', 'en'],
      ['film.pt-BR.dfxp', 'pt-BR'],
      ['film.uk.srt', 'uk'],
      ['film_de.ttml', 'de'],
      ['film.uk.forced.vtt', 'uk'],
    ];
    assert.deepEqual(
      found.map(({ path, language }) => [basename(path), language]),
      expected,
    );
    removeFolder(folder);
  });

  it('come from names of languages, from brackets and from between other words', async () => {
    const folder = temporaryFolder('sidecar-names');
    const languages = {
      'film.English.srt': 'en',
      'film.Українська.vtt': 'uk',
      'film.Spanish (Latin America).srt': 'es',
      'film - Deutsch.srt': 'de',
      'film (fr).srt': 'fr',
      'film [it].srt': 'it',
      'film.English - SDH.srt': 'en',
      'film.en-US(sdh).srt': 'en-US',
      'film.en.sdh.forced.srt': 'en',
      'film.forced.nl.srt': 'nl',
      'film_pt_BR.srt': 'pt-BR',
      'film.es-419.srt': 'es-419',
      'film.hi.srt': 'hi',
      'film.hi.eng.srt': 'en',
      'film.sdh.srt': undefined,
      'film.mp4.srt': undefined,
      'film.mp4.pl.srt': 'pl',
      'film.en-orig.vtt': 'en',
      'film.sv.ass': 'sv',
      'film.sbv': undefined,
    };
    for (const name of Object.keys(languages)) writeFileSync(join(folder, name), '');
    for (const name of [
      'film one.srt',
      'film.en.de.srt',
      'film.part2.srt',
      'film.xml',
      'film.da.mp4',
      'film.da.srt',
    ])
      writeFileSync(join(folder, name), '<fcpxml/>');
    const found = await findSidecars(join(folder, 'film.mp4'));
    assert.deepEqual(
      Object.fromEntries(found.map(({ path, language }) => [basename(path), language])),
      languages,
    );
    assert.deepEqual(
      (await findSidecars(join(folder, 'film.da.mp4'))).map(({ path }) => basename(path)),
      ['film.da.srt'],
    );
    removeFolder(folder);
  });

  it('are those of XML files that are TTML, and of files that cannot be read', async () => {
    const folder = temporaryFolder('sidecar-formats');
    writeFileSync(join(folder, 'film.xml'), '<?xml version="1.0"?>\n<!-- x --><tt:tt xml:lang="de">');
    writeFileSync(join(folder, 'film.de.smi'), '');
    mkdirSync(join(folder, 'film.fr.xml'));
    assert.deepEqual(
      (await findSidecars(join(folder, 'film.mp4'))).map(({ path, ...rest }) => ({
        name: basename(path),
        ...rest,
      })),
      [{ name: 'film.de.smi', language: 'de', isForeign: true }, { name: 'film.xml' }],
    );
    removeFolder(folder);
  });

  it('and times are read as people type them', () => {
    const times = ['00:00:12,500', '00:12.5', '0:12', '1:02:03', '00:00:01 , 250', '100:00:00,000'];
    assert.deepEqual(times.map(parseCaptionTime), [12.5, 12.5, 12, 3723, 1.25, 360_000]);
    for (const text of ['', '12', '00:99', 'x', '1:2:3:4', '-1:00'])
      assert.equal(parseCaptionTime(text), undefined);
  });
});
