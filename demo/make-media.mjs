/**
 * Makes the sample media of the demo and the tiny ones of the tests, with ffmpeg; what, is in `make-media/clips.mjs`.
 * The results are committed, so nobody needs to run it to start the demo. Afterwards it notes the sizes and bit rates
 * in the clip documents.
 *
 *     node demo/make-media.mjs [clip id | fixtures] …
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeChoices } from './make-media/choices.mjs';
import { choices, clips, fixture } from './make-media/clips.mjs';
import { checkFfmpeg, probe } from './make-media/ffmpeg.mjs';
import { writeHls } from './make-media/hls.mjs';
import { writeOddMedia } from './make-media/odd.mjs';
import {
  writeCaptions,
  writeDash,
  writeM4a,
  writeMp4,
  writeOtherSound,
  writePosters,
  writeStills,
  writeStoryboard,
} from './make-media/outputs.mjs';
import { makeSources } from './make-media/sources.mjs';
import { captions, impostors, webVtt } from './make-media/words.mjs';

const demo = dirname(fileURLToPath(import.meta.url));
const mediaFolder = join(demo, 'media');
const fixtureFolder = join(demo, '../tests/fixtures/media');

/** Makes what the table asks for into an empty `folder`; `streams` is the folder of its HLS in there. */
async function makeClip(clip, folder, streams) {
  const work = await mkdtemp(join(tmpdir(), 'make-media-'));
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await makeSources(work, clip);
    if (clip.mp4) await writeMp4(work, folder, clip);
    if (clip.m4a) await writeM4a(work, folder, clip);
    if (clip.otherSound) await writeOtherSound(work, folder, clip);
    if (clip.renditions) await writeChoices(work, folder, clip);
    if (clip.hls) await writeHls(work, join(folder, streams), clip);
    if (clip.posters) await writePosters(work, folder, clip);
    if (clip.stills) await writeStills(work, folder, clip);
    if (clip.storyboard) await writeStoryboard(work, folder, clip);
    await writeCaptions(folder, clip);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The tests' media, and files that only pretend to be media. */
async function makeFixtures() {
  await makeClip(fixture, fixtureFolder, 'short-hls');
  const dash = join(fixtureFolder, 'short-dash');
  await mkdir(dash);
  await writeDash(join(fixtureFolder, `${fixture.id}.mp4`), dash);
  const work = await mkdtemp(join(tmpdir(), 'make-media-'));
  await writeOddMedia(work, join(fixtureFolder, 'odd'));
  await rm(work, { recursive: true, force: true });
  await writeFile(join(fixtureFolder, 'captions.vtt'), webVtt(captions.fixture.en));
  for (const [name, text] of Object.entries(impostors)) await writeFile(join(fixtureFolder, name), text);
}

/** Figures of a file, or of the best rendition of a stream: CSS px, bits a second, bytes. */
async function figures(file) {
  const { format, streams } = await probe(file);
  const { width, height } = streams.filter((stream) => stream.width).at(-1) ?? {};
  const size = width ? { width, height } : {};
  if (!file.endsWith('.m3u8')) return { ...size, bitrate: format.bit_rate, contentSize: format.size };
  const peaks = [...(await readFile(file, 'utf8')).matchAll(/:BANDWIDTH=(\d+)/g)];
  return { ...size, bitrate: peaks.at(-1)?.[1] };
}

/** Writes the figures of the media just made into the `encoding` list of the clip's document. */
async function noteFigures(id) {
  const file = join(demo, 'clips', `${id}.json`);
  const document = JSON.parse(await readFile(file, 'utf8'));
  const versions = [document.associatedMedia ?? []].flat();
  for (const encoding of [...document.encoding, ...versions]) {
    Object.assign(encoding, await figures(join(demo, 'clips', encoding.contentUrl)));
  }
  await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
}

/** Makes the clips named, or everything. */
async function makeAll(names) {
  const known = [...clips.map(({ id }) => id), choices.id, 'fixtures'];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`no clip ${unknown.join(', ')}; there are ${known.join(', ')}`);
  const wants = (name) => names.length === 0 || names.includes(name);
  await checkFfmpeg();
  for (const clip of [...clips, choices].filter(({ id }) => wants(id))) {
    console.log(`make-media: ${clip.id}`);
    await makeClip(clip, join(mediaFolder, clip.id), 'hls');
    if (clip.sound) await noteFigures(clip.id);
  }
  if (wants('fixtures')) await makeFixtures();
}

makeAll(process.argv.slice(2)).catch((error) => {
  console.error(`make-media: ${error.message}`);
  process.exitCode = 1;
});
