import type { ExcerptWords } from '../en.js';

/** Romanian. No native speaker has reviewed it yet. */
export const ro: ExcerptWords = {
  excerptStart: 'Începutul fragmentului',
  excerptEnd: 'Sfârșitul fragmentului',
  fromHere: 'De aici',
  toHere: 'Până aici',
  littleEarlier: (side) => `${side}: puțin mai devreme`,
  littleLater: (side) => `${side}: puțin mai târziu`,
  playPart: 'Redă această parte',
  partLost: 'Aici nu se poate transmite o parte: aceasta duce la întregul clip.',
  cardMayDiffer: 'Unele site-uri afișează în schimb imaginea întregului clip.',
};
