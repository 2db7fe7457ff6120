import { icon } from './icon.js';

/** The icons of the facade. */
export const facadeIcons = {
  play: icon('M8 5v14l11-7z', 'currentColor'),
  embed: icon('m8 7-5 5 5 5M16 7l5 5-5 5'),
  share: icon(
    'm8.6 10.5 6.8-4M8.6 13.5l6.8 4M21 5a3 3 0 1 1-6 0 3 3 0 0 1 6 0M9 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0M21 19a3 3 0 1 1-6 0 3 3 0 0 1 6 0',
  ),
};
