import { ProgramError, type RunOptions, runProgram } from '../run-program.js';

/**
 * The formats that `ffmpeg` may open. Playlists are excluded, because a playlist could name any file on this
 * machine.
 */
const containers = [
  'mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mxf,mxf_opatom,asf,flv,dv,gxf,ogg,wav,w64,aiff,caf,au',
  'mp3,flac,aac,ac3,amr,wv,ape,h264,hevc,m4v,ivf,rm,nut',
].join(',');

/** Returns the options for a media file on this machine. The path must be absolute. */
export const fileInput = (path: string): string[] => [
  ...['-protocol_whitelist', 'file,pipe', '-format_whitelist', containers],
  ...['-i', `file:${path}`],
];

/** Returns the options for an http(s) address. They prevent that the media refer to files on this machine. */
export const addressInput = (address: string): string[] => [
  ...['-protocol_whitelist', 'http,https,tcp,tls,crypto,data,httpproxy', '-rw_timeout', '20000000'],
  ...['-i', address],
];

/** Returns the options for an image file. A `%` in its name is not a pattern. */
export const pictureInput = (path: string): string[] => [
  ...['-protocol_whitelist', 'file,pipe', '-format_whitelist', pictures, '-i', `file:${path}`],
];

const pictures =
  'image2,jpeg_pipe,png_pipe,webp_pipe,bmp_pipe,tiff_pipe,gif,jpegxl_pipe,mov,mp4,m4a,3gp,3g2,mj2';

/** Thrown if a program of FFmpeg is not installed. */
export class MissingToolError extends Error {
  constructor() {
    super(
      '"ffmpeg" and "ffprobe" are not on this machine: install them (Debian, Ubuntu: apt install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), then run this again',
    );
  }
}

/** Receives the progress of `ffmpeg`: the processed seconds of media, and the speed as a multiple of real time. */
export type Pace = (seconds: number, speed: number) => void;

/**
 * Runs `ffmpeg` without a shell. The last argument is a file relative to `cwd`, or `pipe:1`; the promise then
 * resolves with the bytes. Rejects with a `ProgramError`, a `MissingToolError`, or the reason of the signal.
 */
export async function ffmpeg(
  args: readonly string[],
  options: Omit<RunOptions, 'line'>,
  pace?: Pace,
): Promise<Buffer> {
  const told = pace ? ['-progress', 'pipe:1', '-nostats'] : [];
  const line = pace && paceOf(pace);
  const all = ['-v', 'error', '-nostdin', '-hide_banner', '-y', ...told, ...args];
  let complaints = '';
  const complain = (text: string) => {
    complaints = text;
  };
  const output = await run('ffmpeg', all, { ...options, complain, ...(line && { line }) });
  // ffmpeg exits with 0 when it cannot write the end of a file.
  const lost = complaints.split('\n').find((text) => unwritten.test(text));
  if (lost !== undefined) throw new ProgramError('ffmpeg', lost.trim());
  options.complain?.(complaints);
  return output;
}

const unwritten = /No space left on device|Disk quota exceeded|Error (?:writing trailer|closing file)/;

export const ffprobe = (args: readonly string[], signal: AbortSignal): Promise<Buffer> =>
  run('ffprobe', ['-v', 'error', ...args], { signal });

async function run(program: string, args: readonly string[], options: RunOptions): Promise<Buffer> {
  try {
    return await runProgram(program, args, options);
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    if (error.isMissing) throw new MissingToolError();
    const [, encoder] = /Unknown encoder '(\w+)'/.exec(error.message) ?? [];
    throw encoder ? new ProgramError(program, lacking(encoder)) : error;
  }
}

/** Fedora and others have a build of ffmpeg without patented formats. */
const lacking = (encoder: string) =>
  `this build cannot encode with ${encoder}, which this file needs: install one that can (Fedora: ffmpeg of RPM Fusion in place of ffmpeg-free)`;

/** Parses the output of `-progress`: blocks of `key=value` lines that end with `progress=`. */
function paceOf(pace: Pace): (line: string) => void {
  let [seconds, speed] = [0, 0];
  return (line) => {
    const [key = '', value = ''] = line.split('=', 2);
    if (key === 'out_time_us') seconds = Math.max(seconds, Number(value) / 1e6 || 0);
    if (key === 'speed') speed = Number.parseFloat(value) || speed;
    if (key === 'progress') pace(seconds, speed);
  };
}
