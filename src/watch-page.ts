/** The script of a watch page that is a plain file: what a server would read from the request, it reads in the browser. */
import { showExcerpt } from './page/show-excerpt.js';

if (typeof document !== 'undefined') showExcerpt(document, window);
