/**
 * The controls for clips with chapters, excerpts and live streams, loaded for those clips alone. The control bar
 * contains their tags from the start, and this script defines them.
 */
import './clip-chapter-marks.js';
import './clip-chapters-button.js';
import './clip-live-button.js';
import './clip-watch-on.js';
