import { type JsonNode, readOptional } from './json-node.js';
import { readLine } from './read-text.js';

/** Reads the headline of a video, else of its article. */
export const readHeadline = (media: JsonNode, root: JsonNode): string | undefined =>
  readOptional(media, 'headline', readLine) ?? readOptional(root, 'headline', readLine);
