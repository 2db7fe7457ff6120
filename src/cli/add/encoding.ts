import type { AudioInfo, MediaInfo, VideoInfo } from './media-info.js';
import { type Sides, within } from './picture-size.js';

/** The streams of an input that are copied and those that are encoded, with the reason in words. */
export interface Encoding {
  readonly extension: 'mp4' | 'm4a' | 'mp3';
  readonly type: 'video/mp4' | 'audio/mp4' | 'audio/mpeg';
  readonly copiesVideo: boolean;
  readonly copiesAudio: boolean;
  /** The reason for the encoding. Undefined if all streams are copied. */
  readonly reason?: string;
}

/** H.264 profiles that every browser decodes: 8 bits, 4:2:0, up to High. */
const plainProfile = /^(?:constrained )?(?:baseline|main|high)$/i;

/** Returns how to make a file that every browser plays. */
export function encodingOf({ format, video, audio }: MediaInfo): Encoding {
  const sound = soundOf(audio);
  const [one] = sound ?? [];
  const copiesAudio = sound === undefined || (sound.length === 1 && one !== undefined && isPlainSound(one));
  if (video) {
    const reason =
      videoReason(video, format) ?? (copiesAudio ? undefined : `sound: ${soundName(one)} to AAC`);
    const copiesVideo = videoReason(video, format) === undefined;
    return { extension: 'mp4', type: 'video/mp4', copiesVideo, copiesAudio, ...(reason && { reason }) };
  }
  const isMp3 = format === 'mp3' && sound?.[0]?.codec === 'mp3';
  if (isMp3) return { extension: 'mp3', type: 'audio/mpeg', copiesVideo: true, copiesAudio: true };
  const reason = copiesAudio ? undefined : `${soundName(one)} to AAC`;
  return { extension: 'm4a', type: 'audio/mp4', copiesVideo: true, copiesAudio, ...(reason && { reason }) };
}

/** The most channels and samples per second that every browser decodes: the limits of the AAC decoder of Windows. */
const [mostChannels, mostSamples] = [6, 48_000];

const isPlainSound = ({ codec, profile, isDiscrete, channels, rate }: AudioInfo) =>
  codec === 'aac' &&
  !isDiscrete &&
  channels <= mostChannels &&
  rate <= mostSamples &&
  !/^(?:Main|SSR|LTP|LD|ELD|xHE-AAC)$/i.test(profile);

/** Returns the name of a sound that is encoded: AAC is named with what is unusual of it. */
const soundName = ({ codec = '', profile, channels, rate }: Partial<AudioInfo> = {}) =>
  codec === 'aac' ? `aac ${profile} of ${channels} channels and ${rate} Hz` : codec;

/** Returns the reason why the video has to be encoded, or undefined. */
function videoReason(video: VideoInfo, format: string): string | undefined {
  const { codec, pixels, profile, isInterlaced, isReordered } = video;
  if (codec !== 'h264') return `${codec} to H.264`;
  if (format === 'h264' || (format === 'avi' && isReordered)) return 'a format without display times to MP4';
  if (!/^yuvj?420p$/.test(pixels) || !plainProfile.test(profile))
    return `H.264 ${profile} ${pixels} to High yuv420p`;
  return isInterlaced ? 'interlaced to progressive' : undefined;
}

/**
 * Returns the audio streams of the result: the default stream, else the first one, but no audio description.
 * Broadcast files have left and right as two mono streams, which are joined.
 */
export function soundOf(audio: readonly AudioInfo[]): readonly AudioInfo[] | undefined {
  const plain = audio.filter(({ isDescription }) => !isDescription);
  const [left, right] = plain;
  const isPair = left?.channels === 1 && right?.channels === 1 && left.codec === right.codec;
  if (isPair && left.codec.startsWith('pcm_') && left.language === right.language) return [left, right];
  const one = plain.find(({ isDefault }) => isDefault) ?? left ?? audio[0];
  return one && [one];
}

/** The longest side of encoded video in px. Larger video is scaled down. */
const longestSide = 1920;
/** The highest frame rate in frames per second. */
const fastest = 60;

/** Returns the size of the encoded video. */
export const encodedSides = (video: VideoInfo): Sides => within(video, longestSide);

/**
 * Returns the filters for video that every browser plays, before scaling: progressive, at most 60 frames per
 * second, 8 bits of SDR.
 */
export function pictureFilters(video: VideoInfo, canToneMap: boolean): string[] {
  const { isInterlaced, hdr, hasAlpha, hasColours, rate = 0 } = video;
  return [
    ...(hasAlpha ? ['premultiply=inplace=1'] : []), // transparent parts become black
    ...(isInterlaced ? ['bwdif=mode=send_frame:deint=interlaced'] : []),
    ...(rate > fastest * 1.01 ? [`fps=${fastest}`] : []),
    ...(hdr && canToneMap && !hasColours ? [`${wideColours}:color_trc=${hdr}`] : []),
    ...(hdr && canToneMap ? toneMap : []),
  ];
}

/** The colours of HDR, for a file that does not name its own. `zscale` refuses unknown ones. */
const wideColours = 'setparams=color_primaries=bt2020:colorspace=bt2020nc';

/** Maps HDR to SDR with a white level of 100 nits. Without it, HDR looks grey in 8-bit video. */
const toneMap = [
  'zscale=t=linear:npl=100',
  'format=gbrpf32le',
  'zscale=p=bt709',
  'tonemap=tonemap=hable:desat=0',
  'zscale=t=bt709:m=bt709:r=tv',
];

export const sized = ({ width, height }: Sides): string[] => [
  `scale=${width}:${height}:flags=bicubic`,
  'setsar=1',
  'format=yuv420p',
];

/** Returns the highest bit rate of H.264 for a size, in bits per second. */
export function mostBitrate({ width, height }: Sides): number {
  return Math.round(Math.max(300_000, Math.min(6_000_000, width * height * 3)));
}

/** Returns x264 options for a size. `out` selects one of several output streams. */
export function videoOptions(sides: Sides, out = ''): string[] {
  const most = mostBitrate(sides);
  return [
    ...[
      `-c:v${out}`,
      'libx264',
      `-preset:v${out}`,
      'medium',
      `-crf:v${out}`,
      '21',
      `-profile:v${out}`,
      'high',
    ],
    ...[`-maxrate:v${out}`, String(most), `-bufsize:v${out}`, String(2 * most)],
  ];
}

/**
 * Returns the filter graph from audio streams to `[sound]`. Two mono streams become one stereo stream. Of channels
 * without positions, the first two are left and right.
 */
export function soundGraph([one, two]: readonly AudioInfo[]): string {
  if (one && two) return `[0:${one.index}][0:${two.index}]join=inputs=2:channel_layout=stereo[sound]`;
  return `[0:${one?.index}]${one?.isDiscrete ? 'pan=stereo|c0=c0|c1=c1' : 'anull'}[sound]`;
}

/**
 * Returns AAC options. The loudness stays unchanged. More than six channels become stereo, because browsers do not
 * play more.
 */
export function audioOptions(sound: readonly AudioInfo[]): string[] {
  const channels = sound.length === 2 ? 2 : Math.min(sound[0]?.channels ?? 2, 8);
  const kept = channels > mostChannels || sound[0]?.isDiscrete ? 2 : channels;
  const rate = (sound[0]?.rate ?? mostSamples) > mostSamples ? ['-ar', String(mostSamples)] : [];
  return [
    '-c:a',
    'aac',
    '-b:a',
    `${kept === 1 ? 96 : kept === 2 ? 160 : 384}k`,
    '-ac',
    String(kept),
    ...rate,
  ];
}
