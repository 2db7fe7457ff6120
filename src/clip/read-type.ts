import { mimeType } from './mime-type.js';
import { scalar } from './scalar.js';

/** A MIME type; of media, many documents have the extension in its place. */
export const readType = scalar('a MIME type', (text) =>
  /^\w+\/[\w.+-]+(;|$)/.test(text) ? text : mimeType(`.${text}`),
);
