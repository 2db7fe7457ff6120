/**
 * The script of a watch page that is a static file. It reads the query in the browser, as a server does at a
 * request.
 */
import { showExcerpt } from './page/show-excerpt.js';

if (typeof document !== 'undefined') showExcerpt(document, window);
