import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { TranscriptFiles } from '../../build/cli/transcript-files.js';
import { parseClip } from '../../build/clip/parse-clip.js';
import { inlineClip } from '../run/static-sites.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { freePort } from '../run/webkit-server.mjs';
import { root } from './source-files.mjs';

const base = 'https://clips.example.org/';
const vtt = `WEBVTT

00:01.000 --> 00:04.000
<v Vitali Klitschko>We are ready

00:04.000 --> 00:06.500
<v Vitali Klitschko>to <i>defend</i> our city &amp; more.

00:20.000 --> 00:22.000
</script><b>Later`;
const words = ['0:01 Vitali Klitschko: We are ready to defend our city & more.', '0:20 Later'];

let folder;
const write = (path, content) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const caption = (name, inLanguage, more) => ({
  contentUrl: `../media/${name}`,
  inLanguage,
  name: inLanguage,
  ...more,
});
const documentOf = (more) => ({
  '@type': 'VideoObject',
  identifier: 'k',
  name: 'K',
  inLanguage: 'en',
  contentUrl: 'https://media.example/a.mp4',
  caption: caption('en.vtt', 'en'),
  ...more,
});

describe('TranscriptFiles', () => {
  let told;
  let files;
  const clipOf = (more) => parseClip(documentOf(more), `${base}clips/k.json`);
  const textOf = (transcript) =>
    transcript?.paragraphs.map(({ lines }) => lines.map(({ text }) => text).join(' ')).join('|');

  beforeEach(() => {
    folder = temporaryFolder('transcript');
    told = [];
    files = new TranscriptFiles(base, { documents: join(folder, 'clips'), root: folder }, (clip, message) =>
      told.push(`${clip.id}: ${message}`),
    );
    write('media/en.vtt', vtt);
  });

  afterEach(() => removeFolder(folder));

  it('reads speakers, and paragraphs by pauses', async () => {
    const { language, paragraphs } = await files.of(clipOf());
    assert.equal(language, 'en');
    assert.deepEqual(
      paragraphs.map(({ speaker, lines }) => [speaker, lines.map(({ text }) => text)]),
      [
        ['Vitali Klitschko', ['We are ready', 'to defend our city & more.']],
        [undefined, ['Later']],
      ],
    );
    assert.deepEqual(told, []);
  });

  it('takes the captions in the language of the clip, and others where they cannot be read', async () => {
    write('media/uk.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nМи готові');
    const caption_ = [caption('en.vtt', 'en'), caption('uk.vtt', 'uk')];
    const clip = clipOf({ inLanguage: 'uk-UA', caption: caption_ });
    assert.equal((await files.of(clip)).language, 'uk');
    write('media/uk.vtt', 'no captions at all');
    assert.equal((await files.of(clip)).language, 'en');
  });

  it('reads a file again only when it has changed', async () => {
    const clip = clipOf();
    const first = await files.of(clip);
    assert.equal(await files.of(clip), first);
    write('media/en.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nNew');
    utimesSync(join(folder, 'media/en.vtt'), 1, 2);
    assert.equal(textOf(await files.of(clip)), 'New');
  });

  it('keeps no more than a hundred', async () => {
    const clips = Array.from({ length: 101 }, (_, i) => {
      write(`media/${i}.vtt`, vtt);
      return clipOf({ caption: caption(`${i}.vtt`, 'en') });
    });
    const all = [];
    for (const clip of clips) all.push(await files.of(clip));
    assert.equal(await files.of(clips[100]), all[100]);
    assert.notEqual(await files.of(clips[0]), all[0]);
  });

  const faults = {
    'is empty': ['', /expected captions as WebVTT/],
    'has no cue': ['WEBVTT\n\n', /expected captions, got a WebVTT file without any/],
    'has no words': ['WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>  \n', /expected words, got none/],
    'is a page': ['<!doctype html><p>Sign in', /expected captions as WebVTT, SubRip or TTML, got '<!doctype/],
    'is too large': [`${vtt}${' '.repeat(2e6)}`, /expected 2000000 bytes at most, got 200/],
  };
  for (const [what, [content, message]] of Object.entries(faults)) {
    it(`tells, once, of a file that ${what}, and gives no transcript`, async () => {
      write('media/en.vtt', content);
      assert.equal(await files.of(clipOf()), undefined);
      assert.equal(await files.of(clipOf()), undefined);
      assert.equal(told.length, 1);
      assert.match(told[0], message);
      assert.match(told[0], /^k: media\/en\.vtt: .*; the page of the clip shows no transcript from it$/);
    });
  }

  it('tells of cues that cannot be read, three of them by line, and keeps the others', async () => {
    write('media/en.vtt', `${vtt}\n\n${'later --> then\nBad\n\n'.repeat(5)}`);
    assert.equal((await files.of(clipOf())).paragraphs.length, 2);
    assert.equal(told.length, 4);
    assert.match(told[0], /^k: media\/en\.vtt: line 12: expected a time such as/);
    assert.equal(told[3], 'k: media/en.vtt: 2 more of its cues cannot be read');
  });

  it('says nothing of captions that are elsewhere, missing, a folder, or descriptions', async () => {
    mkdirSync(join(folder, 'media/folder.vtt'));
    for (const each of [
      { contentUrl: 'https://media.example/en.vtt', inLanguage: 'en' },
      caption('missing.vtt', 'en'),
      caption('folder.vtt', 'en'),
      caption('../../etc/passwd', 'en'),
    ])
      assert.equal(await files.of(clipOf({ caption: each })), undefined);
    const [track] = clipOf().tracks;
    assert.equal(await files.of({ ...clipOf(), tracks: [{ ...track, kind: 'descriptions' }] }), undefined);
    assert.deepEqual(told, []);
  });
});

describe('the transcript of a watch page', () => {
  let out;
  const pageOf = (id) => readFileSync(join(out, `watch/${id}/index.html`), 'utf8');
  const text = (html) =>
    [...html.matchAll(/<p><a href.*?<\/p>/g)].map(([each]) =>
      each.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&'),
    );
  const build = (...more) =>
    inlineClip(['build', 'clips', '--site', base, '--out', out, ...more], { cwd: folder });

  before(async () => {
    folder = temporaryFolder('transcript-site');
    out = join(folder, 'public');
    write('media/en.vtt', vtt);
    write('media/empty.vtt', 'WEBVTT\n');
    write('clips/k.json', JSON.stringify(documentOf()));
    const own = { transcript: 'From the document.' };
    write('clips/own.json', JSON.stringify(documentOf({ identifier: 'own', caption: undefined, ...own })));
    write('clips/both.json', JSON.stringify(documentOf({ identifier: 'both', ...own })));
    const bad = { identifier: 'bad', caption: caption('empty.vtt', 'en'), ...own };
    write('clips/bad.json', JSON.stringify(documentOf(bad)));
    const gone = { identifier: 'gone', expires: '2020-01-01', caption: caption('empty.vtt', 'en') };
    write('clips/gone.json', JSON.stringify(documentOf(gone)));
  });
  after(() => removeFolder(folder));

  it('is in the HTML that `build` writes, from the caption file, else from the document', async () => {
    const { code, stdout } = await build();
    assert.equal(code, 0);
    assert.deepEqual(text(pageOf('k')), words);
    assert.deepEqual(text(pageOf('both')), words);
    assert.doesNotMatch(pageOf('both'), /<p>From the document/);
    for (const id of ['own', 'bad'])
      assert.match(pageOf(id), /<h2 lang="en">Transcript<\/h2>\n<p>From the document\.<\/p>/);
    const line = /^clips\/bad\.json: media\/empty\.vtt: expected captions, .*no transcript from it$/m;
    assert.match(stdout, line);
    assert.equal(stdout.match(/no transcript/g).length, 1);
  });

  it('changes with the file at the next build', async () => {
    await build();
    write('media/en.vtt', vtt.replace('We are ready', 'We were ready'));
    const { stdout } = await build();
    assert.match(stdout, /^writing watch\/k\.html$/m);
    assert.match(text(pageOf('k'))[0], /We were ready/);
    write('media/en.vtt', vtt);
  });

  it('is in the HTML that `serve` sends, as the file is now', async () => {
    const port = await freePort();
    const child = spawn(process.execPath, [
      join(root, 'dist/cli.js'),
      'serve',
      folder,
      '--port',
      String(port),
    ]);
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const page = async (id) => (await fetch(`http://localhost:${port}/watch/${id}?start=1&end=4`)).text();
    try {
      for (let line = ''; !/Ctrl\+C/.test(line); ) line = (await lines.next()).value;
      assert.deepEqual(text(await page('k')), words);
      assert.match(await page('k'), /class="quoted">We are ready</);
      write('media/en.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nAnother');
      assert.deepEqual(text(await page('k')), ['0:01 Another']);
      assert.match(await page('bad'), /<p>From the document\./);
      assert.match((await lines.next()).value, /^bad: media\/empty\.vtt: expected captions/);
    } finally {
      write('media/en.vtt', vtt);
      child.kill('SIGINT');
      if (child.exitCode === null) await once(child, 'exit');
    }
  });

  it('is valid HTML', async () => {
    await build();
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const id of ['k', 'own']) {
      const [section] = /<section class="transcript">.*?<\/section>/s.exec(pageOf(id));
      const { results } = await validator.validateString(section);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        [],
      );
    }
  });
});
