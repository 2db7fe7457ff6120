import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The reason to skip tests that create media; false if ffmpeg is installed. */
export const noFfmpeg =
  spawnSync('ffmpeg', ['-version']).error || spawnSync('ffprobe', ['-version']).error
    ? 'ffmpeg is not on this machine'
    : false;

/** Runs ffmpeg in a folder. */
export const ffmpeg = (cwd, ...args) =>
  execFileSync('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });

/** Returns ffprobe's report of a file: `{format, streams}`. */
export const probe = (file) =>
  JSON.parse(
    execFileSync('ffprobe', ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', `file:${file}`]),
  );

/** ffmpeg arguments for generated video and audio. */
export const picture = ({ size = '128x72', seconds = 1, rate = 25, from = 'testsrc' } = {}) =>
  `-f lavfi -i ${from}=s=${size}:d=${seconds}:r=${rate}`.split(' ');
export const sound = (seconds = 1) => `-f lavfi -i sine=d=${seconds}`.split(' ');

export const h264 = '-c:v libx264 -preset ultrafast -pix_fmt yuv420p'.split(' ');
export const aac = ['-c:a', 'aac'];

/** Creates an MP4 like those of phones and editing programs: the index (`moov`) is at the end. */
export function sampleMp4(folder, name = 'film.mp4', { seconds = 1, size, rate, more = [] } = {}) {
  ffmpeg(
    folder,
    ...picture({ seconds, size, rate }),
    ...sound(seconds),
    ...h264,
    ...aac,
    ...more,
    'sample.tmp.mp4',
  );
  execFileSync('mv', ['--', join(folder, 'sample.tmp.mp4'), join(folder, name)]);
}
