import { join } from 'node:path';
import type { AddJob } from './add-job.js';
import type { Encoding } from './encoding.js';
import { isDamaged } from './find-damage.js';
import { makeFile } from './make-file.js';
import type { PictureTask } from './make-posters.js';
import { makeStoryboard } from './make-storyboard.js';
import type { MediaInfo, VideoInfo } from './media-info.js';
import { ffmpeg, fileInput } from './media-tools.js';
import { probeMedia } from './probe-media.js';

export interface MediaTask {
  readonly info: MediaInfo;
  readonly encoding: Encoding;
  /** The work folder, and the name of the file in it. */
  readonly folder: string;
  readonly name: string;
  readonly canToneMap: boolean;
}

/** A media file, and how it was made. */
interface MadeMedia {
  readonly made: MediaInfo;
  readonly encoding: Encoding;
  readonly hasStoryboard: boolean;
}

/**
 * Makes the media file of a clip and its storyboard. Damaged streams are not copied, because browsers stop at data that
 * they cannot decode: they are encoded anew, without what cannot be decoded.
 */
export async function makeMedia(job: AddJob, task: MediaTask): Promise<MadeMedia> {
  const { encoding, info } = task;
  const first = await makeOnce(job, task);
  if (!first.isDamaged) return { ...first, encoding };
  const isCopied =
    (encoding.copiesVideo && info.video !== undefined) || (encoding.copiesAudio && info.audio.length > 0);
  job.tell('is damaged: some of it cannot be decoded, and is missing or distorted');
  if (!isCopied || encoding.extension === 'mp3') return { ...first, encoding };
  const anew = { ...encoding, copiesVideo: false, copiesAudio: false, reason: 'damaged, encoded anew' };
  return { ...(await makeOnce(job, { ...task, encoding: anew })), encoding: anew };
}

async function makeOnce(job: AddJob, task: MediaTask) {
  const { info, encoding, folder, name } = task;
  const { source: input, signal } = job;
  const pace = job.step(`${name}: ${encoding.reason ?? 'copied without loss'}`, info.duration);
  const complaints = [await makeFile({ ...task, input, signal, pace })];
  const complain = (text: string) => complaints.push(text);
  const path = join(folder, name);
  const made = await probeMedia(path, signal);
  const { video } = made;
  if (video) job.step('storyboard');
  const hasStoryboard =
    video !== undefined && (await makeStoryboard(pictureTask(video, made, path, folder, signal), complain));
  // The storyboard has decoded the pictures. A short clip has none.
  const unseen = hasStoryboard ? ['-vn'] : [];
  if (!hasStoryboard || made.audio.length > 0)
    await ffmpeg([...fileInput(path), ...unseen, '-f', 'null', '-'], { signal, cwd: folder, complain });
  return { made, hasStoryboard, isDamaged: isDamaged(complaints.join('\n')) };
}

/** Returns the task to take pictures of a made file. */
export const pictureTask = (
  video: VideoInfo,
  made: MediaInfo,
  path: string,
  folder: string,
  signal: AbortSignal,
) =>
  ({
    input: fileInput(path),
    stream: video.index,
    sides: video,
    duration: made.duration ?? 0,
    folder,
    signal,
  }) satisfies PictureTask;
