import { mimeType } from './mime-type.js';

/** Addresses of other players. They have neither the extension of a page nor that of media. */
const players =
  /^https?:\/\/(?:\w+\.)?(?:(?:youtube(?:-nocookie)?|dailymotion|facebook|instagram|tiktok)\.com|youtu\.be|dai\.ly|vimeo\.com\/(?:video\/)?\d+)(?![\w.])/;

/** Returns whether an address belongs to a known player other than this one. */
export const isOtherPlayer = (address: string): boolean => players.test(address);

/** Returns whether an address in a field for media is known to be a page. */
export function isPage(address: string, type = ''): boolean {
  if (/^(?:text\/html|application\/xhtml)/i.test(type)) return true;
  return (
    !mimeType(address) && (isOtherPlayer(address) || /\.[xs]?html?$/i.test(address.replace(/[?#].*/s, '')))
  );
}
