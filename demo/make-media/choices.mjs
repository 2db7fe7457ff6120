import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ffmpeg, options, plain } from './ffmpeg.mjs';
import { bandwidth, videoCodec } from './hls.mjs';
import { coding } from './outputs.mjs';

const languages = { en: 'English', uk: 'Українська' };
const aac = { 'c:a': 'aac', 'b:a': '48k', ac: 1, 'flags:a': '+bitexact' };

/** A bell every four seconds over the clip's chords: it stands for the voice that would describe the pictures. */
async function makeDescription(work, { seconds }) {
  const bell = `aevalsrc='0.25*sin(1760*PI*t)*exp(-5*mod(t,4))':s=48000:d=${seconds}:c=mono`;
  const mix = `${bell}[bell];[0:a][bell]amix=inputs=2:duration=first:normalize=0`;
  await ffmpeg(work, ['-i', 'sound.wav', '-filter_complex', mix, ...plain, 'description.wav']);
}

async function writeFileOf(work, file, sound, clip, rendition) {
  const inputs = ['-i', 'picture.mkv', '-i', sound];
  await ffmpeg(work, [...inputs, ...plain, ...coding(clip, rendition), '-movflags', '+faststart', file]);
}

const playlist = (folder, segment) =>
  options({
    f: 'hls',
    hls_time: segment,
    hls_playlist_type: 'vod',
    hls_flags: 'independent_segments',
    hls_segment_filename: join(folder, 'segment-%02d.ts'),
  }).concat(join(folder, 'index.m3u8'));

async function writeSound(work, folder, sound, { segment }) {
  await mkdir(folder, { recursive: true });
  await ffmpeg(work, ['-i', sound, ...plain, ...options(aac), ...playlist(folder, segment)]);
}

/** One rendition without sound; resolves to its lines in the master playlist. */
async function writePicture(work, folder, clip, rendition) {
  const own = join(folder, rendition.name);
  await mkdir(own, { recursive: true });
  const coded = ['-i', 'picture.mkv', ...plain, ...coding(clip, rendition), '-an'];
  await ffmpeg(work, [...coded, ...playlist(own, clip.segment)]);
  const { peak } = await bandwidth(own);
  const codecs = `${await videoCodec(join(own, 'index.m3u8'))},mp4a.40.2`;
  const { width, height, name } = rendition;
  return [
    `#EXT-X-STREAM-INF:BANDWIDTH=${peak + 60_000},RESOLUTION=${width}x${height},CODECS="${codecs}",AUDIO="sound",SUBTITLES="captions"`,
    `${name}/index.m3u8`,
  ];
}

/** Captions as a playlist of one segment. */
async function writeSubtitles(folder, language, { seconds }) {
  const lines = [
    '#EXTM3U',
    '#EXT-X-VERSION:6',
    `#EXT-X-TARGETDURATION:${seconds}`,
    '#EXT-X-PLAYLIST-TYPE:VOD',
  ];
  lines.push(`#EXTINF:${seconds},`, `../captions.${language}.vtt`, '#EXT-X-ENDLIST', '');
  await writeFile(join(folder, `captions.${language}.m3u8`), lines.join('\n'));
  const name = languages[language];
  return `#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="captions",NAME="${name}",LANGUAGE="${language}",DEFAULT=NO,AUTOSELECT=NO,URI="captions.${language}.m3u8"`;
}

const sounds = [
  '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="English",LANGUAGE="en",DEFAULT=YES,AUTOSELECT=YES,URI="sound/index.m3u8"',
  '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="English, described",LANGUAGE="en",DEFAULT=NO,AUTOSELECT=NO,CHARACTERISTICS="public.accessibility.describes-video",URI="description/index.m3u8"',
];

/** `<id>-<size>.mp4`, `<id>-described.mp4`, and a stream with both sounds, both sizes and the captions inside. */
export async function writeChoices(work, folder, clip) {
  await makeDescription(work, clip);
  for (const rendition of clip.renditions)
    await writeFileOf(work, join(folder, `${clip.id}-${rendition.name}.mp4`), 'sound.wav', clip, rendition);
  const largest = clip.renditions.at(-1);
  await writeFileOf(work, join(folder, `${clip.id}-described.mp4`), 'description.wav', clip, largest);
  const streams = join(folder, 'hls');
  await writeSound(work, join(streams, 'sound'), 'sound.wav', clip);
  await writeSound(work, join(streams, 'description'), 'description.wav', clip);
  const lines = ['#EXTM3U', '#EXT-X-VERSION:6', '#EXT-X-INDEPENDENT-SEGMENTS', ...sounds];
  for (const language of Object.keys(clip.captions))
    lines.push(await writeSubtitles(streams, language, clip));
  for (const rendition of clip.renditions)
    lines.push(...(await writePicture(work, streams, clip, rendition)));
  await writeFile(join(streams, 'master.m3u8'), `${lines.join('\n')}\n`);
}
