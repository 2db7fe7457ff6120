import { formatTime } from '../../clip/format-time.js';
import type { MadeFiles } from './make-clip.js';

/** Formats the result of an input as one line, with missing parts. */
export function resultLine(document: string, { clip, how }: MadeFiles): string {
  const { duration, sources, posters, captions } = clip;
  const { width, height } = sources.find((source) => source.width) ?? {};
  const languages = captions.map(({ language, label }) => language ?? label);
  const parts = [
    duration ? formatTime(duration) : 'live or of unknown length',
    ...(width && height ? [`${width} × ${height}`] : []),
    how,
    posters.length > 0 ? `${posters.length} posters` : 'no poster',
    languages.length > 0 ? `captions ${languages.join(', ')}` : 'no captions',
  ];
  return `${document}: ${parts.join(', ')}`;
}
