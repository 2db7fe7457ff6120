import { icon } from './icon.js';

/** What the panels show. */
export const panelIcons = {
  close: icon(
    'm6.4 4.9 5.6 5.6 5.6-5.6 1.5 1.5-5.6 5.6 5.6 5.6-1.5 1.5-5.6-5.6-5.6 5.6-1.5-1.5 5.6-5.6-5.6-5.6z',
  ),
  copy: icon('M8 3h12v13h-3v5H4V8h4zm2 2v9h8V5zM8 10H6v9h9v-3H8z'),
  lock: icon(
    'M12 2a4.5 4.5 0 0 0-4.5 4.5V10H5v11h14V10h-2.5V6.5A4.5 4.5 0 0 0 12 2zm0 2a2.5 2.5 0 0 1 2.5 2.5V10h-5V6.5A2.5 2.5 0 0 1 12 4z',
  ),
  unlock: icon('M12 2a4.5 4.5 0 0 0-4.5 4.5h2a2.5 2.5 0 0 1 5 0V10H5v11h14V10h-2.5V6.5A4.5 4.5 0 0 0 12 2z'),
  check: icon('m9.4 18.6-6-6 1.6-1.6 4.4 4.4L19 5.8l1.6 1.6z'),
  mail: icon('M3 5h18v14H3zm2.9 2L12 11.6 18.1 7zM5 8.8V17h14V8.8l-7 5.3z'),
};
