/** The script of the page that checks pasted codes. */
import { CheckPage } from './desk/check-page.js';

new CheckPage(document).start();
