import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { parseClip } from '../../build/clip/parse-clip.js';
import { aac, ffmpeg, h264, noFfmpeg, picture, probe, sampleMp4, sound } from '../run/sample-media.mjs';
import { fileListener } from '../run/serve-file.mjs';
import { inlineClip } from '../run/static-sites.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { root } from './source-files.mjs';

const cli = join(root, 'dist/cli.js');

describe('the media of inline-clip add', { skip: noFfmpeg }, () => {
  let samples;
  let room;
  const add = (...args) => inlineClip(['add', ...args], { cwd: room });
  const path = (...parts) => join(room, ...parts);
  const document = (id) => JSON.parse(readFileSync(path(`clips/${id}.json`), 'utf8'));
  const clip = (id) => parseClip(document(id), `https://clips.example/clips/${id}.json`);
  const sample = (name, as = name) => copyFileSync(join(samples, name), path(as));
  const video = (file) => probe(path(file)).streams.find((stream) => stream.codec_type === 'video');
  const audio = (file) => probe(path(file)).streams.find((stream) => stream.codec_type === 'audio');

  before(() => {
    samples = temporaryFolder('samples');
    sampleMp4(samples, 'film.mp4', { seconds: 5 });
    sampleMp4(samples, 'short.mp4');
  });
  after(() => removeFolder(samples));

  beforeEach(() => {
    room = temporaryFolder('add');
  });

  it('copies pictures and sound that every browser plays, without loss', async () => {
    sample('film.mp4');
    const { stdout } = await add('film.mp4');
    assert.match(stdout, /copied without loss/);
    const data = (file) => {
      ffmpeg(room, '-i', file, '-c', 'copy', '-map', '0:v', '-f', 'md5', 'sum.txt');
      return readFileSync(path('sum.txt'), 'utf8');
    };
    assert.match(data('film.mp4'), /^MD5=[\da-f]{32}/);
    assert.equal(data('film.mp4'), data('media/film/film.mp4'));
  });

  it('turns the sizes of a phone video that is to be turned', async () => {
    sample('short.mp4');
    const turned = ['-metadata:s:v', 'rotate=90'];
    ffmpeg(room, '-i', 'short.mp4', '-c', 'copy', ...turned, 'phone.mov');
    ffmpeg(room, ...picture({ size: '96x48' }), '-c:v', 'mpeg4', 'upright.mov');
    ffmpeg(room, '-i', 'upright.mov', '-c', 'copy', ...turned, 'old-phone.mov');
    await add('phone.mov', 'old-phone.mov');
    const encoded = clip('old-phone').sources[0];
    assert.deepEqual([encoded.width, encoded.height], [48, 96]);
    const { sources, posters } = clip('phone');
    assert.deepEqual([sources[0].width, sources[0].height], [72, 128]);
    assert.ok(posters.every(({ width, height }) => width < height));
    const { width, height } = video(`media/phone/${posters.at(-1).url.split('/').at(-1)}`);
    assert.deepEqual([width, height], [72, 128]);
  });

  const encoded = {
    'odd.mkv': [...picture({ size: '129x73' }), '-c:v', 'libx264', '-pix_fmt', 'yuv444p'],
    'ten-bits.mov': [
      ...picture(),
      ...sound(),
      '-c:v',
      'prores_ks',
      '-c:a',
      'pcm_s24le',
      '-timecode',
      '01:00:00:00',
    ],
    'wide-pixels.avi': [...picture({ size: '90x72' }), '-vf', 'setsar=16/11', '-c:v', 'mpeg4'],
    'fields.mp4': [
      ...picture(),
      '-c:v',
      'libx264',
      '-pix_fmt',
      'yuv420p',
      '-flags',
      '+ildct+ilme',
      '-x264opts',
      'tff=1',
    ],
    'web.webm': [...picture(), ...sound(), '-c:v', 'libvpx', '-c:a', 'libopus'],
    'fast.mkv': [...picture({ rate: 120 }), '-c:v', 'mpeg4'],
    'changing.mkv': [...picture(), '-vf', "select='lt(n,5)+gt(n,18)'", '-vsync', 'vfr', '-c:v', 'mpeg4'],
  };
  it('makes of every other picture one that every browser plays', async () => {
    for (const [name, args] of Object.entries(encoded)) ffmpeg(room, ...args, name);
    const { code, stdout } = await add(...Object.keys(encoded));
    assert.equal(code, 0, stdout);
    for (const id of Object.keys(encoded).map((name) => name.replace(/\.\w+$/, ''))) {
      const { codec_name, pix_fmt, width, height, field_order, avg_frame_rate } = video(
        `media/${id}/${id}.mp4`,
      );
      assert.deepEqual([codec_name, pix_fmt, width % 2, height % 2], ['h264', 'yuv420p', 0, 0], id);
      assert.ok(field_order === undefined || field_order === 'progressive' || field_order === 'unknown', id);
      const [over, under] = avg_frame_rate.split('/');
      assert.ok(over / under <= 60.5, `${id}: ${avg_frame_rate}`);
      assert.ok(clip(id).duration > 0.8, id);
    }
    const { width, height } = clip('odd').sources[0];
    assert.deepEqual([width, height], [128, 72]);
    assert.ok(clip('wide-pixels').sources[0].width >= 128);
  });

  it('encodes damaged media anew, which browsers would stop at, and says so', async () => {
    sampleMp4(room, 'whole.mp4', { seconds: 3, size: '640x360' });
    const bytes = readFileSync(path('whole.mp4'));
    const [start, end] = [bytes.indexOf('mdat') + 9000, bytes.indexOf('moov')];
    for (let at = start; at < end - 500; at += 4000) bytes.fill(0x5a, at, at + 60);
    writeFileSync(path('hurt.mp4'), bytes);
    const { code, stdout } = await add('whole.mp4', 'hurt.mp4');
    assert.equal(code, 0, stdout);
    assert.match(stdout, /^whole\.mp4: .*: 0:03, 640 × 360, copied without loss/m);
    assert.match(stdout, /^hurt\.mp4: is damaged: some of it cannot be decoded/m);
    assert.match(stdout, /^hurt\.mp4: .*: 0:03, 640 × 360, damaged, encoded anew/m);
    const decode = ['-v', 'error', '-i', path('media/hurt/hurt.mp4'), '-f', 'null', '-'];
    assert.equal(spawnSync('ffmpeg', decode).stderr.toString(), '');
  });

  it('says that a file is encrypted', async () => {
    const key = '-encryption_scheme cenc-aes-ctr -encryption_key 76a6c65c5ea762046bd749a2e632ccbb';
    sampleMp4(room, 'locked.mp4', {
      more: [...key.split(' '), '-encryption_kid', 'a7e61c373e219033c21091fa607bf3b8'],
    });
    const { code, stdout } = await add('locked.mp4');
    assert.equal(code, 1);
    assert.match(stdout, /^locked\.mp4: expected media that anybody can play, got encrypted ones \(DRM\)$/m);
    assert.deepEqual(readdirSync(path('media')), []);
  });

  it('shows transparent parts as black', async () => {
    const clear = 'color=red@0.0:s=128x72:d=1:r=5,format=yuva444p10le';
    ffmpeg(room, '-f', 'lavfi', '-i', clear, '-c:v', 'prores_ks', '-pix_fmt', 'yuva444p10le', 'clear.mov');
    assert.equal((await add('clear.mov')).code, 0);
    assert.ok(mean('media/clear/clear.mp4') < 25);
  });

  it('maps HDR that does not name all of its colours', async () => {
    const hdr =
      '-c:v libx265 -preset ultrafast -pix_fmt yuv420p10le -x265-params log-level=error:transfer=smpte2084';
    ffmpeg(room, ...picture(), ...hdr.split(' '), 'bright.mp4');
    const { code, stdout } = await add('bright.mp4');
    assert.equal(code, 0, stdout);
    const { color_transfer, pix_fmt } = video('media/bright/bright.mp4');
    assert.equal(pix_fmt, 'yuv420p');
    if (!stdout.includes('cannot map')) assert.equal(color_transfer, 'bt709');
  });

  it('copies no pictures from a format that does not say when they are shown', async () => {
    const reordered = '-c:v libx264 -bf 3 -b_strategy 0 -pix_fmt yuv420p'.split(' ');
    ffmpeg(room, ...picture(), ...reordered, 'old.avi');
    assert.match((await add('old.avi')).stdout, /a format without display times to MP4/);
    const times = '-v error -select_streams v -show_entries packet=pts_time,dts_time -of csv=p=0';
    const packets = execFileSync('ffprobe', [...times.split(' '), path('media/old/old.mp4')]).toString();
    assert.ok(
      packets.split('\n').some((line) => new Set(line.split(',')).size > 1),
      packets,
    );
  });

  it('takes the sound of a language, and says which others there are', async () => {
    const maps = ['-map', '0', '-map', '1', '-map', '2'];
    const tags = ['-metadata:s:a:0', 'language=eng', '-metadata:s:a:1', 'language=ukr'];
    const second = ['-disposition:a:0', '0', '-disposition:a:1', 'default', '-ac:a:1', '2'];
    ffmpeg(
      room,
      ...picture(),
      ...sound(),
      ...sound(),
      ...maps,
      ...h264,
      ...aac,
      ...tags,
      ...second,
      'two.mkv',
    );
    const { stdout } = await add('two.mkv');
    assert.match(stdout, /^two\.mkv: has sound in en, uk: takes uk; --language takes another$/m);
    assert.equal(document('two').inLanguage, 'uk');
    await add('two.mkv', '--id', 'english', '--language', 'en');
    assert.equal(document('english').inLanguage, 'en');
    assert.deepEqual(
      ['two', 'english'].map((id) => audio(`media/${id}/${id}.mp4`).channels),
      [2, 1],
    );
  });

  it('leaves out what says where and by whom a video was recorded', async () => {
    const more = [
      '-metadata',
      'location=+50.4501+030.5234/',
      '-metadata',
      'artist=A source',
      '-metadata',
      'title=Named',
    ];
    sampleMp4(room, 'phone.mov', { more: [...more, '-movflags', 'use_metadata_tags'] });
    await add('phone.mov');
    assert.equal(clip('phone').title, 'Named');
    const bytes = readFileSync(path('media/phone/phone.mp4'), 'latin1');
    assert.ok(!bytes.includes('50.4501') && !bytes.includes('A source'));
  });

  it('takes left and right of a broadcast file as one sound, and changes no loudness', async () => {
    const two = ['-f', 'lavfi', '-i', 'sine=f=900:d=1'];
    const maps = ['-map', '0', '-map', '1', '-map', '2'];
    ffmpeg(
      room,
      ...picture({ size: '720x576' }),
      ...sound(),
      ...two,
      ...maps,
      '-c:v',
      'mpeg2video',
      '-c:a',
      'pcm_s16le',
      '-ar',
      '48000',
      'news.mxf',
    );
    assert.equal((await add('news.mxf')).code, 0);
    assert.equal(audio('media/news/news.mp4').channels, 2);
    const eight = 'sine=d=1:r=48000,pan=8c|c0=c0|c5=c0';
    const mpeg2 = ['-c:v', 'mpeg2video', '-c:a', 'pcm_s16le'];
    ffmpeg(room, ...picture({ size: '720x576' }), '-f', 'lavfi', '-i', eight, ...mpeg2, 'studio.mxf');
    assert.equal((await add('studio.mxf')).code, 0);
    assert.equal(audio('media/studio/studio.mp4').channels, 2);
    const right = ['-i', 'media/studio/studio.mp4', '-af', 'pan=mono|c0=c1', '-f', 's16le', 'right.raw'];
    ffmpeg(room, ...right);
    const raw = readFileSync(path('right.raw'));
    const samples = Array.from({ length: raw.length / 2 }, (_, i) => Math.abs(raw.readInt16LE(2 * i)));
    assert.ok(Math.max(...samples) < 50, 'the sixth channel is another sound');
    assert.deepEqual(
      clip('news').posters.map(({ width }) => width),
      [320, 640, 720],
    );
  });

  it('makes clips of sound, with the cover as the poster', async () => {
    ffmpeg(room, ...picture(), '-frames:v', '1', 'cover.png');
    const cover = [
      '-i',
      'cover.png',
      '-map',
      '0',
      '-map',
      '1',
      '-c:v',
      'mjpeg',
      '-disposition:v',
      'attached_pic',
    ];
    ffmpeg(room, ...sound(), ...cover, '-c:a', 'libmp3lame', 'song.mp3');
    ffmpeg(room, ...sound(), 'speech.wav');
    ffmpeg(room, ...sound(), ...aac, 'talk.m4a');
    rmSync(path('cover.png'));
    const { code, stdout } = await add('song.mp3', 'speech.wav', 'talk.m4a');
    assert.equal(code, 0, stdout);
    const types = ['song', 'speech', 'talk'].map((id) => [clip(id).kind, clip(id).sources[0].type]);
    assert.deepEqual(types, [
      ['audio', 'audio/mpeg'],
      ['audio', 'audio/mp4'],
      ['audio', 'audio/mp4'],
    ]);
    assert.equal(clip('song').posters.length, 3);
    assert.equal(audio('media/speech/speech.m4a').codec_name, 'aac');
    assert.match(stdout, /^talk\.m4a: .*copied without loss/m);
  });

  const mean = (file) => {
    ffmpeg(room, '-i', file, '-vf', 'scale=1:1,format=gray', '-f', 'rawvideo', 'grey.raw');
    return readFileSync(path('grey.raw'))[0];
  };
  it('takes no black picture for the poster, and the one that is asked for', async () => {
    const black = '-f lavfi -i color=black:s=128x72:d=4:r=5'.split(' ');
    const join2 = '[0:v][1:v]concat=n=2:v=1[v]';
    ffmpeg(
      room,
      ...black,
      ...picture({ seconds: 1, rate: 5 }),
      '-filter_complex',
      join2,
      '-map',
      '[v]',
      ...h264,
      'dark.mp4',
    );
    const { stdout } = await add('dark.mp4');
    assert.ok(mean('media/dark/poster-128.jpg') > 60, stdout);
    await add('dark.mp4', '--poster-at', '0:02');
    assert.ok(mean('media/dark/poster-128.jpg') < 30);
    const late = await add('dark.mp4', '--poster-at', '1:00');
    assert.equal(late.code, 1);
    assert.match(late.stdout, /--poster-at: expected a time within 5\.0 s, got 60/);
    assert.equal(clip('dark').posters.length, 3);
    ffmpeg(room, ...picture({ size: '1600x900', from: 'testsrc2' }), '-frames:v', '1', '100%03d.png');
    await add('dark.mp4', '--poster', '100%03d.png');
    assert.deepEqual(
      clip('dark').posters.map(({ width }) => width),
      [320, 640, 1280],
    );
    assert.ok(!existsSync(path('media/dark/poster-128.jpg')));
    const wrong = await add('dark.mp4', '--poster', 'dark.mp4x');
    assert.equal(wrong.code, 1);
    ffmpeg(room, ...black, ...h264, 'night.mp4');
    assert.match((await add('night.mp4')).stdout, /every picture that was looked at is black/);
  });

  const keyFrames = (file) => {
    const shown = '-v error -select_streams v -skip_frame nokey -show_entries frame=pts_time -of csv=p=0';
    return execFileSync('ffprobe', [...shown.split(' '), path(file)]).toString();
  };

  it('makes an HLS stream, never larger than the source, with key frames at the same times', async () => {
    sampleMp4(room, 'wide.mp4', { seconds: 5, size: '640x360', rate: 10 });
    assert.equal((await add('wide.mp4', '--hls')).code, 0);
    const list = readFileSync(path('media/wide/hls/master.m3u8'), 'utf8');
    assert.deepEqual(list.match(/RESOLUTION=\d+x\d+/g), ['RESOLUTION=640x360', 'RESOLUTION=426x240']);
    const frames = keyFrames('media/wide/hls/video-0.m3u8');
    assert.equal(frames, keyFrames('media/wide/hls/video-1.m3u8'));
    assert.ok(frames.split('\n').length > 3);
    const [stream, file] = clip('wide').sources;
    assert.equal(stream.type, 'application/vnd.apple.mpegurl');
    assert.deepEqual([stream.width, stream.height], [640, 360]);
    assert.match(file.src, /wide\.mp4$/);
    assert.match((await add('wide.mp4', '--hls')).stdout, /as it was/);
    await add('wide.mp4');
    assert.ok(!existsSync(path('media/wide/hls')));
    assert.equal(clip('wide').sources.length, 1);
  });

  it('takes a stream by its address, and leaves it where it is', async () => {
    sampleMp4(room, 'short.mp4', { seconds: 2 });
    mkdirSync(path('news day'));
    ffmpeg(
      room,
      '-i',
      'short.mp4',
      '-c',
      'copy',
      '-f',
      'hls',
      '-hls_playlist_type',
      'vod',
      'news day/master.m3u8',
    );
    const evil = `#EXTM3U\n#EXTINF:1,\nfile://${path('short.mp4')}\n#EXT-X-ENDLIST\n`;
    writeFileSync(path('news day/evil.m3u8'), evil);
    const server = createServer(fileListener(room, ['/']));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const there = `http://127.0.0.1:${server.address().port}`;
    const address = `${there}/news%20day/master.m3u8`;
    const { code, stdout } = await add(address);
    assert.equal(code, 0, stdout);
    const { sources, posters, duration, live } = clip('news-day');
    const [{ src, type }] = sources;
    assert.deepEqual([src, type, live], [address, 'application/vnd.apple.mpegurl', false]);
    assert.ok(Math.abs(duration - 2) < 0.2);
    assert.equal(posters.length, 3);
    assert.match((await add(address)).stdout, /as it was/);
    const bad = await add(`${there}/none.m3u8`, `${there}/news%20day/evil.m3u8`);
    assert.equal(bad.code, 1);
    assert.match(bad.stdout, /none\.m3u8: expected a video or an audio file/);
    assert.match(bad.stdout, /evil\.m3u8: expected a video or an audio file/);
    server.close();
    server.closeAllConnections();
  });

  it('makes clips of what is put into a folder, once it is whole', async () => {
    mkdirSync(path('in'));
    const child = spawn(process.execPath, [cli, 'add', '--watch', 'in'], { cwd: room });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    const hears = async (words) => {
      while (!words.test(said)) await once(child.stdout, 'data');
    };
    await hears(/in: what is put there becomes a clip/);
    writeFileSync(path('in/half.mp4.part'), 'x');
    writeFileSync(path('in/words.mp4'), 'no media');
    sample('film.mp4', 'in/film.mp4');
    await hears(/in\/film\.mp4: clips\/film\.json: 0:05/);
    await hears(/in\/words\.mp4: expected a video/);
    writeFileSync(path('in/film.uk.srt'), '1\n00:00:00,500 --> 00:00:01,500\nПривіт\n');
    await hears(/captions uk/);
    child.kill('SIGINT');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
    assert.deepEqual(readdirSync(path('clips')), ['film.json']);
    assert.equal(said.match(/words\.mp4: /g).length, 1);
  });
});
