// The panels alone, beside the player, in each theme.
import { assets } from '../library.js';

await Promise.all(
  ['clip-share-panel', 'clip-copy-field'].map((name) => import(`${assets}elements/${name}.js`)),
);
