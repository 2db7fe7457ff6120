import { icon } from './icon.js';

/** What the controls show. */
export const controlIcons = {
  pause: icon('M6 4.5h4.2v15H6zM13.8 4.5H18v15h-4.2z'),
  replay: icon('M12 5V1.5L6.5 6.2 12 11V7.2a5.6 5.6 0 1 1-5.6 5.6H4.2A7.8 7.8 0 1 0 12 5z'),
  back: icon('M12 5V1.5L6.5 6.2 12 11V7.2a5.6 5.6 0 1 1-5.6 5.6H4.2A7.8 7.8 0 1 0 12 5z'),
  forward: icon('M12 5V1.5l5.5 4.7L12 11V7.2a5.6 5.6 0 1 0 5.6 5.6h2.2A7.8 7.8 0 1 1 12 5z'),
  volume: icon(
    'M3 9.2v5.6h3.8L12 19.6V4.4L6.8 9.2zM14 8.2v7.6a4.2 4.2 0 0 0 0-7.6zM14 3.7v2.2a6.3 6.3 0 0 1 0 12.2v2.2a8.5 8.5 0 0 0 0-16.6z',
  ),
  muted: icon(
    'M3 9.2v5.6h3.8L12 19.6V4.4L6.8 9.2zM21.4 9.9 20 8.5l-2.3 2.3-2.3-2.3L14 9.9l2.3 2.3-2.3 2.3 1.4 1.4 2.3-2.3 2.3 2.3 1.4-1.4-2.3-2.3z',
  ),
  captions: icon(
    'M3 5h18v14H3zm2 2v10h14V7zm1.8 3.4h3.9v1.4H8.3v1.5h2.4v1.4H6.8zm6.5 0h3.9v1.4h-2.4v1.5h2.4v1.4h-3.9z',
  ),
  fullscreen: icon('M4 4h6v2H6v4H4zM14 4h6v6h-2V6h-4zM4 14h2v4h4v2H4zM18 14h2v6h-6v-2h4z'),
  openPage: icon('M13 4h7v7h-2V7.4l-7.3 7.3-1.4-1.4L16.6 6H13zM4 6h6v2H6v10h10v-4h2v6H4z'),
  settings: icon(
    'M10.3 2h3.4l.5 2.6 1.6.7 2.2-1.5 2.4 2.4-1.5 2.2.7 1.6 2.6.5v3.4l-2.6.5-.7 1.6 1.5 2.2-2.4 2.4-2.2-1.5-1.6.7-.5 2.6h-3.4l-.5-2.6-1.6-.7L6 20.6l-2.4-2.4L5.1 16l-.7-1.6-2.6-.5v-3.4l2.6-.5.7-1.6L3.6 6.2 6 3.8l2.2 1.5 1.6-.7zM12 8.5a3.7 3.7 0 1 0 0 7.4 3.7 3.7 0 0 0 0-7.4z',
  ),
  fullscreenExit: icon('M8 4h2v6H4V8h4zM14 4h2v4h4v2h-6zM4 14h6v6H8v-4H4zM14 14h6v2h-4v4h-2z'),
};
