import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { bareName, idOfName, titleOfName } from '../../build/cli/add/clip-name.js';
import { parseClip } from '../../build/clip/parse-clip.js';
import { parseStoryboard } from '../../build/clip/parse-storyboard.js';
import { aac, ffmpeg, h264, noFfmpeg, picture, probe, sampleMp4, sound } from '../run/sample-media.mjs';
import { inlineClip } from '../run/static-sites.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { root } from './source-files.mjs';

const cli = join(root, 'dist/cli.js');

describe('inline-clip add', { skip: noFfmpeg }, () => {
  let samples;
  let room;
  const add = (...args) => inlineClip(['add', ...args], { cwd: room });
  const path = (...parts) => join(room, ...parts);
  const document = (id) => JSON.parse(readFileSync(path(`clips/${id}.json`), 'utf8'));
  const clip = (id) => parseClip(document(id), `https://clips.example/clips/${id}.json`);
  const sample = (name, as = name) => copyFileSync(join(samples, name), path(as));
  const everything = () => readdirSync(room, { recursive: true }).sort();
  const video = (file) => probe(path(file)).streams.find((stream) => stream.codec_type === 'video');

  before(() => {
    samples = temporaryFolder('samples');
    sampleMp4(samples, 'film.mp4', { seconds: 5 });
    sampleMp4(samples, 'short.mp4');
  });
  after(() => removeFolder(samples));

  beforeEach(() => {
    room = temporaryFolder('add');
  });

  it('makes a document, an MP4 that begins at once, posters in three widths and a storyboard', async () => {
    sample('film.mp4', 'My first_film.mp4');
    const { code, stdout, stderr } = await add('My first_film.mp4');
    assert.equal(code, 0, stdout + stderr);
    const problems = [];
    const made = parseClip(document('my-first_film'), 'https://c.example/clips/x.json', (one) =>
      problems.push(one),
    );
    assert.deepEqual(problems, []);
    assert.equal(made.title, 'My first_film');
    assert.ok(Math.abs(made.duration - 5) < 0.1);
    assert.deepEqual(
      made.posters.map(({ width }) => width),
      [32, 64, 128],
    );
    const [{ src, type, width, height, bitrate, size }] = made.sources;
    assert.equal(src, 'https://c.example/media/my-first_film/my-first_film.mp4');
    assert.deepEqual([type, width, height], ['video/mp4', 128, 72]);
    const file = path('media/my-first_film/my-first_film.mp4');
    assert.equal(size, statSync(file).size);
    assert.ok(bitrate > 1000);
    const bytes = readFileSync(file);
    assert.ok(bytes.indexOf('moov') < bytes.indexOf('mdat'));
    const board = readFileSync(path('media/my-first_film/storyboard.vtt'), 'utf8');
    const stills = parseStoryboard(board, made.storyboard, assert.fail);
    assert.deepEqual(
      stills.map(({ start }) => start),
      [0, 1, 2, 3, 4],
    );
    const { width: wide, height: high } = video('media/my-first_film/storyboard.jpg');
    assert.ok(stills.every((still) => still.x + still.width <= wide && still.y + still.height <= high));
    assert.ok(!stdout.includes('\r'));
  });

  it('changes nothing when it runs again, and makes anew what is missing', async () => {
    sample('short.mp4', 'film.mp4');
    await add('film.mp4');
    const times = () => everything().map((name) => [name, statSync(path(name)).mtimeMs]);
    const before = times();
    const again = await add('film.mp4');
    assert.equal(again.code, 0);
    assert.match(again.stdout, /^film\.mp4: clips\/film\.json is as it was\n$/);
    assert.deepEqual(times(), before);
    rmSync(path('media/film/poster-64.jpg'));
    await add('film.mp4');
    assert.deepEqual(
      everything(),
      before.map(([name]) => name),
    );
  });

  it('keeps what an editor has written, and renews technical fields alone', async () => {
    sample('film.mp4');
    writeFileSync(path('film.uk.srt'), '1\n00:00:00,500 --> 00:00:01,500\nПривіт\n');
    await add('film.mp4');
    const edited = {
      ...document('film'),
      name: 'What the editor says',
      creditText: 'Somebody',
      hasPart: [{ '@type': 'Clip', name: 'One', startOffset: 0, endOffset: 2 }],
      unknown: { of: 'ours' },
    };
    edited.caption[0].name = 'Мова';
    edited.thumbnailUrl.unshift('https://pictures.example/own.jpg');
    edited.caption.push({ contentUrl: 'https://pictures.example/de.vtt', inLanguage: 'de' });
    writeFileSync(path('clips/film.json'), JSON.stringify(edited));
    sample('short.mp4', 'film.mp4');
    assert.equal((await add('film.mp4')).code, 0);
    const now = document('film');
    assert.equal(now.name, 'What the editor says');
    assert.equal(now.creditText, 'Somebody');
    assert.deepEqual(now.hasPart, edited.hasPart);
    assert.deepEqual(now.unknown, { of: 'ours' });
    assert.equal(now.caption[0].name, 'Мова');
    assert.equal(now.caption[1].inLanguage, 'de');
    assert.equal(now.thumbnailUrl[0], 'https://pictures.example/own.jpg');
    assert.equal(now.thumbnailUrl.length, 4);
    assert.equal(now.uploadDate, edited.uploadDate);
    assert.notEqual(now.duration, edited.duration);
    assert.equal(now.associatedMedia, undefined);
    assert.ok(!existsSync(path('media/film/storyboard.jpg')));
  });

  it('renews a document that was written by hand, inside its graph', async () => {
    sample('short.mp4');
    mkdirSync(path('clips'));
    const media = {
      '@type': 'VideoObject',
      identifier: 'short',
      name: 'By hand',
      contentUrl: 'https://old.example/a.mp4',
    };
    writeFileSync(path('clips/short.json'), JSON.stringify({ '@graph': [{ '@type': 'Thing' }, media] }));
    assert.equal((await add('short.mp4')).code, 0);
    const [thing, now] = document('short')['@graph'];
    assert.deepEqual(thing, { '@type': 'Thing' });
    assert.equal(now.name, 'By hand');
    assert.equal(now.contentUrl, '../media/short/short.mp4');
    assert.equal(now.thumbnailUrl.length, 3);
  });

  it('never overwrites a document that it cannot read', async () => {
    sample('short.mp4');
    mkdirSync(path('clips'));
    writeFileSync(path('clips/short.json'), '{ "name": "By ha');
    const { code, stdout } = await add('short.mp4');
    assert.equal(code, 1);
    assert.match(stdout, /short\.mp4: .*clips\/short\.json.*JSON/);
    assert.equal(readFileSync(path('clips/short.json'), 'utf8'), '{ "name": "By ha');
    assert.ok(!existsSync(path('media/short')));
  });

  it('gives two files of one name two ids', async () => {
    sample('short.mp4');
    mkdirSync(path('other'));
    sample('film.mp4', 'other/short.mp4');
    for (let i = 0; i < 2; i += 1) assert.equal((await add('short.mp4', 'other/short.mp4')).code, 0);
    assert.deepEqual(readdirSync(path('clips')).sort(), ['short-2.json', 'short.json']);
  });

  it('replaces no media of which no record says whose they are', async () => {
    sample('short.mp4');
    assert.equal((await add('short.mp4', '--title', 'Mayor')).code, 0);
    rmSync(path('media/short/.inline-clip.json'));
    const media = readFileSync(path('media/short/short.mp4'));
    mkdirSync(path('inbox'));
    sample('film.mp4', 'inbox/short.mp4');
    const { code, stdout } = await add('inbox/short.mp4');
    assert.equal(code, 0, stdout);
    assert.match(
      stdout,
      /media\/short has files and no \.inline-clip\.json: this becomes the clip "short-2"/,
    );
    assert.deepEqual(readFileSync(path('media/short/short.mp4')), media);
    assert.equal(document('short').name, 'Mayor');
    assert.deepEqual(readdirSync(path('clips')).sort(), ['short-2.json', 'short.json']);
    assert.equal((await add('inbox/short.mp4', '--id', 'short')).code, 0);
    assert.ok(clip('short').duration > 4);
  });

  it('loses no clip of two runs at once, whose files have one name', async () => {
    for (const folder of ['a', 'b']) mkdirSync(path(folder));
    sample('short.mp4', 'a/race.mp4');
    sample('film.mp4', 'b/race.mp4');
    const runs = await Promise.all(['a/race.mp4', 'b/race.mp4'].map((name) => add(name)));
    const made = readdirSync(path('clips')).length;
    const lost = runs.filter(({ code }) => code !== 0);
    assert.equal(made + lost.length, 2);
    for (const { stdout } of lost) assert.match(stdout, /another run has made the clip "race" meanwhile/);
    for (const name of ['a/race.mp4', 'b/race.mp4']) assert.equal((await add(name)).code, 0);
    assert.deepEqual(readdirSync(path('clips')).sort(), ['race-2.json', 'race.json']);
    const lengths = ['race', 'race-2'].map((id) => Math.round(clip(id).duration)).sort();
    assert.notEqual(lengths[0], lengths[1]);
  });

  it('takes whole captions before forced ones, beside a file and inside', async () => {
    const srt = (words) => `1\n00:00:00,100 --> 00:00:00,900\n${words}\n`;
    for (const name of ['whole', 'forced']) writeFileSync(path(`${name}.srt`), srt(name));
    const maps = ['-i', 'forced.srt', '-i', 'whole.srt', '-map', '0', '-map', '1', '-map', '2', '-map', '3'];
    const tags = ['-metadata:s:s:0', 'language=eng', '-metadata:s:s:1', 'language=eng'];
    const flags = ['-disposition:s:0', 'forced', '-disposition:s:1', '0'];
    ffmpeg(
      room,
      ...picture(),
      ...sound(),
      ...maps,
      ...h264,
      ...aac,
      '-c:s',
      'srt',
      ...tags,
      ...flags,
      'in.mkv',
    );
    sample('short.mp4', 'film.mp4');
    writeFileSync(path('film.en.forced.srt'), srt('forced'));
    writeFileSync(path('film.en.srt'), srt('whole'));
    const { code, stdout } = await add('in.mkv', 'film.mp4');
    assert.equal(code, 0, stdout);
    for (const id of ['in', 'film'])
      assert.match(readFileSync(path(`media/${id}/captions.en.vtt`), 'utf8'), /whole/);
    assert.match(
      stdout,
      /^film\.en\.forced\.srt: there are captions in this language already \(left out\)$/m,
    );
    assert.match(
      stdout,
      /^in\.mkv: text track 2 .*: there are captions in this language already \(left out\)$/m,
    );
  });

  it('does the others where some cannot be read, and says what was wrong with which', async () => {
    sample('short.mp4');
    writeFileSync(path('text.mp4'), 'These are words.\n');
    writeFileSync(path('empty.mov'), '');
    writeFileSync(path('cut.mp4'), readFileSync(join(samples, 'film.mp4')).subarray(0, 4000));
    // A playlist in disguise would have ffmpeg open any file of this machine.
    writeFileSync(path('secret.txt'), 'secret');
    writeFileSync(path('list.mp4'), `#EXTM3U\n#EXTINF:1,\nfile://${path('secret.txt')}\n#EXT-X-ENDLIST\n`);
    writeFileSync(path('concat.mp4'), `ffconcat version 1.0\nfile short.mp4\n`);
    mkdirSync(path('folder'));
    symlinkSync('nowhere', path('dead.mp4'));
    const bad = [
      'text.mp4',
      'empty.mov',
      'cut.mp4',
      'list.mp4',
      'concat.mp4',
      'folder',
      'dead.mp4',
      'none.mp4',
    ];
    const { code, stdout } = await add(...bad, 'short.mp4');
    assert.equal(code, 1);
    for (const name of bad) assert.match(stdout, new RegExp(`^${name}: expected a .*file`, 'm'));
    assert.match(stdout, /^cut\.mp4: .* got one that is cut off: its index \(moov\) is missing$/m);
    assert.match(stdout, /\n1 of 9 done, 8 with problems\n$/);
    assert.deepEqual(readdirSync(path('clips')), ['short.json']);
    assert.deepEqual(readdirSync(path('media')), ['short']);
  });

  it('takes files of any name, and shows no control character of one', async () => {
    const names = ['-it\'s "100%" %03d, $(id).mp4', 'new\nline:b.mp4', 'Київ, мер.mp4'];
    for (const name of names) sample('short.mp4', name);
    const { code, stdout, stderr } = await add('--', ...names);
    assert.equal(code, 0, stdout + stderr);
    const files = ['its-100-03d-id.json', 'kyiv-mer.json', 'new-line-b.json'];
    assert.deepEqual(readdirSync(path('clips')).sort(), files);
    assert.match(stdout, /^new\\x0aline:b\.mp4: /m);
    assert.equal(clip('kyiv-mer').title, 'Київ, мер');
  });

  it('takes captions of files beside it before those inside, and says file and line of what is broken', async () => {
    writeFileSync(path('en.srt'), '1\n00:00:00,100 --> 00:00:00,900\nInside\n');
    writeFileSync(path('pl.srt'), '1\n00:00:00,100 --> 00:00:00,900\nW środku\n');
    const streams = ['-i', 'en.srt', '-i', 'pl.srt', '-map', '0', '-map', '1', '-map', '2', '-map', '3'];
    const tags = [
      '-metadata:s:s:0',
      'language=eng',
      '-metadata:s:s:1',
      'language=pol',
      '-metadata:s:s:1',
      'title=Polskie',
    ];
    ffmpeg(room, ...picture(), ...sound(), ...streams, ...h264, ...aac, '-c:s', 'srt', ...tags, 'talk.mkv');
    writeFileSync(path('talk.EN.vtt'), '\ufeffWEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\nBeside\r\n');
    const words = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xb3, 0xf2]);
    const head = Buffer.from('1\r\n00:00:00,100 --> 00:00:00,900\r\n');
    writeFileSync(
      path('talk.uk.srt'),
      Buffer.concat([head, words, Buffer.from('\r\n\r\n2\r\n00:00:0x --> 1\r\nLost\r\n')]),
    );
    writeFileSync(path('talk.de.ttml'), '<tt><body>\n<div><p begin="0s">oops</div></body></tt>');
    writeFileSync(path('talk.two.srt'), 'of another film');
    const { code, stdout } = await add('talk.mkv');
    assert.equal(code, 1);
    assert.match(stdout, /^talk\.uk\.srt: is not in UTF-8; read as windows-1251$/m);
    assert.match(stdout, /^talk\.uk\.srt:6: expected a time such as .*, got '00:00:0x --> 1' \(left out\)$/m);
    assert.match(stdout, /^talk\.de\.ttml:2: expected <\/p>, got <\/div>$/m);
    const tracks = clip('talk').tracks.map(({ language, label }) => [language, label]);
    assert.deepEqual(tracks, [
      ['en', 'English'],
      ['uk', 'Українська'],
      ['pl', 'Polskie'],
    ]);
    const read = (tag) => readFileSync(path(`media/talk/captions.${tag}.vtt`), 'utf8');
    assert.equal(read('uk'), 'WEBVTT\n\n00:00:00.100 --> 00:00:00.900\nПривіт\n');
    assert.match(read('en'), /Beside/);
    assert.match(read('pl'), /W środku/);
  });

  it('keeps the words of tracks with signs of markup, and says which captions nobody will see', async () => {
    writeFileSync(path('in.srt'), '1\n00:00:00,100 --> 00:00:00,900\nQ&A: 1 < 2 > <i>0</i>\n');
    const events = [
      'Dialogue: 0,0:00:00.10,0:00:00.40,Default,,0,0,0,,{\\p1}m 0 0 l 9 0{\\p0}',
      'Dialogue: 0,0:00:00.10,0:00:00.90,Default,,0,0,0,,Eins & zwei',
    ];
    const format = 'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text';
    writeFileSync(
      path('in.ass'),
      `[Script Info]\nScriptType: v4.00+\n\n[Events]\n${format}\n${events.join('\n')}\n`,
    );
    const streams = ['-i', 'in.srt', '-i', 'in.ass', '-map', '0', '-map', '1', '-map', '2', '-map', '3'];
    const kinds = [
      '-c:s:0',
      'srt',
      '-c:s:1',
      'ass',
      '-metadata:s:s:0',
      'language=eng',
      '-metadata:s:s:1',
      'language=ger',
    ];
    ffmpeg(room, ...picture(), ...sound(), ...streams, ...h264, ...aac, ...kinds, 'film.mkv');
    writeFileSync(path('film.uk.srt'), '1\n10:00:00,100 --> 10:00:00,900\nПізно\n');
    writeFileSync(path('film.fr.smi'), '<SAMI>');
    const { code, stdout } = await add('film.mkv');
    assert.equal(code, 0, stdout);
    const words = (tag) =>
      readFileSync(path(`media/film/captions.${tag}.vtt`), 'utf8')
        .split(/\n\n/)[1]
        .trim();
    assert.match(words('en'), /\nQ&amp;A: 1 &lt; 2 &gt; <i>0<\/i>$/);
    assert.match(words('de'), /\nEins &amp; zwei$/);
    assert.match(
      stdout,
      /^film\.uk\.srt: its first caption is at 10:00:00, after the end at 0:0\d: no caption will be seen$/m,
    );
    assert.match(stdout, /^film\.fr\.smi: expected captions as WebVTT, .*, got \.smi \(left out\)$/m);
  });

  it('leaves nothing half-made behind when it is stopped', async () => {
    ffmpeg(room, ...picture({ size: '640x360', seconds: 15, from: 'testsrc2' }), '-c:v', 'mpeg4', 'long.avi');
    const child = spawn(process.execPath, [cli, 'add', 'long.avi'], { cwd: room });
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    assert.equal(code, 130);
    assert.deepEqual(everything(), ['long.avi', 'media']);
  });

  it('clears away what a run that was killed has left', async () => {
    sample('short.mp4');
    mkdirSync(path('media/.inline-clip-999999999'), { recursive: true });
    await add('short.mp4');
    assert.deepEqual(readdirSync(path('media')), ['short']);
  });

  it('tells where it cannot write, and loses nothing', async () => {
    sample('short.mp4');
    writeFileSync(path('media'), 'a file');
    const { code, stdout } = await add('short.mp4');
    assert.equal(code, 1);
    assert.match(stdout, /^short\.mp4: (EEXIST|ENOTDIR)/m);
    assert.equal(readFileSync(path('media'), 'utf8'), 'a file');
    assert.ok(!existsSync(path('clips/short.json')));
  });

  it('tells what a full disk says, and leaves nothing', async () => {
    sample('short.mp4');
    mkdirSync(path('bin'));
    const env = { ...process.env, PATH: `${path('bin')}:${process.env.PATH}` };
    // ffmpeg exits with 0 where the end of a file does not fit.
    for (const exit of [1, 0]) {
      const full = `#!/bin/sh\necho "out.mp4: No space left on device" >&2\nexit ${exit}\n`;
      writeFileSync(path('bin/ffmpeg'), full, { mode: 0o755 });
      const { code, stdout } = await inlineClip(['add', 'short.mp4'], { cwd: room, env });
      assert.equal(code, 1);
      assert.match(stdout, /^short\.mp4: ffmpeg: out\.mp4: No space left on device$/m);
      assert.deepEqual(readdirSync(path('media')), []);
    }
  });

  it('places no media where the document cannot be written', async () => {
    sample('short.mp4');
    writeFileSync(path('clips'), 'a file');
    const { code, stdout } = await add('short.mp4', '--folder', '.');
    assert.equal(code, 1);
    assert.match(stdout, /^short\.mp4: (EEXIST|ENOTDIR)/m);
    assert.deepEqual(readdirSync(path('media')), []);
  });

  it('tells that a document keeps its title and its language, which an editor may have written', async () => {
    sample('short.mp4');
    await add('short.mp4', '--title', 'First', '--language', 'uk');
    const { code, stdout } = await add('short.mp4', '--title', 'Second', '--language', 'de');
    assert.equal(code, 0);
    assert.match(stdout, /^short\.mp4: .* keeps its "name", "First": to change it, edit the document$/m);
    assert.match(stdout, /^short\.mp4: .* keeps its "inLanguage", "uk": /m);
    assert.deepEqual([document('short').name, document('short').inLanguage], ['First', 'uk']);
  });

  it('says how its options are to be given', async () => {
    for (const [args, expected] of [
      [[], /add: expected a file/],
      [['a.mp4', 'b.mp4', '--id', 'x'], /--id: expected one file, got 2/],
      [['a.mp4', '--id', 'a b'], /--id: expected \[A-Za-z0-9_-\]/],
      [['a.mp4', '--poster-at', 'noon'], /--poster-at: expected a time/],
      [['a.mp4', '--language', 'Ukrainian!'], /--language: expected a BCP 47 tag/],
    ]) {
      const { code, stderr } = await add(...args);
      assert.equal(code, 2);
      assert.match(stderr, expected);
    }
  });
});

describe('idOfName', () => {
  it('makes an id of every name, the same each time', () => {
    const ids = [
      'Film 1',
      'Ґанок і щука',
      'Größe & Æther',
      'a'.repeat(99),
      '__x--',
      '-',
      '日本',
      'Ω мега',
      '🎬',
      'ｆｕｌｌ',
    ];
    const made = ids.map(idOfName);
    for (const id of made) assert.match(id, /^[\w-]{1,64}$/);
    assert.deepEqual(made.slice(0, 3), ['film-1', 'ganok-i-shchuka', 'grosse-aether']);
    assert.equal(new Set(made).size, ids.length);
    assert.deepEqual(ids.map(idOfName), made);
    assert.match(idOfName('AUX'), /^aux-[\da-f]{8}$/); // a device on Windows
    assert.equal(idOfName('й'), idOfName('й'.normalize('NFD')));
    assert.equal(titleOfName('Größe'.normalize('NFD')), 'Größe'.normalize('NFC'));
  });

  it('takes the name of a stream from its folder, where its own says nothing', () => {
    const names = [
      'https://a.example/x/news%20day/master.m3u8?k=1',
      'https://a.example/talk.mpd',
      'a/b.c.mp4',
      'https://a.example/',
    ];
    assert.deepEqual(names.map(bareName), ['news day', 'talk', 'b.c', '']);
    assert.match(idOfName(''), /^[\da-f]{8}$/);
  });
});

describe('inline-clip add without ffmpeg', () => {
  const short = join(root, 'tests/fixtures/media/short.mp4');
  let room;
  const add = (...args) => inlineClip(['add', ...args], { cwd: room, env: { PATH: room } });
  beforeEach(() => {
    room = temporaryFolder('bare');
  });

  it('says in a sentence how to install it', async () => {
    writeFileSync(join(room, 'film.mkv'), 'anything');
    copyFileSync(short, join(room, 'film.mp4'));
    for (const args of [['film.mkv'], ['film.mp4', '--hls'], ['https://127.0.0.1/a.m3u8']]) {
      const { code, stderr } = await add(...args);
      assert.equal(code, 1);
      assert.match(
        stderr,
        /^inline-clip: "ffmpeg" and "ffprobe" are not on this machine: install them .*\n$/,
      );
      assert.ok(!existsSync(join(room, 'clips')));
    }
  });

  it('takes an MP4 that every browser plays as it is, with its length, size and captions', async () => {
    copyFileSync(short, join(room, 'film.mp4'));
    writeFileSync(join(room, 'film.uk.srt'), '1\n00:00:00,100 --> 00:00:00,900\nПривіт\n');
    const { code, stdout } = await add('film.mp4');
    assert.equal(code, 0, stdout);
    assert.match(stdout, /ffmpeg is not on this machine: the clip has no poster/);
    const clip = parseClip(
      JSON.parse(readFileSync(join(room, 'clips/film.json'))),
      'https://a.example/clips/film.json',
    );
    assert.deepEqual([clip.sources[0].width, clip.sources[0].height], [160, 90]);
    assert.ok(Math.abs(clip.duration - 2) < 0.1);
    assert.equal(clip.tracks[0].language, 'uk');
    assert.deepEqual(readFileSync(join(room, 'media/film/film.mp4')), readFileSync(short));
    assert.match((await add('film.mp4')).stdout, /as it was/);
  });

  it('makes the posters when ffmpeg is there again', { skip: noFfmpeg }, async () => {
    copyFileSync(short, join(room, 'film.mp4'));
    await add('film.mp4');
    const { stdout } = await inlineClip(['add', 'film.mp4'], { cwd: room });
    assert.match(stdout, /3 posters/);
  });

  it('reads no MP4 that is cut off or made to mislead', async () => {
    const bytes = readFileSync(short);
    const at = bytes.indexOf('moov');
    const huge = Buffer.from(bytes);
    huge.writeUInt32BE(0xfffffff0, at - 4);
    const small = Buffer.from(bytes);
    small.writeUInt32BE(4, at - 4);
    const files = {
      cut: bytes.subarray(0, at + 200),
      huge,
      small,
      odd: Buffer.concat([bytes.subarray(0, at + 8)]),
    };
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(room, 'film.mp4'), content);
      assert.equal((await add('film.mp4')).code, 1, name);
    }
  });
});
