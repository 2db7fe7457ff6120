import { ProgramError } from '../run-program.js';
import { sniffMedia } from '../sniff-media.js';
import { languageOfTag } from './language-of-tag.js';
import { MediaError } from './media-error.js';
import type { AudioInfo, MediaInfo, TextInfo, VideoInfo } from './media-info.js';
import { addressInput, ffprobe, fileInput } from './media-tools.js';
import { readMp4 } from './read-mp4.js';

/** The output of `ffprobe -of json`, limited to the fields that are read here. Most numbers are text. */
interface Probed {
  readonly format?: {
    format_name?: string;
    start_time?: string;
    duration?: string;
    bit_rate?: string;
    size?: string;
    tags?: Tags;
  };
  readonly streams?: readonly ProbedStream[];
  readonly chapters?: readonly { start_time?: string; end_time?: string; tags?: Tags }[];
}

type Tags = Readonly<Record<string, string | undefined>>;

interface ProbedStream {
  readonly index: number;
  readonly codec_type?: string;
  readonly codec_name?: string;
  readonly profile?: string | number;
  readonly pix_fmt?: string;
  readonly width?: number;
  readonly height?: number;
  readonly sample_aspect_ratio?: string;
  readonly field_order?: string;
  readonly color_transfer?: string;
  readonly color_primaries?: string;
  readonly color_space?: string;
  readonly has_b_frames?: number;
  readonly avg_frame_rate?: string;
  readonly duration?: string;
  readonly nb_frames?: string;
  readonly channels?: number;
  readonly channel_layout?: string;
  readonly sample_rate?: string;
  readonly disposition?: Readonly<Record<string, number | undefined>>;
  readonly tags?: Tags;
  readonly side_data_list?: readonly { rotation?: number }[];
}

/** Probes a file (an absolute path) or an http(s) address. Throws a `MediaError` if there are no media. */
export async function probeMedia(place: string, signal: AbortSignal): Promise<MediaInfo> {
  const input = /^https?:/.test(place) ? addressInput(place) : fileInput(place);
  const args = ['-of', 'json', '-show_format', '-show_streams', '-show_chapters', ...input];
  try {
    return mediaInfo(JSON.parse((await ffprobe(args, signal)).toString()));
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    if (/^https?:/.test(place)) throw unreadable(error);
    const { type = '' } = await sniffMedia(place);
    if (type === 'video/mp4' && !(await readMp4(place)))
      throw new MediaError('expected a whole file, got one that is cut off: its index (moov) is missing');
    throw /^(?:image|text)\//.test(type)
      ? new MediaError(`expected a video or an audio file, got ${type}`)
      : unreadable(error);
  }
}

function unreadable({ message }: ProgramError): MediaError {
  const reason = message.replace(/^.*: /, '');
  return new MediaError(`expected a video or an audio file, got one that ffprobe cannot read: ${reason}`);
}

/** Converts the output of `ffprobe`. Throws a `MediaError` without video and audio. */
export function mediaInfo({ format = {}, streams = [], chapters = [] }: Probed): MediaInfo {
  const isCover = ({ disposition }: ProbedStream) => disposition?.attached_pic === 1;
  const all = streams.filter(({ codec_type }) => codec_type === 'video');
  const pictures = all.some(isMoving) ? all.filter((stream) => isCover(stream) || isMoving(stream)) : all;
  const shown = pictures.filter((stream) => !isCover(stream) && stream.width && stream.height);
  const area = ({ width = 0, height = 0 }: ProbedStream) => width * height;
  // In a file the first video counts. A stream lists its renditions, of which the largest counts.
  const isStream = /^(?:hls|dash)/.test(format.format_name ?? '');
  const [video] = isStream ? shown.sort((a, b) => area(b) - area(a)) : shown;
  const cover = pictures.find(isCover);
  const audio = streams
    .filter(({ codec_type }) => codec_type === 'audio')
    .map((stream) => audioInfo(stream, format.format_name));
  if (!video && audio.length === 0)
    throw new MediaError('expected a video or an audio file, got one without picture and sound');
  const title = tag(format.tags, 'title');
  const start = Number(format.start_time) || 0;
  return {
    format: format.format_name ?? '',
    ...known({
      duration: positive(format.duration) ?? positive(video?.duration),
      delay: positive(countsFromZero.test(format.format_name ?? '') ? format.start_time : undefined),
      bitrate: positive(format.bit_rate),
      size: positive(format.size),
    }),
    ...(title && { title }),
    ...(video && { video: videoInfo(video) }),
    ...(cover && { cover: cover.index }),
    audio: audio.filter(({ codec }) => codec !== ''),
    texts: streams
      .filter(({ codec_type }) => codec_type === 'subtitle')
      .sort((a, b) => Number(isForced(a)) - Number(isForced(b)))
      .map(textInfo),
    chapters: chapters.flatMap((chapter) => chapterOf(chapter, start)),
  };
}

/** Returns whether a stream is more than one picture. A cover that is not marked as one is a stream of one frame. */
const isMoving = ({ nb_frames, disposition }: ProbedStream) =>
  nb_frames !== '1' && disposition?.attached_pic !== 1;

/** Formats whose duration counts from zero, also where the media start later. */
const countsFromZero = /^(?:matroska|mov)/;

function videoInfo(stream: ProbedStream): VideoInfo {
  const { index, codec_name: codec = '', profile = '', pix_fmt: pixels = '' } = stream;
  const [, across = 1, down = 1] = /^([1-9]\d*):([1-9]\d*)$/.exec(stream.sample_aspect_ratio ?? '') ?? [];
  const wide = Math.max(1, Math.round(((stream.width ?? 0) * Number(across)) / Number(down)));
  const high = stream.height ?? 0;
  const isTurned = Math.abs(turnOf(stream)) % 180 === 90;
  const transfer = stream.color_transfer;
  const rate = fraction(stream.avg_frame_rate);
  return {
    ...{ index, codec, profile: String(profile), pixels },
    width: isTurned ? high : wide,
    height: isTurned ? wide : high,
    isSquare: Number(across) === Number(down),
    isInterlaced: /^(tt|bb|tb|bt)$/.test(stream.field_order ?? ''),
    ...((transfer === 'smpte2084' || transfer === 'arib-std-b67') && { hdr: transfer }),
    hasColours: isKnown(stream.color_primaries) && isKnown(stream.color_space),
    hasAlpha: /^(?:yuva|gbrap|ya|rgba|bgra|argb|abgr|pal8)/.test(pixels),
    isReordered: (stream.has_b_frames ?? 0) > 0,
    ...(rate && { rate }),
  };
}

const isKnown = (colour = 'unknown') => colour !== 'unknown';

/** Returns the rotation in degrees, in steps of 90. New files have it in the side data, old files in a tag. */
function turnOf({ side_data_list: beside = [], tags }: ProbedStream): number {
  const said = beside.find(({ rotation }) => rotation !== undefined)?.rotation ?? Number(tags?.rotate ?? 0);
  return Number.isFinite(said) ? Math.round(said / 90) * 90 : 0;
}

function audioInfo(stream: ProbedStream, format = ''): AudioInfo {
  const language = languageOfTag(stream.tags?.language);
  const { channels = 2, channel_layout: layout = 'unknown' } = stream;
  return {
    index: stream.index,
    codec: stream.codec_name ?? '',
    profile: String(stream.profile ?? ''),
    channels,
    isDiscrete: channels > 2 && layout === 'unknown' && /^(?:mxf|mov)/.test(format),
    rate: positive(stream.sample_rate) ?? 48_000,
    ...(language && { language }),
    isDefault: stream.disposition?.default === 1,
    isDescription: stream.disposition?.visual_impaired === 1,
  };
}

const drawn =
  /^(?:dvd_subtitle|dvb_subtitle|dvb_teletext|hdmv_pgs_subtitle|hdmv_text_subtitle|xsub|eia_608)$/;

/** Returns whether a text track translates foreign words alone. The flag is missing in many files. */
const isForced = ({ disposition, tags }: ProbedStream) =>
  disposition?.forced === 1 || /\bforced\b/i.test(tag(tags, 'title') ?? '');

function textInfo({ index, codec_name: codec = '', tags }: ProbedStream): TextInfo {
  const language = languageOfTag(tags?.language);
  const title = tag(tags, 'title');
  return {
    ...{ index, codec, isPicture: drawn.test(codec) || codec === '' },
    ...(language && { language }),
    ...(title && { title }),
  };
}

/** Returns a chapter, or none for a chapter without a title. `first` is the time at which the media start. */
function chapterOf({ start_time, end_time, tags }: NonNullable<Probed['chapters']>[number], first: number) {
  const title = tag(tags, 'title');
  const [start, end] = [Math.max(0, Number(start_time) - first), Number(end_time) - first];
  return title && end > start ? [{ title, start: rounded(start), end: rounded(end) }] : [];
}

/** Returns the value of a tag. Tag names occur in upper and lower case. */
function tag(tags: Tags = {}, name: string): string | undefined {
  const key = Object.keys(tags).find((one) => one.toLowerCase() === name);
  return (key && tags[key]?.trim()) || undefined;
}

const rounded = (seconds: number) => Math.round(seconds * 1000) / 1000;

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return number > 0 && number < Number.MAX_SAFE_INTEGER ? number : undefined;
}

function fraction(text = ''): number | undefined {
  const [over = 0, under = 0] = text.split('/').map(Number);
  return over > 0 && under > 0 ? over / under : undefined;
}

function known<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
