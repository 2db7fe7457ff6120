import 'lit';
import '../shared/clip.js';
import '../shared/player.js';
export { ClipPlayer } from '../shared/clip-player.js';
import '../shared/excerpt.js';
