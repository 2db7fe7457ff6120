import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCueTime } from '../../clip/format-cue-time.js';
import type { PictureTask } from './make-posters.js';
import { ffmpeg } from './media-tools.js';
import { type Sides, within } from './picture-size.js';

/** Px of the longer side of a still. */
const still = 160;
const columns = 10;
const mostStills = 100;
/** Seconds up to which every picture is decoded; of longer clips the key frames alone, which takes a fraction of the time. */
const short = 600;
/** Seconds; a shorter clip has nothing to look for. */
const shortest = 4;

/** Names of the files that a storyboard has. */
export const storyboardFiles = { track: 'storyboard.vtt', picture: 'storyboard.jpg' } as const;

/**
 * Makes a storyboard, a picture of stills with a WebVTT file of where each is: one still for every second of short
 * clips, 100 at most. Resolves to false for a clip that is too short for one.
 */
export async function makeStoryboard(task: PictureTask & { readonly sides: Sides }): Promise<boolean> {
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
  const fast = duration > short ? ['-skip_frame', 'nokey'] : [];
  const args = [...fast, ...input, '-map', `0:${stream}`, '-frames:v', '1', '-vf', filters.join(',')];
  const plain = ['-q:v', '5', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact'];
  await ffmpeg([...args, ...plain, '-f', 'image2', '-update', '1', storyboardFiles.picture], {
    signal,
    cwd: folder,
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
