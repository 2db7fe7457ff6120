import { mimeType } from '../../clip/mime-type.js';
import { isUsableShape } from '../../clip/read-size.js';
import type { AddJob } from './add-job.js';
import { bareName, titleOfName } from './clip-name.js';
import type { MadeClip, MadeSource } from './made-clip.js';
import type { MadeFiles } from './make-clip.js';
import { findPicture, makePosters, postersOfPicture } from './make-posters.js';
import type { MediaInfo } from './media-info.js';
import { addressInput } from './media-tools.js';
import { probeMedia } from './probe-media.js';

/**
 * Makes a clip of a stream or file at an http(s) address. The media stay there: only posters are made, and the
 * document refers to the address. Throws a `MediaError` for an address without media.
 */
export async function makeReference(job: AddJob, id: string, folder: string): Promise<MadeFiles> {
  const { source, signal, options } = job;
  job.step('asking the media host');
  const info = await probeMedia(source, signal);
  const isStream = /^(?:hls|dash)/.test(info.format);
  const live = isStream && info.duration === undefined;
  const posters = await postersOf(job, info, folder);
  const language = options.language ?? info.audio.find((one) => one.language)?.language;
  const clip: MadeClip = {
    ...{ id, kind: info.video ? 'video' : 'audio', posters, captions: [], chapters: [] },
    sources: [sourceOf(source, info)],
    title: options.title ?? info.title ?? titleOfName(bareName(source)),
    ...(info.duration && { duration: info.duration }),
    ...(live && { live }),
    ...(language && { language }),
  };
  return { clip, files: posters.map(({ file }) => file), how: live ? 'live, by reference' : 'by reference' };
}

async function postersOf(
  { options, source, signal, step, tell, fail }: AddJob,
  info: MediaInfo,
  folder: string,
) {
  step('posters');
  if (options.poster) return postersOfPicture(options.poster, folder, signal);
  const { video, duration = 0 } = info;
  if (!video) return [];
  const task = { input: addressInput(source), stream: video.index, sides: video, duration, folder, signal };
  const wanted = options.posterAt;
  const asked = wanted === undefined ? [] : await makePosters(wanted, task, []);
  if (asked.length > 0) return asked;
  if (wanted !== undefined)
    fail(`--poster-at: expected a time within ${duration.toFixed(1)} s, got ${wanted}`);
  const { at, isDark } = await findPicture(task);
  if (isDark) tell('every picture that was looked at is black; --poster-at or --poster gives another');
  return makePosters(at, task, []);
}

const containers: readonly (readonly [RegExp, string, string])[] = [
  [/^hls/, 'application/vnd.apple.mpegurl', 'application/vnd.apple.mpegurl'],
  [/^dash/, 'application/dash+xml', 'application/dash+xml'],
  [/^mov,/, 'video/mp4', 'audio/mp4'],
  [/^matroska,webm/, 'video/webm', 'audio/webm'],
  [/^mp3/, 'audio/mpeg', 'audio/mpeg'],
  [/^ogg/, 'video/ogg', 'audio/ogg'],
];

function sourceOf(file: string, { video, bitrate, format, size }: MediaInfo): MadeSource {
  const [, ofVideo, ofAudio] = containers.find(([pattern]) => pattern.test(format)) ?? [];
  const type = (video ? ofVideo : ofAudio) ?? mimeType(file);
  return {
    file,
    ...(type && { type }),
    ...(bitrate && { bitrate: Math.round(bitrate) }),
    ...(size && !/^(?:hls|dash)/.test(format) && { size }),
    ...(video && isUsableShape(video.width, video.height) && { width: video.width, height: video.height }),
  };
}
