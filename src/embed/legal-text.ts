/** What HTML has no place for: controls but tab and line feed, halves of surrogate pairs, noncharacters. */
const illegal = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A text without what HTML has no place for. */
export const legalText = (text: string): string => text.replace(illegal, '');
