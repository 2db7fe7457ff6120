import { icon } from './icon.js';

const speaker = 'M4 9.5v5h3.5L12 19V5L7.5 9.5z';

/** The icons of the controls. */
export const controlIcons = {
  pause: icon('M7 5h2.5v14H7zM14.5 5H17v14h-2.5z', 'currentColor'),
  replay: icon('M4 12a8 8 0 1 0 2.6-5.9L4 8.5M4 4v4.5h4.5'),
  volume: icon(`${speaker}M15.5 9a4.2 4.2 0 0 1 0 6M18 6.3a8 8 0 0 1 0 11.4`),
  muted: icon(`${speaker}M16 9.5l5 5M21 9.5l-5 5`),
  captions: icon('M3 5h18v14H3zM10.5 10.5a2 2 0 1 0 0 3M17 10.5a2 2 0 1 0 0 3'),
  fullscreen: icon('M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5'),
  openPage: icon('M14 4h6v6M20 4l-9 9M18 14v6H4V6h6'),
  settings: icon(
    'M4 7h8.8M17.2 7H20M4 17h2.8M11.2 17H20M15 4.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4M9 14.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4',
  ),
  fullscreenExit: icon('M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5'),
};
