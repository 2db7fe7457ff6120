import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { probe } from './ffmpeg.mjs';
import { writeRendition } from './outputs.mjs';
import { framesPerSecond } from './sources.mjs';

/** x264's profile and constraint bytes. */
const profiles = { Main: '4d40', High: '6400' };

/** RFC 6381 name of a rendition's pictures. */
export async function videoCodec(playlist) {
  const { streams } = await probe(playlist);
  const { profile, level } = streams.find((stream) => stream.codec_type === 'video');
  if (!profiles[profile] || level <= 0)
    throw new Error(`${playlist}: unknown H.264 profile ${profile}, level ${level}`);
  return `avc1.${profiles[profile]}${level.toString(16).padStart(2, '0')}`;
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Bits a second of the rendition in `folder`: of its largest segment, and on average (RFC 8216, 4.3.4.2). */
export async function bandwidth(folder) {
  const list = await readFile(join(folder, 'index.m3u8'), 'utf8');
  const segments = [...list.matchAll(/#EXTINF:([\d.]+),\n(.+)/g)];
  const seconds = segments.map(([, length]) => Number(length));
  const bits = await Promise.all(
    segments.map(async ([, , name]) => (await stat(join(folder, name))).size * 8),
  );
  const peak = Math.max(...bits.map((size, index) => size / seconds[index]));
  return { peak: Math.ceil(peak), average: Math.ceil(sum(bits) / sum(seconds)) };
}

/** Makes one rendition in its own folder; resolves to its two lines in the master playlist. */
async function addRendition(work, folder, clip, rendition) {
  const own = join(folder, rendition.name);
  await mkdir(own, { recursive: true });
  await writeRendition(work, own, clip, rendition);
  const { peak, average } = await bandwidth(own);
  const attributes = [
    `BANDWIDTH=${peak}`,
    `AVERAGE-BANDWIDTH=${average}`,
    `RESOLUTION=${rendition.width}x${rendition.height}`,
    `FRAME-RATE=${framesPerSecond.toFixed(3)}`,
    `CODECS="${await videoCodec(join(own, 'index.m3u8'))},mp4a.40.2"`,
  ];
  return [`#EXT-X-STREAM-INF:${attributes.join(',')}`, join(rendition.name, 'index.m3u8')];
}

/** All renditions, and `master.m3u8` that offers them, lowest first. */
export async function writeHls(work, folder, clip) {
  const version = clip.hls.container === 'fmp4' ? 7 : 6;
  const lines = ['#EXTM3U', `#EXT-X-VERSION:${version}`, '#EXT-X-INDEPENDENT-SEGMENTS'];
  for (const rendition of clip.hls.renditions)
    lines.push(...(await addRendition(work, folder, clip, rendition)));
  await writeFile(join(folder, 'master.m3u8'), `${lines.join('\n')}\n`);
}
