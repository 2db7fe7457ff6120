import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { parseClip } from '../../build/clip/parse-clip.js';
import { aac, ffmpeg, h264, noFfmpeg, picture, probe, sampleMp4, sound } from '../run/sample-media.mjs';
import { inlineClip } from '../run/static-sites.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { root } from './source-files.mjs';

const cli = join(root, 'dist/cli.js');
const uncompressed = ['-c:a', 'pcm_s16le', '-ar', '48000'];
const hevc = (transfer) => [
  ...['-c:v', 'libx265', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p10le', '-x265-params'],
  `log-level=none:colorprim=bt2020:colormatrix=bt2020nc:transfer=${transfer}`,
];

describe('inline-clip add with odd files', { skip: noFfmpeg }, () => {
  let samples;
  let room;
  const add = (...args) => inlineClip(['add', ...args], { cwd: room });
  const path = (...parts) => join(room, ...parts);
  const clip = (id) =>
    parseClip(
      JSON.parse(readFileSync(path(`clips/${id}.json`), 'utf8')),
      `https://a.example/clips/${id}.json`,
    );
  const make = (...args) => ffmpeg(room, ...args);
  const streams = (file, kind) => probe(path(file)).streams.filter(({ codec_type }) => codec_type === kind);
  const grey = (file, ...at) => {
    make(...at, '-i', file, '-frames:v', '1', '-vf', 'scale=1:1,format=gray', '-f', 'rawvideo', 'grey.raw');
    return readFileSync(path('grey.raw'))[0];
  };

  before(() => {
    samples = temporaryFolder('odd-samples');
    sampleMp4(samples, 'short.mp4');
  });
  after(() => removeFolder(samples));
  beforeEach(() => {
    room = temporaryFolder('odd');
  });

  it('makes of every layout of sound one that browsers play', async () => {
    const many = (count) => Array.from({ length: count }, () => ['-f', 'lavfi', '-i', 'sine=d=1']).flat();
    const maps = (count) => Array.from({ length: count }, (_, at) => ['-map', String(at)]).flat();
    const file = (name, layout, ...codec) =>
      make(...picture(), '-f', 'lavfi', '-i', `anullsrc=cl=${layout}:d=1`, '-c:v', 'mpeg4', ...codec, name);
    file('surround.mkv', '5.1', '-c:a', 'ac3');
    file('side.mov', '5.1(side)', ...uncompressed);
    file('cinema.mkv', '7.1', '-c:a', 'flac');
    file('mono.avi', 'mono', ...uncompressed);
    make(...picture(), ...many(4), ...maps(5), '-c:v', 'mpeg4', ...uncompressed, 'tracks.mov');
    make(
      ...picture({ size: '720x576' }),
      ...many(8),
      ...maps(9),
      '-c:v',
      'mpeg2video',
      ...uncompressed,
      'xdcam.mxf',
    );
    make('-f', 'lavfi', '-i', 'sine=d=1:r=96000', '-c:a', 'pcm_s24le', 'field.wav');
    const expected = { surround: 6, side: 6, cinema: 2, mono: 1, tracks: 2, xdcam: 2 };
    const { code, stdout } = await add(...readdirSync(room).filter((name) => name.includes('.')));
    assert.equal(code, 0, stdout);
    for (const [id, channels] of Object.entries(expected)) {
      const [one, ...more] = streams(`media/${id}/${id}.mp4`, 'audio');
      assert.deepEqual([one.codec_name, one.channels, more.length], ['aac', channels, 0], id);
    }
    assert.equal(streams('media/field/field.m4a', 'audio')[0].sample_rate, '48000');
  });

  it('makes of high dynamic range a picture of ordinary range that is neither black nor white', async () => {
    make(...picture(), ...hevc('smpte2084'), 'pq.mp4');
    make(...picture(), ...hevc('arib-std-b67'), 'hlg.mov');
    const { code, stdout } = await add('pq.mp4', 'hlg.mov');
    assert.equal(code, 0, stdout);
    for (const id of ['pq', 'hlg']) {
      const [video] = streams(`media/${id}/${id}.mp4`, 'video');
      assert.deepEqual([video.codec_name, video.pix_fmt], ['h264', 'yuv420p']);
      assert.ok(!/2084|b67/.test(video.color_transfer ?? ''), video.color_transfer);
      const brightness = grey(`media/${id}/${id}.mp4`);
      assert.ok(brightness > 20 && brightness < 235, `${id}: ${brightness}`);
    }
  });

  it('takes the film of a file, and no data, timecode, cover or second picture beside it', async () => {
    make(...picture(), '-frames:v', '1', 'cover.png');
    const cover = ['-i', 'cover.png', '-map', '0', '-map', '1', '-map', '2', '-c:v:1', 'png'];
    make(
      ...picture(),
      ...sound(),
      ...cover,
      ...h264,
      '-c:v:1',
      'png',
      ...aac,
      '-disposition:v:1',
      'attached_pic',
      'covered.mp4',
    );
    make(...picture(), ...sound(), ...h264, ...aac, '-timecode', '10:00:00:00', 'timed.mov');
    make(
      ...sound(),
      '-i',
      'cover.png',
      '-map',
      '0',
      '-map',
      '1',
      ...aac,
      '-c:v',
      'png',
      '-disposition:v',
      'attached_pic',
      'talk.m4a',
    );
    make(
      ...sound(),
      '-i',
      'cover.png',
      '-map',
      '0',
      '-map',
      '1',
      '-c:a',
      'flac',
      '-c:v',
      'png',
      '-disposition:v',
      'attached_pic',
      'song.flac',
    );
    make(
      ...picture(),
      ...picture({ size: '64x36' }),
      ...sound(),
      '-map',
      '0',
      '-map',
      '1',
      '-map',
      '2',
      ...h264,
      ...aac,
      'two.mkv',
    );
    const names = ['covered.mp4', 'timed.mov', 'talk.m4a', 'song.flac', 'two.mkv'];
    const { code, stdout } = await add(...names);
    assert.equal(code, 0, stdout);
    for (const id of ['covered', 'timed', 'two']) {
      const all = probe(path(`media/${id}/${id}.mp4`)).streams.map(({ codec_name }) => codec_name);
      assert.deepEqual(all, ['h264', 'aac'], id);
      assert.equal(clip(id).sources[0].width, 128, id);
    }
    for (const id of ['talk', 'song']) {
      assert.deepEqual([clip(id).kind, clip(id).posters.length], ['audio', 3], id);
      const all = probe(path(`media/${id}/${id}.m4a`)).streams.map(({ codec_type }) => codec_type);
      assert.deepEqual(all, ['audio'], id);
    }
  });

  it('takes a still picture with a long sound, a picture without sound, and one picture alone', async () => {
    make(...picture(), '-frames:v', '1', 'still.png');
    make('-i', 'still.png', ...sound(6), ...h264, ...aac, 'podcast.mp4');
    make('-i', 'still.png', ...sound(6), '-c:v', 'mpeg4', ...aac, 'podcast.mkv');
    make(...picture(), ...h264, 'silent.mp4');
    make(...picture(), '-frames:v', '1', '-c:v', 'mpeg4', 'blink.avi');
    const { code, stdout } = await add('podcast.mp4', 'podcast.mkv', 'silent.mp4', 'blink.avi');
    assert.equal(code, 0, stdout);
    for (const id of ['podcast', 'podcast-2']) {
      assert.ok(clip(id).duration > 5.5, `${id}: ${clip(id).duration}`);
      assert.equal(clip(id).posters.length, 3, id);
    }
    assert.match(stdout, /silent\.mp4: has no sound/);
    assert.ok(clip('blink').posters.length > 0);
  });

  it('keeps picture and sound together where the rate changes, the start is late, or the beginning is cut', async () => {
    make(
      ...picture({ seconds: 6 }),
      ...sound(6),
      '-vf',
      "select='lt(n,20)+gt(n,60)*not(mod(n,3))'",
      '-vsync',
      'vfr',
      ...h264,
      ...aac,
      'phone.mp4',
    );
    make(...picture({ seconds: 6 }), ...sound(6), ...h264, '-g', '25', ...aac, 'whole.mp4');
    make('-ss', '1.4', '-i', 'whole.mp4', '-c', 'copy', 'edited.mp4');
    make('-itsoffset', '0.7', ...picture({ seconds: 5 }), ...sound(5), ...h264, ...aac, 'late.mkv');
    make('-i', 'whole.mp4', '-c', 'copy', '-output_ts_offset', '3600', 'camera.ts');
    const names = ['phone.mp4', 'edited.mp4', 'late.mkv', 'camera.ts'];
    const { code, stdout } = await add(...names);
    assert.equal(code, 0, stdout);
    for (const [id, from, to] of [
      ['phone', 5.5, 6.2],
      ['edited', 4.3, 6.1],
      ['late', 4.9, 5.9],
      ['camera', 5.8, 6.3],
    ]) {
      const { duration } = clip(id);
      assert.ok(duration > from && duration < to, `${id}: ${duration}`);
      const { start_time } = probe(path(`media/${id}/${id}.mp4`)).format;
      assert.ok(Number(start_time) < 0.8, `${id}: ${start_time}`);
    }
  });

  it('shows anamorphic pictures in their shape, turned ones too', async () => {
    make(...picture({ size: '720x576' }), '-vf', 'setsar=16/11', ...h264, 'wide.mp4');
    make(...picture({ size: '1440x1080' }), '-vf', 'setsar=4/3', '-c:v', 'mpeg2video', 'hdv.mpg');
    const { code, stdout } = await add('wide.mp4', 'hdv.mpg');
    assert.equal(code, 0, stdout);
    for (const [id, ratio] of [
      ['wide', 20 / 11],
      ['hdv', 16 / 9],
    ]) {
      const shapes = [...clip(id).sources, ...clip(id).posters].map(({ width, height }) => width / height);
      assert.ok(
        shapes.every((shape) => Math.abs(shape - ratio) < 0.05),
        `${id}: ${shapes}`,
      );
    }
  });

  it('takes names of any script, the same in either form, and files behind links', async () => {
    const names = [
      '\u202eVideo\u200f 🎥.mp4',
      'it\'s "quoted".mp4',
      `${'Ґанок'.normalize('NFD')}.mp4`,
      ' spaces .mp4',
    ];
    for (const name of names) copyFileSync(join(samples, 'short.mp4'), path(name));
    const first = await add('--', ...names);
    assert.equal(first.code, 0, first.stdout);
    const ids = readdirSync(path('clips')).sort();
    assert.ok(
      ids.every((name) => /^[a-z0-9_-]+\.json$/.test(name)),
      ids.join(),
    );
    assert.doesNotMatch(first.stdout, /[\u202e\u200f]/);
    copyFileSync(path(names[2]), path(`${'Ґанок'.normalize('NFC')}.mp4`));
    assert.match((await add(`${'Ґанок'.normalize('NFC')}.mp4`)).stdout, /is as it was/);
    mkdirSync(path('store'));
    sampleMp4(path('store'), 'real.mp4', { seconds: 2 });
    symlinkSync('store/real.mp4', path('linked.mp4'));
    assert.equal((await add('linked.mp4')).code, 0);
    assert.ok(clip('linked').duration > 1.5);
  });

  it('says that a file has grown while it was read', async () => {
    make(...picture({ size: '640x360', seconds: 20, from: 'testsrc2' }), '-c:v', 'mpeg4', 'growing.avi');
    const child = spawn(process.execPath, [cli, 'add', 'growing.avi'], { cwd: room });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      if (!said) appendFileSync(path('growing.avi'), Buffer.alloc(2_000_000));
      said += text;
    });
    const [code] = await once(child, 'exit');
    assert.equal(code, 1, said);
    assert.match(said, /growing\.avi: has changed while it was read: run this again when it is whole/);
  });

  it('leaves nothing half-made, whatever it does when it is stopped', async () => {
    make(
      ...picture({ size: '640x360', seconds: 8, from: 'testsrc2' }),
      ...sound(8),
      '-c:v',
      'mpeg4',
      'film.avi',
    );
    const kept = readdirSync(room);
    let lines = 0;
    for (let stopped = true; stopped; lines += 1) {
      const child = spawn(process.execPath, [cli, 'add', '--hls', 'film.avi'], { cwd: room });
      let left = lines;
      child.stdout.setEncoding('utf8').on('data', (text) => {
        for (const _line of text.match(/\n/g) ?? [])
          if (left-- === 0) child.kill(lines % 2 ? 'SIGHUP' : 'SIGINT');
      });
      const [code] = await once(child, 'exit');
      stopped = code === 130;
      if (!stopped) assert.equal(code, 0);
      else {
        assert.deepEqual(
          readdirSync(room).filter((name) => !kept.includes(name)),
          ['media'],
        );
        assert.deepEqual(readdirSync(path('media')), []);
      }
    }
    assert.ok(lines > 3, `stopped at ${lines} lines`);
    assert.ok(readdirSync(path('clips')).includes('film.json'));
  });
});
