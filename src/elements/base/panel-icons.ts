import { icon } from './icon.js';

/** The icons of the panels. */
export const panelIcons = {
  close: icon('m6 6 12 12M18 6 6 18'),
  copy: icon('M9 9h11v11H9zM15 9V4H4v11h5'),
  lock: icon('M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11'),
  unlock: icon('M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 6.8-1.2'),
  check: icon('m5 12.5 4.5 4.5L19 7.5'),
  qr: icon('M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14v2h2M20 14v2M16 20h-2M18 18h2v2'),
  mail: icon('M3 6h18v12H3zM3.5 6.5 12 13l8.5-6.5'),
};
