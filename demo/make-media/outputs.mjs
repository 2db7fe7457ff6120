import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ffmpeg, options, plain } from './ffmpeg.mjs';
import { framesPerSecond } from './sources.mjs';
import { webVtt } from './words.mjs';

/** A line of white text; size and place in units of which the frame's shorter side has 360. */
function line(unit, { font, file, size, y }) {
  const px = (units) => Math.max(1, Math.round(units * unit));
  const text = { fontfile: `${font}.ttf`, textfile: `${file}.txt`, fontsize: px(size), fontcolor: 'white' };
  const place = { x: px(24), y: px(y), shadowcolor: 'black@0.6', shadowx: px(1), shadowy: px(1) };
  const values = Object.entries({ ...text, ...place }).map(([name, value]) => `${name}=${value}`);
  return `drawtext=${values.join(':')}`;
}

const markLines = [
  { font: 'bold', file: 'mark0', size: 22, y: 92 },
  { font: 'book', file: 'mark1', size: 15, y: 120 },
];
const clockLine = { font: 'bold', file: 'clock', size: 34, y: 142 };

/** Filters that bring the picture to a size and write the mark (and, on request, the running clock) on its face. */
function face({ mark }, width, height, lines) {
  const words = mark ? lines.map((own) => line(Math.min(width, height) / 360, own)) : [];
  return [`scale=${width}:${height}:flags=lanczos`, 'format=yuv420p', ...words].join(',');
}

const bt709 = { colorspace: 'bt709', color_primaries: 'bt709', color_trc: 'bt709', color_range: 'tv' };
const aac = { 'c:a': 'aac', 'b:a': '64k', ac: 1, 'flags:a': '+bitexact' };

/** Coding of one moving picture: H.264 in closed groups of 2 s (or as told), with AAC. */
export function coding(clip, { width, height, crf, limit, profile, keyframes = 2 }) {
  const group = keyframes * framesPerSecond;
  return options({
    vf: face(clip, width, height, [...markLines, clockLine]),
    'c:v': 'libx264',
    preset: 'slower',
    'profile:v': profile,
    refs: 3,
    crf,
    maxrate: `${limit}k`,
    bufsize: `${limit * 2}k`,
    g: group,
    keyint_min: group,
    sc_threshold: 0,
    'flags:v': '+cgop+bitexact',
    ...bt709,
    ...aac,
  });
}

/** `<id>.mp4`, with its index before or after the media as the table says. */
export async function writeMp4(work, folder, clip) {
  const inputs = ['-i', 'picture.mkv', '-i', 'sound.wav'];
  const movflags = clip.mp4.faststart ? options({ movflags: '+faststart' }) : [];
  await ffmpeg(work, [
    ...inputs,
    ...plain,
    ...coding(clip, clip.mp4),
    ...movflags,
    join(folder, `${clip.id}.mp4`),
  ]);
}

/** `<id>.m4a`. */
export async function writeM4a(work, folder, { id }) {
  const sound = options({ ...aac, 'b:a': '96k', ac: 2, movflags: '+faststart' });
  await ffmpeg(work, ['-i', 'sound.wav', ...plain, ...sound, join(folder, `${id}.m4a`)]);
}

/** The same sound as `<id>.mp3`, and as the HLS of a radio station: `hls/index.m3u8`, sound alone. */
export async function writeOtherSound(work, folder, { id }) {
  const mp3 = options({ 'c:a': 'libmp3lame', 'b:a': '64k', ac: 2 });
  await ffmpeg(work, ['-i', 'sound.wav', ...plain, ...mp3, join(folder, `${id}.mp3`)]);
  await mkdir(join(folder, 'hls'));
  const segments = join(folder, 'hls/segment-%02d.ts');
  const list = options({ f: 'hls', hls_time: 7.6, hls_playlist_type: 'vod', hls_segment_filename: segments });
  const sound = options({ ...aac, 'b:a': '64k', ac: 2 });
  await ffmpeg(work, ['-i', 'sound.wav', ...plain, ...sound, ...list, join(folder, 'hls/index.m3u8')]);
}

const samplesPerSecond = 48000;
const samplesPerFrame = 1024;

/** Whole AAC frames of sound that fit into a stream beside the one of silence with which AAC begins. */
const wholeFrames = (seconds) => Math.floor((seconds * samplesPerSecond) / samplesPerFrame) - 1;

/** One rendition of a stream, `index.m3u8` and its segments, in an existing `folder`. */
export async function writeRendition(work, folder, clip, rendition) {
  const fragments = clip.hls.container === 'fmp4';
  // A segment has no edit list to cut sound with. Without the shift the sound would begin before the picture (a hole
  // in the video at 0), and with a broken frame at its end it would outlast it (a clip longer than it says).
  const shift = String(samplesPerFrame / samplesPerSecond);
  const inputs = ['-i', 'picture.mkv', '-itsoffset', shift, '-i', 'sound.wav'];
  const list = options({
    'filter:a': `atrim=end_sample=${wholeFrames(clip.seconds) * samplesPerFrame}`,
    f: 'hls',
    hls_time: clip.hls.segment,
    hls_playlist_type: 'vod',
    hls_flags: 'independent_segments',
    hls_segment_type: clip.hls.container,
    hls_segment_filename: join(folder, fragments ? 'segment-%02d.m4s' : 'segment-%02d.ts'),
  });
  // Frames sent out of order would make a fragmented stream begin later than 0.
  const start = fragments ? options({ hls_fmp4_init_filename: 'init.mp4', bf: 0 }) : [];
  const coded = [...inputs, ...plain, ...coding(clip, rendition), ...list, ...start];
  await ffmpeg(work, [...coded, join(folder, 'index.m3u8')]);
}

const jpeg = { 'frames:v': 1, update: 1, pix_fmt: 'yuvj420p', 'c:v': 'mjpeg', 'flags:v': '+bitexact' };

/** Stills without the clock, `poster-640.jpg` and the like. */
export async function writePosters(work, folder, clip) {
  const { width, height } = clip.scene;
  for (const wide of clip.posters.widths) {
    const vf = face(clip, wide, Math.round((wide * height) / width), markLines);
    const still = ['-ss', String(clip.posters.at), '-i', 'picture.mkv'];
    await ffmpeg(work, [
      ...still,
      ...plain,
      ...options({ vf, ...jpeg, 'q:v': 3 }),
      join(folder, `poster-${wide}.jpg`),
    ]);
  }
}

/** `still-16.jpg` and the like: the picture at each of some seconds, for cards of excerpts. */
export async function writeStills(work, folder, clip) {
  const { width, height } = clip.scene;
  const { at, wide } = clip.stills;
  const vf = face(clip, wide, Math.round((wide * height) / width), [...markLines, clockLine]);
  for (const second of at) {
    const picture = ['-ss', String(second), '-i', 'picture.mkv', ...plain];
    await ffmpeg(work, [
      ...picture,
      ...options({ vf, ...jpeg, 'q:v': 5 }),
      join(folder, `still-${second}.jpg`),
    ]);
  }
}

/**
 * `storyboard.jpg`, small stills side by side and in rows, and `storyboard.vtt`, which says when each is to be shown:
 * one every `every` seconds, from the middle of what it stands for.
 */
export async function writeStoryboard(
  work,
  folder,
  { scene, seconds, storyboard: { every, width, columns } },
) {
  const height = Math.round((width * scene.height) / scene.width);
  const count = Math.ceil(seconds / every);
  const rows = Math.ceil(count / columns);
  const vf = `fps=1/${every}:round=near,scale=${width}:${height}:flags=lanczos,tile=${columns}x${rows}`;
  await ffmpeg(work, [
    '-i',
    'picture.mkv',
    ...plain,
    ...options({ vf, ...jpeg, 'q:v': 6 }),
    join(folder, 'storyboard.jpg'),
  ]);
  const cues = Array.from({ length: count }, (_, index) => {
    const [x, y] = [(index % columns) * width, Math.floor(index / columns) * height];
    const end = Math.min((index + 1) * every, seconds);
    return [index * every, end, `storyboard.jpg#xywh=${x},${y},${width},${height}`];
  });
  await writeFile(join(folder, 'storyboard.vtt'), webVtt(cues));
}

/** `captions.<language>.vtt` for each language that the clip has. */
export async function writeCaptions(folder, { captions = {} }) {
  for (const [language, rows] of Object.entries(captions)) {
    await writeFile(join(folder, `captions.${language}.vtt`), webVtt(rows));
  }
}

/** DASH (ISO/IEC 23009-1) of `<id>.mp4`, as it is: `manifest.mpd`, and segments of a second in an existing `folder`. */
export async function writeDash(source, folder) {
  const names = {
    init_seg_name: 'init-$RepresentationID$.m4s',
    media_seg_name: '$RepresentationID$-$Number$.m4s',
  };
  const dash = options({ c: 'copy', f: 'dash', seg_duration: 1, ...names });
  await ffmpeg(folder, ['-i', source, ...plain, ...dash, 'manifest.mpd']);
}
