import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isUsableShape } from '../../clip/read-size.js';
import type { AddJob } from './add-job.js';
import { bareName, titleOfName } from './clip-name.js';
import { type Encoding, encodingOf, pictureFilters, soundOf } from './encoding.js';
import { requireOpen } from './find-damage.js';
import type { MadeClip, MadePicture, MadeSource } from './made-clip.js';
import { makeCaptions } from './make-captions.js';
import { makeHls } from './make-hls.js';
import { makeMedia, pictureTask } from './make-media.js';
import { findPicture, makePosters, postersOfPicture } from './make-posters.js';
import { storyboardFiles } from './make-storyboard.js';
import type { AudioInfo, MediaInfo } from './media-info.js';
import { ffmpeg, fileInput } from './media-tools.js';
import { probeMedia } from './probe-media.js';
import { languagesOf, spokenIn } from './spoken.js';

/** A clip, and its files in the work folder. */
export interface MadeFiles {
  readonly clip: MadeClip;
  readonly files: readonly string[];
  /** A description of the processing. */
  readonly how: string;
}

/** Makes all files of a clip in a folder. Throws a `MediaError` for an input that is not media. */
export async function makeClip(job: AddJob, id: string, folder: string): Promise<MadeFiles> {
  const { source: input, signal, options } = job;
  await requireOpen(input);
  const probed = await probeMedia(input, signal);
  const info = { ...probed, audio: spokenIn(probed.audio, options.language) };
  tellLanguages(job, probed.audio, info.audio);
  const wanted = encodingOf(info);
  const name = `${id}.${wanted.extension}`;
  const canToneMap = info.video?.hdr !== undefined && (await hasToneMap(folder, signal));
  if (info.video?.hdr && !canToneMap)
    job.tell('has high dynamic range, which this ffmpeg cannot map; colours may be pale');
  const task = { info, encoding: wanted, folder, name, canToneMap };
  const { made, encoding, hasStoryboard } = await makeMedia(job, task);
  warn(job, info, made, encoding);
  const { duration = 0 } = made;
  const posters = await postersOf(job, info, made, folder, name);
  const captions = await makeCaptions(job, info.texts, folder, duration);
  const hls = options.hls && info.video ? [await makeHls(job, info, folder, canToneMap)] : [];
  const sources = [...hls, await sourceOf(name, encoding.type, folder, made)];
  const { language = soundLanguage(info) } = options;
  const clip: MadeClip = {
    ...{ id, kind: made.video ? 'video' : 'audio', sources, posters, captions, chapters: info.chapters },
    title: options.title ?? info.title ?? titleOfName(bareName(input)),
    ...(duration > 0 && { duration }),
    ...(hasStoryboard && { storyboard: storyboardFiles.track }),
    ...(language && { language }),
  };
  const files = [name, ...posters.map(({ file }) => file), ...captions.map(({ file }) => file)];
  return {
    clip,
    files: [
      ...files,
      ...(hasStoryboard ? Object.values(storyboardFiles) : []),
      ...(hls.length > 0 ? ['hls'] : []),
    ],
    how: encoding.reason ?? 'copied without loss',
  };
}

const soundLanguage = ({ audio }: MediaInfo) => soundOf(audio)?.[0]?.language;

/** Reports sound in further languages, because a clip has one. */
function tellLanguages({ tell }: AddJob, all: readonly AudioInfo[], used: readonly AudioInfo[]): void {
  const languages = languagesOf(all);
  const taken = soundOf(used)?.[0]?.language ?? 'the first';
  if (languages.length > 1)
    tell(`has sound in ${languages.join(', ')}: takes ${taken}; --language takes another`);
}

async function hasToneMap(cwd: string, signal: AbortSignal): Promise<boolean> {
  const filters = (await ffmpeg(['-filters'], { signal, cwd })).toString();
  return [' zscale ', ' tonemap '].every((name) => filters.includes(name));
}

/** Reports faults of the input that do not prevent the clip. */
function warn(job: AddJob, info: MediaInfo, made: MediaInfo, { copiesVideo }: Encoding): void {
  const wanted = (info.duration ?? 0) - (info.delay ?? 0);
  const { duration: got = 0 } = made;
  if (got < wanted * 0.95 - 0.5)
    job.fail(`is damaged: of ${wanted.toFixed(1)} s only ${got.toFixed(1)} s could be read`);
  if (info.audio.length === 0 && info.video) job.tell('has no sound');
  const { bitrate = 0 } = made;
  if (made.video && copiesVideo && bitrate > heavy)
    job.tell(
      `needs ${(bitrate / 1e6).toFixed(0)} Mbit/s, more than phones have; --hls makes smaller versions of it`,
    );
}

/** A bit rate that is too high for phones, in bits per second. */
const heavy = 12e6;

async function sourceOf(
  file: string,
  type: string,
  folder: string,
  { video, bitrate }: MediaInfo,
): Promise<MadeSource> {
  const { size } = await stat(join(folder, file));
  return {
    ...{ file, type, size },
    ...(bitrate && { bitrate: Math.round(bitrate) }),
    ...(video && isUsableShape(video.width, video.height) && { width: video.width, height: video.height }),
  };
}

/** Makes the posters from a given image, from the cover of a recording, or from a frame of the clip. */
async function postersOf(
  job: AddJob,
  info: MediaInfo,
  made: MediaInfo,
  folder: string,
  name: string,
): Promise<readonly MadePicture[]> {
  const { options, signal, source } = job;
  job.step('posters');
  if (options.poster) return postersOfPicture(options.poster, folder, signal);
  if (!made.video) return info.cover === undefined ? [] : coverOf(info.cover, source, folder, signal);
  const task = pictureTask(made.video, made, join(folder, name), folder, signal);
  if (options.posterAt !== undefined) {
    const posters = await makePosters(options.posterAt, task, []);
    if (posters.length > 0) return posters;
    job.fail(`--poster-at: expected a time within ${task.duration.toFixed(1)} s, got ${options.posterAt}`);
  }
  const { at, isDark } = await findPicture(task);
  if (isDark) job.tell('every picture that was looked at is black; --poster-at or --poster gives another');
  return makePosters(at, task, pictureFilters(made.video, false));
}

async function coverOf(stream: number, source: string, folder: string, signal: AbortSignal) {
  return makePosters(0, { input: fileInput(source), stream, duration: 0, folder, signal }, []);
}
