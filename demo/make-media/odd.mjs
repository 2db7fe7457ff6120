import { mkdir } from 'node:fs/promises';
import { ffmpeg, options, plain } from './ffmpeg.mjs';

const coding = options({
  'c:v': 'libx264',
  preset: 'veryslow',
  crf: 34,
  g: 25,
  bf: 0,
  pix_fmt: 'yuv420p',
  'flags:v': '+cgop+bitexact',
});
const sound = options({ 'c:a': 'aac', 'b:a': '24k', ac: 1, 'flags:a': '+bitexact' });
const input = ['-i', 'whole.mp4'];
const copy = options({ c: 'copy' });
const ts = options({ f: 'mpegts', muxdelay: 0, mpegts_flags: '+resend_headers' });

/** Media as recorders, phones and packagers write them, by file name: the arguments that make each of `whole.mp4`. */
const files = {
  'both.ts': [...input, '-t', '2', ...copy, ...ts],
  'picture.ts': [...input, '-t', '2', '-an', ...copy, ...ts],
  'sound.ts': [...input, '-t', '2', '-vn', ...copy, ...ts],
  'late-sound.ts': [
    ...input,
    '-itsoffset',
    '1',
    ...input,
    '-map',
    '0:v',
    '-map',
    '1:a',
    '-t',
    '3',
    ...copy,
    ...ts,
  ],
  'late-picture.ts': [
    ...input,
    '-itsoffset',
    '1',
    ...input,
    '-map',
    '1:v',
    '-map',
    '0:a',
    '-t',
    '3',
    ...copy,
    ...ts,
  ],
  'next.ts': [...input, '-ss', '2', '-t', '2', ...copy, '-output_ts_offset', '2', ...ts],
  'after-gap.ts': [...input, '-t', '2', ...copy, '-output_ts_offset', '4', ...ts],
  'silent.mp4': [...input, '-t', '2', '-an', ...copy],
  'one-frame.mp4': [...input, '-frames:v', '1', '-an', ...copy],
  'rotated.mp4': [...input, '-t', '2', ...copy, '-metadata:s:v', 'rotate=90'],
  'edited.mp4': ['-ss', '0.7', ...input, '-t', '2', ...copy],
  'ten-bit.mp4': [...input, '-t', '2', '-an', ...coding, ...options({ pix_fmt: 'yuv420p10le' })],
  'sound.mp4': [...input, '-t', '2', '-vn', ...copy],
  'camera.mov': [...input, '-t', '2', ...copy, ...options({ f: 'mov' })],
  'recording.webm': [
    ...input,
    ...[
      '-t',
      '3',
      ...options({ 'c:v': 'libvpx', 'b:v': '40k', deadline: 'good', 'c:a': 'libvorbis', f: 'webm', live: 1 }),
    ],
  ],
};

/** Makes them into a folder, each of 160 × 90 and some seconds. */
export async function writeOddMedia(work, folder) {
  const scene = ['-f', 'lavfi', '-i', 'testsrc2=s=160x90:r=25:d=4', '-f', 'lavfi', '-i', 'sine=440:d=4'];
  await mkdir(folder, { recursive: true });
  await ffmpeg(work, [...scene, ...plain, ...coding, ...sound, 'whole.mp4']);
  for (const [name, args] of Object.entries(files))
    await ffmpeg(work, [...args, ...mark(args), `${folder}/${name}`]);
}

/** Whatever the format: no date, no version. */
const mark = (args) => (args.includes('rotate=90') ? options({ fflags: '+bitexact' }) : plain);
