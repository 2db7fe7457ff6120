/**
 * What the controls show of a clip with chapters, of an excerpt and of a broadcast. It is fetched for these alone; their
 * tags stand in the controls already, and come to life with it.
 */
import './clip-chapter-marks.js';
import './clip-chapters-button.js';
import './clip-live-button.js';
import './clip-watch-on.js';
