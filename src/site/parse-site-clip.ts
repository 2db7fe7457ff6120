import type { Clip } from '../clip/clip.js';
import { ClipError, type ClipProblem } from '../clip/clip-error.js';
import { findMedia } from '../clip/find-media.js';
import { parseClip } from '../clip/parse-clip.js';
import { rareForms } from '../clip/rare-forms.js';
import { readBroadcast } from '../clip/read-broadcast.js';
import { readFrameAncestors } from '../clip/read-frame-ancestors.js';
import { reportOtherClips } from '../clip/report-other-clips.js';
import { plainOrigin } from './plain-origin.js';

/**
 * Limits in characters: the origins that one clip adds to a policy, and its frame ancestors. Servers limit the
 * length of a header.
 */
const mostOrigins = 500;
const mostAncestors = 800;

/**
 * Parses a clip like `parseClip`, with additions for sites: a report of further clips, the frame ancestors and the
 * dates of a live stream, which no script in a page needs, and a limit on the hosts of media and images. Files on
 * further hosts are reported and dropped.
 */
export function parseSiteClip(
  document: unknown,
  base: string,
  report: (problem: ClipProblem) => void = () => undefined,
): Clip {
  const clip = onFewHosts(parseClip(document, base, report), report);
  reportOtherClips({ value: document, path: '', base, report });
  const media = findMedia({ value: document, path: '', base, report: () => undefined, forms: rareForms });
  const frameAncestors = readFrameAncestors({ ...media, report });
  const few = leading(frameAncestors, mostAncestors);
  if (few.size < new Set(frameAncestors).size)
    report(
      new ClipError('additionalProperty', `at most ${mostAncestors} characters of frame-ancestors`, 'more'),
    );
  const broadcast = clip.live ? readBroadcast({ ...media, report }) : undefined;
  return { ...clip, ...(broadcast && { broadcast }), ...(few.size && { frameAncestors: [...few] }) };
}

function onFewHosts(clip: Clip, report: (problem: ClipProblem) => void): Clip {
  const { posters, sources, described, tracks, storyboard, ...rest } = clip;
  const addresses = [...[...sources, ...(described ?? []), ...tracks].map(({ src }) => src), storyboard ?? []]
    .flat()
    .concat(posters.map(({ url }) => url));
  const origins = addresses.map(plainOrigin);
  const few = leading(origins, mostOrigins);
  const far = addresses.find((_, i) => !few.has(origins[i] ?? ''));
  if (far === undefined) return clip;
  report(new ClipError('', `media and pictures on fewer hosts (${few.size})`, far));
  const isNear = (address: string) => few.has(plainOrigin(address));
  const near = described?.filter(({ src }) => isNear(src));
  return {
    ...rest,
    posters: posters.filter(({ url }) => isNear(url)),
    sources: sources.filter(({ src }) => isNear(src)),
    tracks: tracks.filter(({ src }) => isNear(src)),
    ...(near?.length && { described: near }),
    ...(storyboard && isNear(storyboard) && { storyboard }),
  };
}

/** Returns the first distinct texts up to a total length. */
function leading(texts: readonly string[], most: number): ReadonlySet<string> {
  const kept = new Set<string>();
  let length = 0;
  for (const text of new Set(texts)) {
    length += text.length + 1;
    if (length > most) break;
    kept.add(text);
  }
  return kept;
}
