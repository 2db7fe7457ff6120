import { maybe, type Place } from './place.js';
import { readLine } from './read-text.js';

/** The headline of a video, else of the article to which it belongs. */
export const readHeadline = (media: Place, root: Place): string | undefined =>
  maybe(media, 'headline', readLine) ?? maybe(root, 'headline', readLine);
