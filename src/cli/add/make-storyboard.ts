import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCueTime } from '../../clip/format-cue-time.js';
import type { PictureTask } from './make-posters.js';
import { ffmpeg } from './media-tools.js';
import { type Sides, within } from './picture-size.js';

/** The longer side of a still in px. */
const still = 160;
const columns = 10;
const mostStills = 100;
/**
 * The duration in seconds up to which every frame is decoded. For longer clips only key frames are decoded, which
 * is much faster.
 */
const short = 600;
/** The shortest clip with a storyboard, in seconds. */
const shortest = 4;

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
  const fast = duration > short ? ['-skip_frame', 'nokey'] : [];
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
