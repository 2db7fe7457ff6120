import { writeFileSync } from 'node:fs';
import license from 'rollup-plugin-license';

/** Adds what a bundle has of other people's packages to a list, with the licences that the bundle has to carry. */
export const collectLicenses = (list) =>
  license({
    thirdParty: {
      includeSelf: false,
      output: (packages) => list.push(...packages.map((each) => ({ name: each.name, text: each.text() }))),
    },
  });

/** Writes the licences of a bundle, and of what it was made of, by name: modules come in no certain order. */
export function writeLicenses(file, others) {
  const list = [...others];
  return {
    ...collectLicenses(list),
    name: 'write-licenses',
    writeBundle() {
      const texts = new Map(list.map(({ name, text }) => [name, text]));
      const sorted = [...texts].sort(([one], [other]) => (one < other ? -1 : 1));
      writeFileSync(file, sorted.map(([, text]) => text).join('\n\n---\n\n'));
    },
  };
}
