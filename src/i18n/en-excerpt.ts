/** English words of the excerpt picker. */
export const enExcerpt = {
  excerptStart: 'Excerpt start',
  excerptEnd: 'Excerpt end',
  fromHere: 'From here',
  toHere: 'To here',
  littleEarlier: (side: string) => `${side}: a little earlier`,
  littleLater: (side: string) => `${side}: a little later`,
  playPart: 'Play this part',
  partLost: 'A part cannot be carried here: this leads to the whole clip.',
  cardMayDiffer: 'Some sites show the picture of the whole clip instead.',
} as const;
