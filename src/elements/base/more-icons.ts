import { icon } from './icon.js';

const ten = 'M9.6 10.6v5M12.6 12v2.2a1.4 1.4 0 0 0 2.8 0V12a1.4 1.4 0 0 0-2.8 0';

/** The icons of the large buttons, and of the buttons that continue the clip elsewhere. */
export const moreIcons = {
  back: icon(`M4 13a8 8 0 1 0 2.6-5.9L4 9.5M4 5v4.5h4.5${ten}`),
  forward: icon(`M20 13a8 8 0 1 1-2.6-5.9L20 9.5M20 5v4.5h-4.5${ten}`),
  pictureInPicture: icon('M3 5h18v14H3zM12 12h5v3h-5z'),
  device: icon('M7 17H3V6h18v11h-4M12 14l4.5 6h-9z'),
  popOut: icon('M9 9V4h11v11h-5M4 9h11v11H4z'),
  transcript: icon('M5 4h14v16H5zM8.5 9h7M8.5 12.5h7M8.5 16h4'),
  download: icon('M12 4v11M7 10.5l5 5 5-5M5 20h14'),
};
