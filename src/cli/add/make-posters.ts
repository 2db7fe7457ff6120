import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ProgramError } from '../run-program.js';
import { MediaError } from './media-error.js';
import { ffmpeg, ffprobe, pictureInput } from './media-tools.js';
import { atWidth, type Sides } from './picture-size.js';

/** The source and the destination of images. */
export interface PictureTask {
  /** Options with which `ffmpeg` opens the media. */
  readonly input: readonly string[];
  /** The index of the video stream. */
  readonly stream: number;
  /** The display size in px. Undefined for an image whose own size is right. */
  readonly sides?: Sides;
  /** Seconds. */
  readonly duration: number;
  readonly folder: string;
  readonly signal: AbortSignal;
}

export interface Poster extends Sides {
  readonly file: string;
}

/** Positions that are tried for a poster, as fractions of the duration, in order of preference. */
const places = [0.1, 0.3, 0.5, 0.2, 0.7, 0.4, 0.85, 0.03, 0.6, 0];
/** The size of the small grey frame that is analysed. */
const [across, down] = [48, 27];

/** Statistics of a grey frame: the mean and the standard deviation of its 256 levels. */
interface Look {
  readonly brightness: number;
  readonly contrast: number;
}

/** Finds the time of a frame with visible content, in seconds. `isDark` means that all tried frames are black. */
export async function findPicture(task: PictureTask): Promise<{ at: number; isDark: boolean }> {
  const found: { at: number; look: Look }[] = [];
  for (const part of places) {
    const at = Math.floor(part * task.duration * 1000) / 1000;
    const look = await lookAt(at, task);
    if (!look) continue;
    if (look.brightness > 28 && look.brightness < 235 && look.contrast > 12) return { at, isDark: false };
    found.push({ at, look });
  }
  const score = ({ look }: (typeof found)[number]) => look.contrast * 4 + Math.min(look.brightness, 100);
  const [best] = found.sort((a, b) => score(b) - score(a));
  return { at: best?.at ?? 0, isDark: !best || (best.look.brightness < 24 && best.look.contrast < 8) };
}

async function lookAt(at: number, { input, stream, folder, signal }: PictureTask): Promise<Look | undefined> {
  const filters = `scale=${across}:${down},format=gray`;
  const bytes = await ffmpeg(
    [
      ...seek(at),
      ...input,
      '-map',
      `0:${stream}`,
      '-frames:v',
      '1',
      '-vf',
      filters,
      '-f',
      'rawvideo',
      'pipe:1',
    ],
    { signal, cwd: folder },
  );
  if (bytes.length < across * down) return undefined; // after the last frame
  const brightness = bytes.reduce((sum, grey) => sum + grey, 0) / bytes.length;
  const variance = bytes.reduce((sum, grey) => sum + (grey - brightness) ** 2, 0) / bytes.length;
  return { brightness, contrast: Math.sqrt(variance) };
}

const seek = (at: number) => (at > 0 ? ['-ss', String(at)] : []);

/** Returns poster widths in px for small, medium and large players, or fractions of the width of a small image. */
export function posterWidths(width: number): number[] {
  if (width > 640) return [320, 640, Math.min(width, 1280)];
  return [...new Set([width / 4, width / 2, width].map((part) => Math.max(2, 2 * Math.round(part / 2))))];
}

/** Makes the posters from the frame at a time. Returns none if there is no frame at that time. */
export async function makePosters(
  at: number,
  task: PictureTask,
  filters: readonly string[],
): Promise<Poster[]> {
  const { input, stream, sides, folder, signal } = task;
  const opened = [...seek(at), ...input];
  if (!sides) return postersOfCover(opened, task);
  const size = `scale=${sides.width}:${sides.height}:flags=bicubic`;
  const posters = postersWithin(sides);
  const outputs = posters.flatMap((poster) => [
    ...['-map', `0:${stream}`],
    ...jpeg(poster, [...filters, size, 'setsar=1']),
  ]);
  await ffmpeg([...opened, ...outputs], { signal, cwd: folder });
  return posters.filter(({ file }) => existsSync(join(folder, file)));
}

/** Makes the posters from a cover, whose size is unknown until it is decoded. */
async function postersOfCover(
  opened: readonly string[],
  { stream, folder, signal }: PictureTask,
): Promise<Poster[]> {
  const args = [...opened, '-map', `0:${stream}`, '-frames:v', '1', '-vf', 'setsar=1'];
  await ffmpeg([...args, '-f', 'image2', '-update', '1', frame], { signal, cwd: folder });
  const path = join(folder, frame);
  if (!existsSync(path)) return [];
  const posters = await postersOfPicture(path, folder, signal);
  await rm(path);
  return posters;
}

const frame = 'frame.png';

const postersWithin = (sides: Sides): Poster[] =>
  posterWidths(sides.width).map((width) => ({ ...atWidth(sides, width), file: `poster-${width}.jpg` }));

/** Makes the posters from an image file with an absolute path. Throws a `MediaError` for other files. */
export async function postersOfPicture(path: string, folder: string, signal: AbortSignal): Promise<Poster[]> {
  const sides = await picturesSides(path, signal);
  const posters = postersWithin(sides);
  const outputs = posters.flatMap((poster) => jpeg(poster));
  await ffmpeg([...pictureInput(path), ...outputs], { signal, cwd: folder });
  return posters;
}

async function picturesSides(path: string, signal: AbortSignal): Promise<Sides> {
  const args = ['-of', 'json', '-show_entries', 'stream=width,height', ...pictureInput(path)];
  try {
    const { streams = [] }: { streams?: Partial<Sides>[] } = JSON.parse(
      (await ffprobe(args, signal)).toString(),
    );
    const { width, height } = streams.find((stream) => stream.width && stream.height) ?? {};
    if (width && height) return { width, height };
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
  }
  throw new MediaError('expected a picture, such as a JPEG or a PNG file');
}

/** Returns the output options for a poster. The filters in `first` run before scaling. */
function jpeg({ file, width, height }: Poster, first: readonly string[] = []): string[] {
  const size = [`scale=${width}:${height}:flags=lanczos`, 'setsar=1', 'format=yuvj420p'];
  const filters = [...first, ...size].join(',');
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact'];
  return ['-frames:v', '1', '-vf', filters, '-q:v', '3', ...plain, '-f', 'image2', '-update', '1', file];
}
