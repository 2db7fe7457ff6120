import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { parseClip } from '../../build/clip/parse-clip.js';
import { ffmpeg, h264, noFfmpeg, picture, probe, sampleMp4, sound } from '../run/sample-media.mjs';
import { inlineClip } from '../run/static-sites.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';

describe('odd media in inline-clip add', { skip: noFfmpeg }, () => {
  let samples;
  let room;
  const add = (...args) => inlineClip(['add', ...args], { cwd: room });
  const path = (...parts) => join(room, ...parts);
  const clip = (id) =>
    parseClip(
      JSON.parse(readFileSync(path(`clips/${id}.json`), 'utf8')),
      'https://clips.example/clips/a.json',
    );
  const stream = (file, type) => probe(path(file)).streams.find(({ codec_type }) => codec_type === type);

  before(() => {
    samples = temporaryFolder('samples');
    sampleMp4(samples, 'film.mp4', { seconds: 6 });
  });
  after(() => removeFolder(samples));

  beforeEach(() => {
    room = temporaryFolder('add');
  });

  it('encodes AAC anew that Windows does not decode: more than 6 channels or 48 kHz', async () => {
    const wide = ['-f', 'lavfi', '-i', 'aevalsrc=0|0|0|0|0|0|0|0:c=7.1:s=48000:d=1'];
    ffmpeg(room, ...picture(), ...wide, ...h264, '-c:a', 'aac', 'cinema.mp4');
    ffmpeg(room, ...picture(), ...sound(), ...h264, '-c:a', 'aac', '-ar', '96000', 'studio.mp4');
    ffmpeg(room, ...sound(), '-c:a', 'aac', '-ar', '88200', 'voice.m4a');
    const { code, stdout } = await add('cinema.mp4', 'studio.mp4', 'voice.m4a');
    assert.equal(code, 0, stdout);
    for (const file of ['cinema/cinema.mp4', 'studio/studio.mp4', 'voice/voice.m4a']) {
      const { channels, sample_rate } = stream(`media/${file}`, 'audio');
      assert.ok(channels <= 6 && Number(sample_rate) <= 48_000, `${file}: ${channels}, ${sample_rate}`);
    }
    assert.match(stdout, /aac LC of 8 channels and 48000 Hz to AAC/);
  });

  it('takes a part of a recording whose times start later, with its chapters, as whole', async () => {
    const chapter = (start, end, title) =>
      `[CHAPTER]\nTIMEBASE=1/1\nSTART=${start}\nEND=${end}\ntitle=${title}\n`;
    const chapters = chapter(90, 103, 'One') + chapter(103, 106, 'Two');
    writeFileSync(path('chapters.txt'), `;FFMETADATA1\n${chapters}`);
    const film = ['-i', join(samples, 'film.mp4')];
    ffmpeg(room, ...film, '-c', 'copy', '-output_ts_offset', '100', 'part.mp4');
    ffmpeg(room, ...film, '-c', 'copy', '-output_ts_offset', '100', 'late.mkv');
    const meta = ['-copyts', '-i', 'late.mkv', '-i', 'chapters.txt', '-map_metadata', '1', '-map', '0'];
    ffmpeg(room, ...meta, '-c', 'copy', 'chapters.mkv');
    const { code, stdout } = await add('part.mp4', 'chapters.mkv');
    assert.equal(code, 0, stdout);
    for (const id of ['part', 'chapters']) assert.ok(Math.abs(clip(id).duration - 6) < 0.1, id);
    const shown = clip('chapters').chapters.map(({ title, start, end }) => [
      title,
      Math.round(start),
      Math.round(end),
    ]);
    assert.deepEqual(shown, [
      ['One', 0, 3],
      ['Two', 3, 6],
    ]);
  });

  it('takes the film of a file whose first stream is a picture that is not marked as a cover', async () => {
    ffmpeg(room, ...picture({ size: '90x90' }), '-frames:v', '1', 'cover.jpg');
    const cover = ['-i', 'cover.jpg', '-i', join(samples, 'film.mp4'), '-map', '0', '-map', '1'];
    ffmpeg(room, ...cover, '-c', 'copy', '-disposition:v:0', '0', 'film.mov');
    assert.equal((await add('film.mov')).code, 0);
    assert.deepEqual(
      [stream('media/film/film.mp4', 'video').width, clip('film').sources[0].width],
      [128, 128],
    );
  });

  it('shows stills to the end of a long clip that has one key frame', async () => {
    const one = ['-g', '9999', '-x264opts', 'scenecut=0'];
    ffmpeg(room, ...picture({ seconds: 620, rate: 1, from: 'testsrc2' }), ...h264, ...one, 'lesson.mp4');
    assert.equal((await add('lesson.mp4')).code, 0);
    const board = readFileSync(path('media/lesson/storyboard.vtt'), 'utf8');
    const [x, y, width, height] = /xywh=([\d,]+)\s*$/.exec(board)[1].split(',');
    const last = `crop=${width}:${height}:${x}:${y},scale=1:1,format=gray`;
    ffmpeg(room, '-i', 'media/lesson/storyboard.jpg', '-vf', last, '-f', 'rawvideo', 'last.raw');
    assert.ok(readFileSync(path('last.raw'))[0] > 40, 'the last still is black');
  });

  it('says what an ffmpeg without an encoder lacks, as every version of it tells', async () => {
    ffmpeg(room, ...picture(), '-c:v', 'mpeg4', 'old.mp4');
    mkdirSync(path('bin'));
    const env = { ...process.env, PATH: `${path('bin')}:${process.env.PATH}` };
    const told = {
      5: ["Unknown encoder 'libx264'"],
      7: [
        "[vost#0:0 @ 0x127007500] Unknown encoder 'libx264'",
        '[vost#0:0 @ 0x127007500] Error selecting an encoder',
        'Error opening output file old.mp4.',
        'Error opening output files: Encoder not found',
      ],
    };
    for (const [version, lines] of Object.entries(told)) {
      const says = lines.map((line) => `echo "${line}" >&2\n`).join('');
      writeFileSync(path('bin/ffmpeg'), `#!/bin/sh\n${says}exit 1\n`, { mode: 0o755 });
      const { code, stdout } = await inlineClip(['add', 'old.mp4'], { cwd: room, env });
      assert.equal(code, 1);
      assert.match(stdout, /ffmpeg: this build cannot encode with libx264, .* install one that can/, version);
    }
  });
});
