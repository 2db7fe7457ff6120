import { type JsonNode, readOptional } from './json-node.js';
import { readLine } from './read-text.js';

/** The headline of a video, else of the article to which it belongs. */
export const readHeadline = (media: JsonNode, root: JsonNode): string | undefined =>
  readOptional(media, 'headline', readLine) ?? readOptional(root, 'headline', readLine);
