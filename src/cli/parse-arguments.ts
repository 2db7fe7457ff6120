import { parseArgs } from 'node:util';
import { hasPlainHost } from '../clip/plain-host.js';
import { languageOf } from '../i18n/language-of.js';
import { languages } from '../i18n/languages.js';
import type { Site } from '../site/site.js';
import type { AddOptions } from './add/add-options.js';
import { addOptions } from './add/parse-add-options.js';
import { type CheckTask, checkTask, checkUsage } from './check/parse-check-options.js';
import { UsageError } from './usage-error.js';

/** The treatment of media files in the folder of a site. */
export type MediaMode = 'copy' | 'link' | 'none';

/** The parsed command line. */
export type Task =
  | {
      readonly command: 'build';
      readonly folder: string;
      readonly out: string;
      readonly site: Site;
      readonly media: MediaMode;
      /** Requests the media of documents from their hosts. */
      readonly remote: boolean;
    }
  | {
      readonly command: 'serve';
      readonly folder: string;
      readonly port: number;
      readonly site: Omit<Site, 'base'>;
    }
  | {
      readonly command: 'add';
      /** Files and http(s) addresses. */
      readonly inputs: readonly string[];
      readonly folder: string;
      /** A folder that is watched: each new file becomes a clip. */
      readonly watch?: string;
      readonly options: AddOptions;
    }
  | CheckTask
  | { readonly command: 'help' };

export const usage = `inline-clip add <file or stream address> ... [--folder .]
inline-clip build <folder of clip documents> --site <address> [--out public]
inline-clip serve [folder of clip documents] [--port 8080]
inline-clip check <file, folder, address or -> ... --site <address> [--fix]

  --site <address>       where the site will be, such as https://clips.example.org
  --out <folder>         where its files are written; "public" unless given
  --media <how>          media of the folder: copy (the default), link, or none
  --check-remote         asks media hosts for what documents name, and says what would fail there
  --clean-urls           addresses without a slash at the end, for hosts that map them to .html files
  --port <number>        where it is served, on this machine alone
  --name <name>          what the site is called; its host unless given
  --consent              every page asks before it loads a clip
  --language <tag>       what the pages say themselves, such as uk; English unless given
  --media-cors           the media host sends Access-Control-Allow-Origin
  --media-corp           the media host sends Cross-Origin-Resource-Policy: cross-origin
  --media-host <origin>  another origin that media come from; may be repeated

add makes clips of media with ffmpeg, as clips/<id>.json and media/<id>/ in a folder:
  --folder <folder>      where; "." unless given
  --title <words>        the clip's name; the file's own unless given
  --id <id>              what addresses call it; made of the file's name unless given
  --poster-at <time>     which picture is the poster, such as 0:12
  --poster <file>        a picture for the poster
  --hls                  makes an HLS stream in several sizes as well
  --language <tag>       what is spoken, such as uk: the sound to take, and captions that do not say it
  --watch <folder>       makes a clip of each file that is put there, until Ctrl+C

${checkUsage}`;

const options = {
  site: { type: 'string', multiple: true },
  out: { type: 'string', default: 'public' },
  media: { type: 'string', default: 'copy' },
  'check-remote': { type: 'boolean', default: false },
  'clean-urls': { type: 'boolean', default: false },
  port: { type: 'string', default: '8080' },
  name: { type: 'string' },
  consent: { type: 'boolean', default: false },
  'media-cors': { type: 'boolean', default: false },
  'media-corp': { type: 'boolean', default: false },
  'media-host': { type: 'string', multiple: true },
  folder: { type: 'string', default: '.' },
  title: { type: 'string' },
  id: { type: 'string' },
  'poster-at': { type: 'string' },
  poster: { type: 'string' },
  hls: { type: 'boolean', default: false },
  language: { type: 'string' },
  watch: { type: 'string' },
  clips: { type: 'string' },
  expect: { type: 'string', multiple: true },
  fix: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  scripts: { type: 'boolean', default: false },
  pages: { type: 'string', default: '100' },
  help: { type: 'boolean', default: false },
} as const;

export type OptionValues = ReturnType<typeof parsed>['values'];

/** Parses the command line. Throws a `UsageError`. */
export function parseArguments(args: readonly string[]): Task {
  const { values, positionals } = parsed(args);
  const [command, named, ...more] = positionals;
  if (values.help || command === undefined || command === 'help') return { command: 'help' };
  if (command === 'add') return addTask(positionals.slice(1), values);
  if (command === 'check') return checkTask(positionals.slice(1), (values.site ?? []).map(baseOf), values);
  if (command !== 'build' && command !== 'serve') {
    throw new UsageError(`expected "add", "build", "serve" or "check", got "${command}"`);
  }
  const folder = named ?? (command === 'serve' ? '.' : undefined);
  if (folder === undefined || more.length)
    throw new UsageError(`${command}: expected one folder of clip documents`);
  const media = {
    mediaCors: values['media-cors'],
    mediaCorp: values['media-corp'],
    mediaHosts: mediaHostsOf(values['media-host']),
    ...(values.consent && { consent: true }),
    ...(values.language !== undefined && { language: languageFrom(values.language) }),
  };
  const layout = values['clean-urls'] ? 'clean-files' : 'files';
  if (command === 'serve') {
    const site: Omit<Site, 'base'> = { name: values.name ?? 'Clips', layout, ...media };
    return { command, folder, port: portOf(values.port), site };
  }
  const base = baseOf(values.site?.at(-1));
  return {
    command,
    folder,
    out: values.out,
    media: mediaModeOf(values.media),
    remote: values['check-remote'],
    site: { base, name: values.name ?? new URL(base).host, layout, ...media },
  };
}

function addTask(inputs: readonly string[], values: OptionValues): Task {
  const { folder, watch } = values;
  const options = addOptions(inputs, values);
  return {
    command: 'add',
    inputs: [...new Set(inputs)],
    folder,
    options,
    ...(watch !== undefined && { watch }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(error.message.split('. ', 1).join());
  }
}

function mediaModeOf(text: string): MediaMode {
  if (text === 'copy' || text === 'link' || text === 'none') return text;
  throw new UsageError(`--media: expected "copy", "link" or "none", got "${text}"`);
}

function baseOf(address = ''): string {
  if (!/^https?:\/\/[^/?#@]+(\/[^?#]*)?$/.test(address) || !isPlain(address)) {
    throw new UsageError(
      `--site: expected an http(s) address such as https://clips.example.org, got "${address}"`,
    );
  }
  const { href } = new URL(address);
  return href.endsWith('/') ? href : `${href}/`;
}

/**
 * The limit for all media hosts together, in characters. They are in three directives of a policy, and servers
 * limit the length of a header.
 */
const mostMediaHosts = 300;

function mediaHostsOf(addresses: readonly string[] = []): string[] {
  const wrong = addresses.find((address) => !isPlain(address));
  if (wrong !== undefined)
    throw new UsageError(
      `--media-host: expected an origin such as https://media.example.org, got "${wrong}"`,
    );
  const origins = [...new Set(addresses.map((address) => new URL(address).origin))];
  if (origins.join(' ').length <= mostMediaHosts) return origins;
  throw new UsageError(`--media-host: expected ${mostMediaHosts} characters of origins at most`);
}

function languageFrom(tag: string): string {
  if (/^en\b/i.test(tag) || languageOf(tag)) return tag;
  throw new UsageError(`--language: expected en or one of ${languages.join(' ')}, got "${tag}"`);
}

const isPlain = (address: string) => URL.canParse(address) && hasPlainHost(new URL(address).href);

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new UsageError(`--port: expected a whole number from 0 to 65535, got "${text}"`);
}
