import type { Clip, ClipImage, ClipSource, ClipTrack } from '../clip/clip.js';
import { formatTime } from '../clip/format-time.js';
import { type Html, html } from '../embed/html.js';
import { clipDocument } from './clip-document.js';
import { jsonLdScript } from './json-ld-script.js';

/**
 * What stands inside a `<clip-player>` in the HTML: the clip as data, which the element reads; for readers without
 * script the browser's own player; and the fallback link, which is also what shows until the element is there.
 */
export function clipFace(clip: Clip, pageUrl: string): Html {
  return html`${jsonLdScript(clipDocument(clip))}
<noscript>
${clip.kind === 'audio' ? audio(clip) : video(clip)}
${facts(clip)}
</noscript>
<a href="${pageUrl}">${clip.title}</a>`;
}

function video(clip: Clip): Html {
  const poster = widest(clip.posters);
  return html`<video controls playsinline preload="none"${poster && html` poster="${poster.url}"`}>
${clip.sources.map(source)}${clip.tracks.map(track)}</video>`;
}

function widest(posters: readonly ClipImage[]): ClipImage | undefined {
  return posters.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0];
}

function audio(clip: Clip): Html {
  return html`<audio controls preload="none">
${clip.sources.map(source)}</audio>`;
}

function source({ src, type }: ClipSource): Html {
  return html`<source src="${src}"${type && html` type="${type}"`}>
`;
}

function track({ src, kind, language, label }: ClipTrack): Html {
  return html`<track src="${src}" kind="${kind}" srclang="${language}" label="${label}">
`;
}

/** Length, publisher and credit in one line. */
function facts({ duration, publisher, credit }: Clip): Html | false {
  const length = duration && formatTime(duration);
  const known = [length, publisher?.name, credit].filter(Boolean);
  return known.length > 0 && html`<p>${known.join(' · ')}</p>`;
}
