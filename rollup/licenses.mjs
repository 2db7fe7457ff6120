import { writeFileSync } from 'node:fs';
import license from 'rollup-plugin-license';

/** Adds the third-party packages of a bundle to a list, with the text of their licences. */
export const collectLicenses = (list) =>
  license({
    thirdParty: {
      includeSelf: false,
      output: (packages) => list.push(...packages.map((each) => ({ name: each.name, text: each.text() }))),
    },
  });

/** Writes the licences of a bundle, and those of `others`. Sorted by name, because the order of modules varies. */
export function writeLicenses(file, others) {
  const list = [];
  return {
    ...collectLicenses(list),
    name: 'write-licenses',
    writeBundle() {
      const texts = new Map([...others, ...list].map(({ name, text }) => [name, text]));
      const sorted = [...texts].sort(([one], [other]) => (one < other ? -1 : 1));
      writeFileSync(file, sorted.map(([, text]) => text).join('\n\n---\n\n'));
    },
  };
}
