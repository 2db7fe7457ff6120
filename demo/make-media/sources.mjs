import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ffmpeg, fontFile, options, plain } from './ffmpeg.mjs';
import { fineness } from './shapes.mjs';

export const framesPerSecond = 25;

/** One of the scene's layers on the pile below it, in ffmpeg's filter language; input `index` holds it. */
function overlay({ x = '0', y = '0' }, index) {
  // An SVG arrives premultiplied, which ffmpeg's overlay does not expect.
  const layer = `[${index}]format=gbrap,unpremultiply=inplace=1[layer${index}]`;
  const place = `x='${fineness}*(${x})':y='${fineness}*(${y})'`;
  return `${layer};[pile${index}][layer${index}]overlay=${place}:format=gbrp[pile${index + 1}]`;
}

/** Draws the scene without words into `work/picture.mkv`, all but lossless. */
async function drawPicture(work, { scene: { width, height, layers }, seconds }) {
  await Promise.all(layers.map(({ svg }, index) => writeFile(join(work, `${index}.svg`), svg)));
  const ground = `color=black:s=${width * fineness}x${height * fineness}:r=${framesPerSecond}:d=${seconds}`;
  const shrink = `scale=${width}:${height}:flags=area:out_color_matrix=bt709:out_range=tv,format=yuv444p`;
  const filter = [
    `${ground},format=gbrp[pile0]`,
    ...layers.map(overlay),
    `[pile${layers.length}]${shrink}`,
  ].join(';');
  const inputs = layers.flatMap((_, index) => ['-i', `${index}.svg`]);
  const coding = options({ 'c:v': 'libx264', preset: 'ultrafast', qp: 2, g: framesPerSecond });
  await ffmpeg(work, [...inputs, '-filter_complex', filter, ...plain, ...coding, 'picture.mkv']);
}

/** A sine that swells, with a little of its octave. */
const voice = (hertz) => `sin(2*PI*${hertz}*t)*(0.8+0.2*sin(2*PI*t*${hertz}/900))+0.2*sin(4*PI*${hertz}*t)`;

/** One chord as an expression of `t`: it rises in 2 s and falls while the next one rises, the last one slower. */
function chord([start, voices], next, seconds) {
  const end = next ? next[0] + 2 : seconds;
  const fall = next ? 2 : Math.min(4, seconds / 2);
  const swell = `min(1,max(0,(t-${start})/2))*min(1,max(0,(${end}-t)/${fall}))`;
  return `${swell}*${0.12 / voices.length}*(${voices.map(voice).join('+')})`;
}

/** Synthesizes the clip's quiet chords into `work/sound.wav`. */
async function makeSound(work, { sound, seconds }) {
  const chords = sound.map((own, index) => chord(own, sound[index + 1], seconds));
  const source = `aevalsrc='${chords.join('+')}':s=48000:d=${seconds}:c=mono`;
  await ffmpeg(work, [
    '-f',
    'lavfi',
    '-i',
    source,
    ...plain,
    ...options({ 'flags:a': '+bitexact' }),
    'sound.wav',
  ]);
}

/** Lays out what the burnt-in words need, `bold.ttf`, `book.ttf`, `mark0.txt` and the like (names without risk in a filter). */
async function layOutWords(work, { mark = [] }) {
  await copyFile(await fontFile('DejaVu Sans:bold'), join(work, 'bold.ttf'));
  await copyFile(await fontFile('DejaVu Sans'), join(work, 'book.ttf'));
  await Promise.all(mark.map((line, index) => writeFile(join(work, `mark${index}.txt`), line)));
  await writeFile(join(work, 'clock.txt'), '%{eif:floor(t/60+0.0001):d}:%{eif:mod(floor(t+0.001),60):d:2}');
}

/** Makes in the folder `work` all that the clip's outputs are encoded from. */
export async function makeSources(work, clip) {
  await layOutWords(work, clip);
  await drawPicture(work, clip);
  if (clip.sound) await makeSound(work, clip);
}
