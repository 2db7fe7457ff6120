import { writeFileSync } from 'node:fs';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';
import { writeEditorData } from './editor-data.mjs';
import { writeFrameworkTypes } from './framework-types.mjs';
import { writeTypes } from './type-files.mjs';

const argv = ['analyze', '--litelement', '--quiet', '--outdir', 'dist', '--globs', 'src/elements/**/*.ts'];

/** Attributes of HTML's media elements, and the properties that reflect them under another name. */
const ofHtml = /^(src|poster|width|height|autoplay|muted|loop|preload|crossorigin)$/;
const properties = { muted: 'defaultMuted', crossorigin: 'crossOrigin' };

/** Writes the custom elements manifest, and the files for editors and frameworks that are made from it. */
export const elementsManifest = {
  name: 'elements-manifest',
  async writeBundle() {
    const { modules, ...manifest } = await analyze({ argv, noWrite: true });
    const elements = { ...manifest, modules: modules.flatMap(elementModules).sort(byPath) };
    await writeTypes();
    await writeFrameworkTypes(elements);
    writeEditorData(elements);
    const text = JSON.stringify(elements, (key, value) => (key === 'isOfHtml' ? undefined : value), 2);
    writeFileSync('dist/custom-elements.json', `${text}\n`);
  },
};

const byPath = (one, other) => (one.path < other.path ? -1 : 1);

/** Returns the module of the package that registers an element; none for other sources, which are internal. */
function elementModules({ declarations }) {
  return declarations
    .filter(({ tagName }) => tagName)
    .map((declaration) => {
      const { tagName, name } = declaration;
      const path = `dist/npm/elements/${tagName}.js`;
      const exported = { name, module: path };
      return {
        kind: 'javascript-module',
        path,
        declarations: [corrected(declaration)],
        exports: [
          { kind: 'js', name, declaration: exported },
          { kind: 'custom-element-definition', name: tagName, declaration: exported },
        ],
      };
    });
}

/**
 * Corrects the analyzer's report. The analyzer lists `@state` as attributes, private members, events of every
 * `dispatchEvent`, and base classes that the package does not export. It does not find properties that are added at run
 * time.
 */
function corrected({ superclass, mixins: _, ...declaration }) {
  const attributes = (declaration.attributes ?? [])
    .filter(({ name }) => !name.startsWith('_'))
    .map(({ inheritedFrom: _, ...attribute }) => withField(attribute));
  const members = (declaration.members ?? [])
    .filter(({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name))
    .map(({ inheritedFrom: _, ...member }) => member);
  for (const { fieldName, name, type, description } of attributes) {
    const field = members.find((member) => member.name === fieldName);
    if (!field)
      members.push({
        kind: 'field',
        name: fieldName,
        privacy: 'public',
        type,
        description,
        attribute: name,
        reflects: true,
      });
    else {
      field.description ??= description;
      field.reflects ??= type?.text === 'boolean' || undefined;
    }
  }
  const events = (declaration.events ?? [])
    .filter(({ name, type }) => name?.startsWith('clip-') && type)
    .map(({ inheritedFrom: _, ...event }) => event);
  return {
    ...declaration,
    attributes,
    members,
    events,
    superclass: superclass?.name === 'LitElement' ? superclass : { name: 'LitElement', package: 'lit' },
  };
}

function withField(attribute) {
  const { name } = attribute;
  const isOfHtml = ofHtml.test(name);
  return {
    ...attribute,
    fieldName: attribute.fieldName ?? properties[name] ?? name,
    ...(isOfHtml && { isOfHtml }),
  };
}
