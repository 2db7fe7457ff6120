import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Seconds of each segment. */
const SEGMENT = 4;
const HOUR = 3600;

/** The renditions of the ladder, in bit/s; all fit into a box of 640 × 360 px, so that a small player may take the best. */
export const LADDER = [
  { height: 144, rate: 400_000 },
  { height: 216, rate: 1_200_000 },
  { height: 288, rate: 2_400_000 },
  { height: 360, rate: 5_000_000 },
];
const LADDER_SECONDS = 120;

/**
 * Makes the streams of the long bench with ffmpeg, once: `hour/index.m3u8`, an hour of video and sound, and
 * `ladder/master.m3u8`, two minutes in four renditions of constant bit rate.
 *
 * @param {string} folder Where they are kept.
 */
export async function makeStreams(folder) {
  await once(folder, 'hour', makeHour);
  await once(folder, 'ladder', makeLadder);
}

/** Makes a folder under another name first: a broken run leaves nothing that looks complete. */
async function once(folder, name, make) {
  const [done, draft] = [join(folder, name), join(folder, `${name}.part`)];
  if (existsSync(done)) return;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  await make(draft);
  renameSync(draft, done);
}

const ffmpeg = (cwd, args) => run('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args.split(' ')], { cwd });

const hls = (name) =>
  `-f hls -hls_time ${SEGMENT} -hls_playlist_type vod -hls_segment_filename ${name}-%04d.ts`;

async function makeHour(folder) {
  await ffmpeg(
    folder,
    `-f lavfi -i testsrc2=s=320x180:r=15:d=${HOUR} -f lavfi -i sine=d=${HOUR} -c:v libx264 -preset ultrafast -pix_fmt yuv420p -g ${15 * SEGMENT} -keyint_min ${15 * SEGMENT} -sc_threshold 0 -c:a aac -b:a 64k ${hls('part')} index.m3u8`,
  );
}

async function makeLadder(folder) {
  for (const { height, rate } of LADDER) {
    const width = (height * 16) / 9;
    await ffmpeg(
      folder,
      `-f lavfi -i testsrc2=s=${width}x${height}:r=25:d=${LADDER_SECONDS},noise=alls=40:allf=t -f lavfi -i sine=d=${LADDER_SECONDS} -c:v libx264 -preset ultrafast -pix_fmt yuv420p -g ${25 * SEGMENT} -keyint_min ${25 * SEGMENT} -sc_threshold 0 -b:v ${rate} -minrate ${rate} -maxrate ${rate} -bufsize ${rate} -nal-hrd cbr -c:a aac -b:a 64k ${hls(`v${height}`)} v${height}.m3u8`,
    );
  }
  writeFileSync(join(folder, 'master.m3u8'), masterOf(folder));
}

/** The master playlist, with the bit rates that the segments have. */
function masterOf(folder) {
  const rows = LADDER.map(({ height }) => {
    const sizes = readdirSync(folder)
      .filter((name) => name.startsWith(`v${height}-`))
      .map((name) => readFileSync(join(folder, name)).length);
    const bandwidth = Math.ceil((Math.max(...sizes) * 8) / SEGMENT);
    const average = Math.ceil((sizes.reduce((sum, size) => sum + size, 0) * 8) / LADDER_SECONDS);
    return `#EXT-X-STREAM-INF:BANDWIDTH=${bandwidth},AVERAGE-BANDWIDTH=${average},RESOLUTION=${(height * 16) / 9}x${height},CODECS="avc1.42c01e,mp4a.40.2"\nv${height}.m3u8`;
  });
  return ['#EXTM3U', '#EXT-X-VERSION:3', '#EXT-X-INDEPENDENT-SEGMENTS', ...rows, ''].join('\n');
}
