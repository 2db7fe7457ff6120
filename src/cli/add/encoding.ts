import type { AudioInfo, MediaInfo, VideoInfo } from './media-info.js';
import { type Sides, within } from './picture-size.js';

/** What of an input is copied as it is, and what has to be encoded anew, with the reason in words. */
export interface Encoding {
  readonly extension: 'mp4' | 'm4a' | 'mp3';
  readonly type: 'video/mp4' | 'audio/mp4' | 'audio/mpeg';
  readonly copiesVideo: boolean;
  readonly copiesAudio: boolean;
  /** Why something is encoded; undefined where all is copied. */
  readonly reason?: string;
}

/** What every browser decodes: 8 bits, 4:2:0, no profile above High. */
const plainProfile = /^(?:constrained )?(?:baseline|main|high)$/i;

/** How the file for every browser is made of an input. */
export function encodingOf({ format, video, audio }: MediaInfo): Encoding {
  const sound = soundOf(audio);
  const copiesAudio = sound === undefined || (sound.length === 1 && sound[0]?.codec === 'aac');
  if (video) {
    const reason = videoReason(video) ?? (copiesAudio ? undefined : `sound: ${sound?.[0]?.codec} to AAC`);
    const copiesVideo = videoReason(video) === undefined;
    return { extension: 'mp4', type: 'video/mp4', copiesVideo, copiesAudio, ...(reason && { reason }) };
  }
  const isMp3 = format === 'mp3' && sound?.[0]?.codec === 'mp3';
  if (isMp3) return { extension: 'mp3', type: 'audio/mpeg', copiesVideo: true, copiesAudio: true };
  const reason = copiesAudio ? undefined : `${sound?.[0]?.codec} to AAC`;
  return { extension: 'm4a', type: 'audio/mp4', copiesVideo: true, copiesAudio, ...(reason && { reason }) };
}

/** Why the picture cannot stay as it is. */
function videoReason({ codec, pixels, profile, isInterlaced }: VideoInfo): string | undefined {
  if (codec !== 'h264') return `${codec} to H.264`;
  if (!/^yuvj?420p$/.test(pixels) || !plainProfile.test(profile))
    return `H.264 ${profile} ${pixels} to High yuv420p`;
  return isInterlaced ? 'interlaced to progressive' : undefined;
}

/**
 * The streams that make the sound: the default one, else the first, never an audio description. Broadcast files have
 * left and right as two streams of one channel; those are joined.
 */
export function soundOf(audio: readonly AudioInfo[]): readonly AudioInfo[] | undefined {
  const plain = audio.filter(({ isDescription }) => !isDescription);
  const [left, right] = plain;
  const isPair = left?.channels === 1 && right?.channels === 1 && left.codec === right.codec;
  if (isPair && left.codec.startsWith('pcm_') && left.language === right.language) return [left, right];
  const one = plain.find(({ isDefault }) => isDefault) ?? left ?? audio[0];
  return one && [one];
}

/** Px of the longer side; what is larger is made smaller where it has to be encoded. */
const longestSide = 1920;
/** Frames a second. */
const fastest = 60;

/** The sides of the picture that is encoded. */
export const encodedSides = (video: VideoInfo): Sides => within(video, longestSide);

/** Filters that every browser's picture needs, before its size: progressive, at most 60 frames a second, 8 bits of SDR. */
export function pictureFilters({ isInterlaced, hdr, rate = 0 }: VideoInfo, canToneMap: boolean): string[] {
  return [
    ...(isInterlaced ? ['bwdif=mode=send_frame:deint=interlaced'] : []),
    ...(rate > fastest * 1.01 ? [`fps=${fastest}`] : []),
    ...(hdr && canToneMap ? toneMap : []),
  ];
}

/** High dynamic range would look grey in an 8-bit picture; 100 nits are the white of SDR. */
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

/** Bits a second that H.264 may take for a picture, at most. */
export function mostBitrate({ width, height }: Sides): number {
  return Math.round(Math.max(300_000, Math.min(6_000_000, width * height * 3)));
}

/** Options of x264 for a picture; `out` is the number of the output stream where there are several. */
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

/** Options of AAC. The loudness stays as it is; more than six channels are more than browsers play. */
export function audioOptions(sound: readonly AudioInfo[]): string[] {
  const channels = sound.length === 2 ? 2 : Math.min(sound[0]?.channels ?? 2, 8);
  const kept = channels > 6 ? 2 : channels;
  const rate = (sound[0]?.rate ?? 48_000) > 48_000 ? ['-ar', '48000'] : [];
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
