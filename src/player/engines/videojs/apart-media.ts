/**
 * Gives the entries of a group in a main playlist different names (RFC 8216, section 4.3.4.1.1), because VHS keeps
 * only the last one with a name. Forced subtitles are removed: VHS ignores them, and they often have the name of
 * the full ones.
 */
export function apartMedia(lines: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return lines.flatMap((line) => {
    const value = (name: string) => new RegExp(`[:,]\\s*${name}=("[^"]*"|[^",\\s]*)`).exec(line)?.[1] ?? '';
    if (!line.startsWith('#EXT-X-MEDIA:')) return [line];
    if (value('TYPE') === 'SUBTITLES' && value('FORCED') === 'YES') return [];
    const name = value('NAME');
    const key = [value('TYPE'), value('GROUP-ID'), name].join();
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return [count > 1 ? line.replace(`NAME=${name}`, `NAME="${name.slice(1, -1)} (${count})"`) : line];
  });
}
