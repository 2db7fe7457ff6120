import type { ClipAddresses } from '../../src/embed/clip-addresses.js';

/** Where the sample clip is, on a site for every clip. */
export const addresses: ClipAddresses = {
  base: 'https://clips.example.org/',
  name: 'Example Newsroom',
  watch: 'https://clips.example.org/watch/klitschko',
  embed: 'https://clips.example.org/embed/klitschko',
  oEmbedJson:
    'https://clips.example.org/oembed?url=https%3A%2F%2Fclips.example.org%2Fwatch%2Fklitschko&format=json',
  oEmbedXml:
    'https://clips.example.org/oembed?url=https%3A%2F%2Fclips.example.org%2Fwatch%2Fklitschko&format=xml',
};
