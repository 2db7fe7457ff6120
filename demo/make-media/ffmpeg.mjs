import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const install = 'install it (Debian: apt-get install ffmpeg fontconfig fonts-dejavu-core) and run this again';

/** Runs a program to its end; resolves to what it printed, rejects with one line. */
async function run(program, args, options) {
  try {
    return (await exec(program, args, { maxBuffer: 2 ** 26, ...options })).stdout;
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error(`${program} is missing: ${install}`);
    throw new Error(
      `${program} failed: ${String(error.stderr || error.message)
        .trim()
        .split('\n')
        .at(-1)}`,
    );
  }
}

/** Runs ffmpeg in the folder `cwd`; what it writes bears no dates, versions or other marks of the machine. */
export const ffmpeg = (cwd, args) =>
  run('ffmpeg', ['-v', 'error', '-nostdin', '-y', '-filter_complex_threads', '2', ...args], { cwd });

/** Options by name as arguments: `{'c:v': 'libx264', crf: 25}` is `-c:v libx264 -crf 25`. */
export const options = (values) =>
  Object.entries(values).flatMap(([name, value]) => [`-${name}`, String(value)]);

/** Arguments that belong before every output file. */
export const plain = options({ map_metadata: -1, fflags: '+bitexact', threads: 2 });

/** What ffprobe says of a file: `{format, streams}`. */
export async function probe(file) {
  return JSON.parse(
    await run('ffprobe', ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', file]),
  );
}

/** The file of the font that fontconfig picks for a pattern such as `DejaVu Sans:bold`. */
export const fontFile = async (pattern) => (await run('fc-match', ['-f', '%{file}', pattern])).trim();

/** Throws with one line when ffmpeg is missing or was built without something that the sample media need. */
export async function checkFfmpeg() {
  const has =
    (await run('ffmpeg', ['-hide_banner', '-codecs'])) + (await run('ffmpeg', ['-hide_banner', '-filters']));
  const lacks = ['libx264', 'librsvg', 'drawtext', 'aevalsrc'].filter((part) => !has.includes(part));
  if (lacks.length > 0) throw new Error(`this ffmpeg was built without ${lacks.join(', ')}: ${install}`);
}
