import { icon } from './icon.js';

/** What a clip shows before a press. */
export const facadeIcons = {
  play: icon('M7 4.2v15.6L20 12z'),
  embed: icon(
    'm8.3 6.3 1.5 1.5L5.6 12l4.2 4.2-1.5 1.5L2.6 12zM15.7 6.3 21.4 12l-5.7 5.7-1.5-1.5 4.2-4.2-4.2-4.2z',
  ),
  share: icon(
    'M18 15.2a3 3 0 0 0-2.2 1L8.9 12.6a3 3 0 0 0 0-1.2l6.9-3.6a3 3 0 1 0-.9-1.8L8 9.6a3 3 0 1 0 0 4.8l6.9 3.6A3 3 0 1 0 18 15.2z',
  ),
};
