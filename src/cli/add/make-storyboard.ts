import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCueTime } from '../../clip/format-cue-time.js';
import type { PictureTask } from './make-posters.js';
import { ffmpeg, ffprobe } from './media-tools.js';
import { type Sides, within } from './picture-size.js';

/** The longer side of a still in px. */
const still = 160;
const columns = 10;
const mostStills = 100;
/**
 * The duration in seconds up to which every frame is decoded. For longer clips only key frames are decoded, which
 * is much faster, unless there are few of them.
 */
const short = 600;
/** The shortest clip with a storyboard, in seconds. */
const shortest = 4;

/** The longest time without a key frame, in stills: the same picture would stand in for all of them. */
const mostStale = 3;

/** The file names of a storyboard. */
export const storyboardFiles = { track: 'storyboard.vtt', picture: 'storyboard.jpg' } as const;

/**
 * Makes a storyboard: an image with stills, and a WebVTT file with their positions. There is one still for each
 * second, at most 100 stills. `complain` receives what ffmpeg says of damaged data. Resolves with false for a clip that
 * is too short.
 */
export async function makeStoryboard(
  task: PictureTask & { readonly sides: Sides },
  complain: (text: string) => void,
): Promise<boolean> {
  const { input, stream, sides, duration, folder, signal } = task;
  if (duration < shortest) return false;
  const every = Math.max(1, Math.ceil(duration / mostStills));
  const count = Math.ceil(duration / every);
  const { width, height } = within(sides, still);
  const across = Math.min(columns, count);
  const filters = [
    `fps=1/${every}:start_time=0:round=up`,
    `scale=${width}:${height}:flags=bicubic`,
    'setsar=1',
    `tile=${across}x${Math.ceil(count / across)}`,
    'format=yuvj420p',
  ];
  const isFast = duration > short && (await widestGap(task)) <= mostStale * every;
  const fast = isFast ? ['-skip_frame', 'nokey'] : [];
  const args = [...fast, ...input, '-map', `0:${stream}`, '-frames:v', '1', '-vf', filters.join(',')];
  const plain = ['-q:v', '5', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact'];
  await ffmpeg([...args, ...plain, '-f', 'image2', '-update', '1', storyboardFiles.picture], {
    signal,
    cwd: folder,
    complain,
  });
  const cues = Array.from({ length: count }, (_, i) => {
    const [start, end] = [i * every, Math.min((i + 1) * every, duration)];
    const place = `${(i % across) * width},${Math.floor(i / across) * height},${width},${height}`;
    const timing = `${formatCueTime(start)} --> ${formatCueTime(end)}`;
    return end - start >= 0.001 ? `${timing}\n${storyboardFiles.picture}#xywh=${place}\n` : '';
  });
  await writeFile(join(folder, storyboardFiles.track), ['WEBVTT\n', ...cues.filter(Boolean)].join('\n'));
  return true;
}

/** Resolves with the longest time between key frames, in seconds. Screen recordings may have one key frame alone. */
async function widestGap({ input, stream, duration, signal }: PictureTask): Promise<number> {
  const args = [
    '-select_streams',
    String(stream),
    '-show_entries',
    'packet=pts_time,flags',
    '-of',
    'csv=p=0',
  ];
  const packets = (await ffprobe([...args, ...input], signal)).toString().split('\n');
  const times = packets.filter((line) => /,K/.test(line)).map((line) => Number.parseFloat(line) || 0);
  const ends = [...times.sort((a, b) => a - b), duration];
  return ends.reduce((widest, end, i) => Math.max(widest, end - (ends[i - 1] ?? 0)), 0);
}
