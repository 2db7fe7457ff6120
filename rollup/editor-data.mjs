import { writeFileSync } from 'node:fs';

/**
 * Writes the files that VS Code reads (`html.customData`, `css.customData`) to complete tags, attributes, tokens and
 * parts.
 */
export function writeEditorData({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations);
  const tags = elements.map(({ tagName, description, attributes = [] }) => ({
    name: tagName,
    description,
    attributes: attributes.map(({ name, description: text, type }) => ({
      name,
      description: text,
      ...(type?.text === 'boolean' && { valueSet: 'v' }),
    })),
  }));
  const unique = (lists) => [...new Map(lists.flat().map((each) => [each.name, each])).values()];
  const properties = unique(elements.map(({ cssProperties = [] }) => cssProperties)).map(
    ({ name, description, default: value }) => ({
      name,
      description: `${description} Default: \`${value}\`.`,
    }),
  );
  const pseudoElements = unique(elements.map(({ cssParts = [] }) => cssParts)).map(
    ({ name, description }) => ({ name: `::part(${name})`, description }),
  );
  const pseudoClasses = unique(elements.map(({ cssStates = [] }) => cssStates)).map(
    ({ name, description }) => ({ name: `:state(${name})`, description }),
  );
  write('html', { version: 1.1, tags });
  write('css', { version: 1.1, properties, pseudoElements, pseudoClasses });
}

const write = (kind, data) =>
  writeFileSync(`dist/vscode.${kind}-data.json`, `${JSON.stringify(data, null, 2)}\n`);
