import { mimeType } from './mime-type.js';
import { scalar } from './scalar.js';

/** Reads a MIME type. Many documents have the extension of a media file instead. */
export const readType = scalar('a MIME type', (text) =>
  /^\w+\/[\w.+-]+(;|$)/.test(text) ? text : mimeType(`.${text}`),
);
