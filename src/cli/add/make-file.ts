import {
  audioOptions,
  type Encoding,
  encodedSides,
  pictureFilters,
  sized,
  soundGraph,
  soundOf,
  videoOptions,
} from './encoding.js';
import type { AudioInfo, MediaInfo, VideoInfo } from './media-info.js';
import { ffmpeg, fileInput, type Pace } from './media-tools.js';

export interface FileTask {
  /** The absolute path of the input. */
  readonly input: string;
  readonly info: MediaInfo;
  readonly encoding: Encoding;
  /** The folder for the file. */
  readonly folder: string;
  readonly name: string;
  readonly signal: AbortSignal;
  readonly pace: Pace;
  readonly canToneMap: boolean;
}

/**
 * Makes a file that every browser plays. Streams are copied if possible. The index of an MP4 is at the start of the
 * file. Metadata of the input is dropped, because it may reveal where and by whom it was recorded. Resolves with what
 * ffmpeg complains of.
 */
export async function makeFile(task: FileTask): Promise<string> {
  const { input, info, encoding, folder, name, signal, pace } = task;
  const sound = soundOf(info.audio);
  const args = [
    ...fileInput(input),
    ...(info.video ? picture(info.video, task) : []),
    ...(sound ? soundOptions(sound, encoding.copiesAudio) : []),
    ...['-map_metadata', '-1', '-map_chapters', '-1', '-dn', '-sn', '-fflags', '+bitexact'],
    ...(encoding.extension === 'mp3'
      ? ['-id3v2_version', '3']
      : ['-movflags', '+faststart', '-write_tmcd', '0', '-brand', 'mp42']),
    name,
  ];
  let complaints = '';
  const complain = (text: string) => {
    complaints = text;
  };
  await ffmpeg(args, { signal, cwd: folder, complain }, pace);
  return complaints;
}

function picture(video: VideoInfo, { encoding, canToneMap }: FileTask): string[] {
  const map = ['-map', `0:${video.index}`];
  if (encoding.copiesVideo) return [...map, '-c:v', 'copy'];
  const sides = encodedSides(video);
  const filters = [...pictureFilters(video, canToneMap), ...sized(sides)].join(',');
  return [
    ...map,
    ...['-vf', filters, ...videoOptions(sides), '-force_key_frames', 'expr:gte(t,n_forced*2)'],
    ...['-map_metadata:s:v', '-1'],
  ];
}

function soundOptions(sound: readonly AudioInfo[], copies: boolean): string[] {
  const [one, two] = sound;
  if (!one) return [];
  if (copies) return ['-map', `0:${one.index}`, '-c:a', 'copy'];
  if (!two && !one.isDiscrete) return ['-map', `0:${one.index}`, ...audioOptions(sound)];
  return ['-filter_complex', soundGraph(sound), '-map', '[sound]', ...audioOptions(sound)];
}
