import { constants } from 'node:fs';
import { copyFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isUsableShape } from '../../clip/read-size.js';
import { sniffMedia } from '../sniff-media.js';
import type { AddJob } from './add-job.js';
import { bareName, titleOfName } from './clip-name.js';
import type { MadeClip } from './made-clip.js';
import { makeCaptions } from './make-captions.js';
import type { MadeFiles } from './make-clip.js';
import { MissingToolError } from './media-tools.js';
import { type Mp4Index, readMp4 } from './read-mp4.js';

/**
 * Makes a clip without ffmpeg from a file that every browser plays: MP4 with H.264 and AAC, or MP3. It has no
 * posters; a later run with ffmpeg adds them. Throws a `MissingToolError` for other files.
 */
export async function makeWithoutTools(job: AddJob, id: string, folder: string): Promise<MadeFiles> {
  const { source, options } = job;
  const { type = '', isIndexLast } = await sniffMedia(source);
  const index = type === 'video/mp4' ? await readMp4(source) : undefined;
  const isMp3 = type === 'audio/mpeg';
  if (options.hls || options.poster || !(isMp3 || (index && isPlain(index)))) throw new MissingToolError();
  const isVideo = (index?.video.length ?? 0) > 0;
  const ending = isMp3 ? 'mp3' : isVideo ? 'mp4' : 'm4a';
  const file = `${id}.${ending}`;
  job.step(`${file}: copied as it is`);
  await copyFile(source, join(folder, file), constants.COPYFILE_FICLONE);
  const captions = await makeCaptions(job, [], folder, index?.duration);
  const late = isIndexLast ? ', and its index stands at the end, so that it begins late' : '';
  job.tell(
    `ffmpeg is not on this machine: the clip has no poster and no storyboard${late}; run this again when it is`,
  );
  const { size } = await stat(source);
  const { duration, width = 0, height = 0 } = index ?? {};
  const clip: MadeClip = {
    ...{ id, kind: isVideo ? 'video' : 'audio', posters: [], captions, chapters: [] },
    title: options.title ?? titleOfName(bareName(source)),
    sources: [
      {
        ...{ file, size, type: isMp3 ? 'audio/mpeg' : isVideo ? 'video/mp4' : 'audio/mp4' },
        ...(duration && { bitrate: Math.round((size * 8) / duration) }),
        ...(width > 0 && height > 0 && isUsableShape(width, height) && { width, height }),
      },
    ],
    ...(duration && { duration }),
    ...(options.language && { language: options.language }),
  };
  return { clip, files: [file, ...captions.map((one) => one.file)], how: 'copied as it is' };
}

/** Returns whether all tracks are H.264 or AAC. */
function isPlain({ video, audio }: Mp4Index): boolean {
  const isOne = video.length + audio.length > 0;
  return isOne && video.every((codec) => /^avc[13]$/.test(codec)) && audio.every((codec) => codec === 'mp4a');
}
