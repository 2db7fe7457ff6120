import { icon } from './icon.js';

/** What the ways to watch elsewhere show. */
export const moreIcons = {
  pictureInPicture: icon('M3 5h18v14H3zm2 2v10h14V7zm6.5 4.5H18V16h-6.5z'),
  device: icon('M3 5h18v12h-5v-2h3V7H5v8h3v2H3zm9 9 5 6H7z'),
  popOut: icon('M9 3h12v12h-4v-2h2V7H11v2H9zM3 9h12v12H3zm2 4v6h8v-6z'),
  download: icon('M11 3h2v9.2l3.3-3.3 1.4 1.4L12 16l-5.7-5.7 1.4-1.4 3.3 3.3zM4 18h16v2H4z'),
};
