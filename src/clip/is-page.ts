import { mimeType } from './mime-type.js';

/** Where other players are: their addresses have no suffix of a page, and are no media. */
const players =
  /^https?:\/\/(?:(?:www|m)\.)?(?:(?:youtube(?:-nocookie)?|dailymotion|facebook|instagram|tiktok)\.com|youtu\.be|dai\.ly|(?:player\.)?vimeo\.com\/(?:video\/)?\d+)(?:[/?#]|$)/;

/** Whether an address is that of a player which is known not to be ours. */
export const isOtherPlayer = (address: string): boolean => players.test(address);

/** Whether the address of what should be media is known to be that of a page. */
export function isPage(address: string, type = ''): boolean {
  if (/^(?:text\/html|application\/xhtml)/i.test(type)) return true;
  return (
    !mimeType(address) && (isOtherPlayer(address) || /\.[xs]?html?$/i.test(address.replace(/[?#].*/s, '')))
  );
}
