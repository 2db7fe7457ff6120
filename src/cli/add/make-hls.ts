import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddJob } from './add-job.js';
import {
  audioOptions,
  encodedSides,
  pictureFilters,
  sized,
  soundGraph,
  soundOf,
  videoOptions,
} from './encoding.js';
import type { MadeSource } from './made-clip.js';
import type { MediaInfo, VideoInfo } from './media-info.js';
import { ffmpeg, fileInput } from './media-tools.js';
import { atShortSide, type Sides } from './picture-size.js';

/** Heights of renditions (720p): the shorter side in px. */
const rungs = [1080, 720, 480, 360, 240];
/** The interval of key frames and the duration of a segment, in seconds. Players switch renditions at segments. */
const [keyFrames, segment] = [2, 6];

/**
 * Returns the sizes of the renditions, the largest first: the size of the video, and smaller sizes of at most 80 %
 * of it.
 */
export function ladderOf(picture: Sides): Sides[] {
  const short = Math.min(picture.width, picture.height);
  const smaller = rungs.filter((rung) => rung <= short * 0.8).slice(0, 3);
  return [picture, ...smaller.map((rung) => atShortSide(picture, rung))];
}

/** Makes an HLS stream of a video in the subfolder `hls/`. All renditions have key frames at the same times. */
export async function makeHls(
  job: AddJob,
  info: MediaInfo,
  folder: string,
  canToneMap: boolean,
): Promise<MadeSource> {
  const { video } = info;
  if (!video) throw new TypeError('expected a video');
  const ladder = ladderOf(encodedSides(video));
  const sound = soundOf(info.audio);
  const pace = job.step(
    `HLS in ${ladder.map(({ width, height }) => `${width} × ${height}`).join(', ')}`,
    info.duration,
  );
  const own = join(folder, 'hls');
  await mkdir(own);
  const args = [
    ...fileInput(job.source),
    ...['-filter_complex', graph(video, ladder, canToneMap, sound)],
    ...ladder.flatMap((sides, i) => ['-map', `[v${i}]`, ...videoOptions(sides, `:${i}`)]),
    ...['-force_key_frames:v', `expr:gte(t,n_forced*${keyFrames})`, '-sc_threshold:v', '0', '-g', '600'],
    ...(sound ? ['-map', '[sound]', ...audioOptions(sound)] : []),
    ...['-map_metadata', '-1', '-map_chapters', '-1', '-fflags', '+bitexact', '-f', 'hls'],
    ...['-hls_time', String(segment), '-hls_playlist_type', 'vod', '-hls_flags', 'independent_segments'],
    ...['-hls_segment_type', 'fmp4', '-hls_fmp4_init_filename', 'init-%v.mp4'],
    ...['-hls_segment_filename', '%v-%04d.m4s', '-master_pl_name', 'master.m3u8'],
    ...['-var_stream_map', streams(ladder, sound !== undefined), '%v.m3u8'],
  ];
  await ffmpeg(args, { signal: job.signal, cwd: own }, pace);
  const peak = peakOf(await readFile(join(own, 'master.m3u8'), 'utf8'));
  const [{ width, height } = video] = ladder;
  return {
    ...{ file: 'hls/master.m3u8', type: 'application/vnd.apple.mpegurl', width, height },
    ...(peak && { bitrate: peak }),
  };
}

/** Returns a filter graph that decodes once, sets a constant frame rate, and scales to all sizes. */
function graph(
  video: VideoInfo,
  ladder: readonly Sides[],
  canToneMap: boolean,
  sound: ReturnType<typeof soundOf>,
): string {
  const rate = Math.min(60, Math.max(1, video.rate ?? 25));
  const common = [...pictureFilters(video, canToneMap), `fps=${rate.toFixed(6)}`];
  const outs = ladder.map((_, i) => `[s${i}]`).join('');
  const picture = `[0:${video.index}]${common.join(',')},split=${ladder.length}${outs}`;
  const sizes = ladder.map((sides, i) => `[s${i}]${sized(sides).join(',')}[v${i}]`);
  return [picture, ...sizes, ...(sound ? [soundGraph(sound)] : [])].join(';');
}

/** Returns the stream map. The audio is a separate rendition, which all video renditions share. */
function streams(ladder: readonly Sides[], hasSound: boolean): string {
  const pictures = ladder.map((_, i) => `v:${i}${hasSound ? ',agroup:sound' : ''},name:video-${i}`);
  return [...(hasSound ? ['a:0,agroup:sound,default:yes,name:sound'] : []), ...pictures].join(' ');
}

function peakOf(playlist: string): number | undefined {
  const rates = [...playlist.matchAll(/[:,]BANDWIDTH=(\d+)/g)].map(([, rate]) => Number(rate));
  return rates.length > 0 ? Math.max(...rates) : undefined;
}
