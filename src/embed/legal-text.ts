/** Characters that HTML forbids: controls other than tab and line feed, lone surrogates, noncharacters. */
const illegal = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Removes the characters that HTML forbids. */
export const legalText = (text: string): string => text.replace(illegal, '');
