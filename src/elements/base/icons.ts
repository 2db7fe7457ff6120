import { type SVGTemplateResult, svg } from 'lit';

const icon = (path: string): SVGTemplateResult =>
  svg`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path fill="currentColor" d=${path}></path></svg>`;

/** The icons, drawn for this project on a 24 × 24 grid; they take the colour of the text around them. */
export const icons = {
  play: icon('M7 4.2v15.6L20 12z'),
  pause: icon('M6 4.5h4.2v15H6zM13.8 4.5H18v15h-4.2z'),
  replay: icon('M12 5V1.5L6.5 6.2 12 11V7.2a5.6 5.6 0 1 1-5.6 5.6H4.2A7.8 7.8 0 1 0 12 5z'),
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
  fullscreenExit: icon('M8 4h2v6H4V8h4zM14 4h2v4h4v2h-6zM4 14h6v6H8v-4H4zM14 14h6v2h-4v4h-2z'),
  embed: icon(
    'm8.3 6.3 1.5 1.5L5.6 12l4.2 4.2-1.5 1.5L2.6 12zM15.7 6.3 21.4 12l-5.7 5.7-1.5-1.5 4.2-4.2-4.2-4.2z',
  ),
  share: icon(
    'M18 15.2a3 3 0 0 0-2.2 1L8.9 12.6a3 3 0 0 0 0-1.2l6.9-3.6a3 3 0 1 0-.9-1.8L8 9.6a3 3 0 1 0 0 4.8l6.9 3.6A3 3 0 1 0 18 15.2z',
  ),
  close: icon(
    'm6.4 4.9 5.6 5.6 5.6-5.6 1.5 1.5-5.6 5.6 5.6 5.6-1.5 1.5-5.6-5.6-5.6 5.6-1.5-1.5 5.6-5.6-5.6-5.6z',
  ),
  copy: icon('M8 3h12v13h-3v5H4V8h4zm2 2v9h8V5zM8 10H6v9h9v-3H8z'),
  check: icon('m9.4 18.6-6-6 1.6-1.6 4.4 4.4L19 5.8l1.6 1.6z'),
  mail: icon('M3 5h18v14H3zm2.9 2L12 11.6 18.1 7zM5 8.8V17h14V8.8l-7 5.3z'),
  lock: icon(
    'M12 2a4.5 4.5 0 0 0-4.5 4.5V10H5v11h14V10h-2.5V6.5A4.5 4.5 0 0 0 12 2zm0 2a2.5 2.5 0 0 1 2.5 2.5V10h-5V6.5A2.5 2.5 0 0 1 12 4z',
  ),
  unlock: icon('M12 2a4.5 4.5 0 0 0-4.5 4.5h2a2.5 2.5 0 0 1 5 0V10H5v11h14V10h-2.5V6.5A4.5 4.5 0 0 0 12 2z'),
};
