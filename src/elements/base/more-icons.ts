import { icon } from './icon.js';

/** What the ways to watch elsewhere show. */
export const moreIcons = {
  pictureInPicture: icon('M3 5h18v14H3zM12 12h5v3h-5z'),
  device: icon('M7 17H3V6h18v11h-4M12 14l4.5 6h-9z'),
  popOut: icon('M9 9V4h11v11h-5M4 9h11v11H4z'),
  download: icon('M12 4v11M7 10.5l5 5 5-5M5 20h14'),
};
