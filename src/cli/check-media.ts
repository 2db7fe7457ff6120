import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Clip } from '../clip/clip.js';
import { findMedia } from '../clip/find-media.js';
import { textOf, unwrapped, valuesOf } from '../clip/json-node.js';
import { contentType } from '../site/content-type.js';
import type { FolderClip } from './clip-folder.js';
import { clipPaths, fileAt, pathBelow } from './media-paths.js';
import type { SiteFolder } from './site-folder.js';
import { sniffMedia } from './sniff-media.js';

/**
 * Checks the media files of a clip on this machine: captions in formats that no browser shows, paths of a disk in
 * place of addresses, files with a wrong type, MP4 with the index at the end, playlists with missing files.
 * Resolves with sentences that start with the file or the field.
 */
export async function checkMedia(
  { clip, document }: FolderClip,
  base: string,
  place: SiteFolder,
): Promise<string[]> {
  const told = fieldFaults(document);
  for (const path of clipPaths(clip, base).named) {
    const file = fileAt(path, place);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) continue; // reported as missing
    told.push(...(await faultsOf(path, file, clip, base)).map((fault) => `${path}: ${fault}`));
  }
  return told;
}

/** Fields of a document with addresses of files. */
const fields = ['contentUrl', 'encoding', 'caption', 'thumbnailUrl', 'associatedMedia'];

/** Returns faults that `parseClip` ignores, or accepts as an address. */
function fieldFaults(document: unknown): string[] {
  const media = findMedia({ value: document, path: '', base: '', report: () => undefined });
  const nodes = fields.flatMap((field) => valuesOf(media, field).map((node) => ({ field, node })));
  return nodes.flatMap(({ field, node }) => {
    const address = unwrapped(node, ['contentUrl', 'url']);
    const text = textOf(address);
    const fault = addressFault(text, field);
    return fault ? [`${address.path}: ${fault}, got '${text}'`] : [];
  });
}

function addressFault(address: string, field: string): string | undefined {
  const isDisk = /^(?:file:|[a-z]:[\\/]|\\\\|\/(?:Users|home|Volumes|mnt|tmp|var)\/)/i.test(address);
  if (isDisk) return 'expected an address, which others can ask for, not a path of this machine';
  if (field !== 'caption') return undefined;
  const isOther = /\.(?:srt|sbv|ttml|dfxp|itt|ass|ssa|sub|stl|scc|smi)(?:[?#]|$)/i.test(address);
  return isOther
    ? 'expected WebVTT (.vtt), the one format that browsers show; `inline-clip add` writes it'
    : undefined;
}

/** Checks a file. A file that cannot be read is a fault, and does not end the check of others. */
async function faultsOf(path: string, file: string, clip: Clip, base: string): Promise<string[]> {
  try {
    return await fileFaults(path, file, clip, base);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return [`cannot be read: ${error.message.split(', ', 1).join()}`];
  }
}

async function fileFaults(path: string, file: string, clip: Clip, base: string): Promise<string[]> {
  const { type, isIndexLast } = await sniffMedia(file);
  const said = [...clip.sources, ...(clip.described ?? [])].find(
    ({ src }) => pathBelow(src, base) === path,
  )?.type;
  const expected = kindOf(said ?? contentType(path));
  const faults: string[] = [];
  if (type === undefined && /^(?:video|audio|image)\//.test(expected) && !isLoose(expected))
    faults.push(`expected ${expected}, got a file of an unknown kind`);
  if (type !== undefined && kindOf(type) !== expected && !isLoose(expected))
    faults.push(`expected ${expected}, got ${type}`);
  if (isIndexLast)
    faults.push(
      'its index (moov) stands at its end, so that it begins late; `ffmpeg -i in.mp4 -c copy -movflags +faststart out.mp4` moves it',
    );
  return type === 'application/vnd.apple.mpegurl' ? [...faults, ...(await holes(file))] : faults;
}

/** Returns one type for each container, because audio and video share containers, and types have several names. */
function kindOf(type: string): string {
  const plain = type.replace(/;.*/s, '').trim().toLowerCase();
  if (/^(?:video|audio)\/(?:mp4|quicktime|x-m4v|x-m4a)$/.test(plain)) return 'video/mp4';
  if (/^(?:video|audio)\/(?:webm|x-matroska)$/.test(plain)) return 'video/webm';
  if (/^(?:video|audio|application)\/ogg$/.test(plain)) return 'video/ogg';
  return /mpegurl$/.test(plain) ? 'application/vnd.apple.mpegurl' : plain;
}

/** Returns whether a type has no signature, or several. */
const isLoose = (type: string) =>
  /^(?:video\/mp2t|audio\/(?:mpeg|aac)|image\/avif|application\/octet-stream)$/.test(type);

/** Reports missing files of a playlist. */
async function holes(playlist: string): Promise<string[]> {
  const text = await readFile(playlist, 'utf8');
  const named = text.split(/\r?\n/).flatMap((line) => {
    const [, uri] = /^#EXT.*[:,]URI="([^"]+)"/.exec(line) ?? [];
    return uri ?? (line.trim() && !line.startsWith('#') ? line.trim() : []);
  });
  const local = named.filter((uri) => !/^(?:[a-z][\w+.-]*:|\/)/i.test(uri));
  const folder = playlist.replaceAll('\\', '/').replace(/[^/]*$/, '');
  const missing = local.filter((uri) => !existsSync(posix.join(folder, decoded(uri.replace(/[?#].*/s, '')))));
  const [first] = missing;
  return first === undefined
    ? []
    : [
        `names '${first}'${missing.length > 1 ? ` and ${missing.length - 1} more` : ''}, and there is no such file`,
      ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
