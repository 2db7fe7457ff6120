import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The elements that pages use in markup; all others are parts of these. */
const written = ['clip-player', 'clip-embed-panel', 'clip-share-panel', 'clip-copy-field', 'clip-transcript'];

const frameworks = {
  react: {
    imports: "import type { ClassAttributes, HTMLAttributes } from 'react';",
    base: 'HTMLAttributes<ElementOf<Tag>> & ClassAttributes<ElementOf<Tag>>',
    extra: "Listeners<Tag, 'on'> & { class?: string | undefined }",
    module: 'react',
    inside: (lines) => `namespace JSX {\n    interface IntrinsicElements {\n${lines}\n    }\n  }`,
  },
  preact: {
    imports: "import type { ClassAttributes, HTMLAttributes } from 'preact';",
    base: 'HTMLAttributes<ElementOf<Tag>> & ClassAttributes<ElementOf<Tag>>',
    extra: "Listeners<Tag, 'on'>",
    module: 'preact',
    inside: (lines) => `namespace JSX {\n    interface IntrinsicElements {\n${lines}\n    }\n  }`,
  },
  solid: {
    imports: "import type { JSX } from 'solid-js';",
    base: 'JSX.HTMLAttributes<ElementOf<Tag>>',
    extra:
      "Listeners<Tag, 'on:'> & Prefixed<Tag, 'properties', 'prop:'> & Prefixed<Tag, 'attributes', 'attr:'> & Switches<Tag>",
    module: 'solid-js',
    inside: (lines) => `namespace JSX {\n    interface IntrinsicElements {\n${lines}\n    }\n  }`,
  },
  vue: {
    imports: "import type { HTMLAttributes, ReservedProps } from 'vue';",
    base: 'HTMLAttributes & ReservedProps',
    extra: 'ComponentListeners<Tag>',
    module: 'vue',
    value: (tag) => `new () => { $props: ClipElementProps<'${tag}'> }`,
    inside: (lines) => `interface GlobalComponents {\n${lines}\n  }`,
  },
  svelte: {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    base: 'HTMLAttributes<ElementOf<Tag>>',
    extra: "Listeners<Tag, 'on'> & Listeners<Tag, 'on:'>",
    module: 'svelte/elements',
    inside: (lines) => `interface SvelteHTMLElements {\n${lines}\n  }`,
  },
};

/**
 * Writes the types of the elements for the templates of frameworks (such as `dist/types/react.d.ts`) from the custom
 * elements manifest, and the empty module of each of these entries.
 */
export async function writeFrameworkTypes({ modules }) {
  const { mediaEvents } = await import(pathToFileURL(resolve('build/elements/player/media-surface.js')));
  const declarations = modules.flatMap((module) => module.declarations);
  const elements = written.map((tag) => declarations.find(({ tagName }) => tagName === tag));
  writeFileSync('dist/types/element-types.d.ts', elementTypes(elements, [...mediaEvents, 'error']));
  for (const [name, framework] of Object.entries(frameworks)) {
    writeFileSync(`dist/types/${name}.d.ts`, typesFor(framework));
    writeFileSync(`dist/npm/${name}.js`, 'export {};\n');
  }
}

function typesFor({ imports, base, extra, module, inside, value = (tag) => `ClipElementProps<'${tag}'>` }) {
  const used = [
    'ClipElementTypes',
    'ElementOf',
    'Listeners',
    'ComponentListeners',
    'Prefixed',
    'Switches',
  ].filter((name) => new RegExp(`\\b${name}\\b`).test(`ClipElementTypes ${base} ${extra}`));
  const indent = module.includes('vue') || module.includes('svelte') ? '    ' : '      ';
  const lines = written.map((tag) => `${indent}'${tag}': ${value(tag)};`).join('\n');
  return `${imports}
import type { ${used.join(', ')} } from './element-types.js';

/** The attributes, properties and events of an element in a template, beside those of every element. */
export type ClipElementProps<Tag extends keyof ClipElementTypes> = Omit<
  ${base},
  keyof ClipElementTypes[Tag]['attributes'] | keyof ClipElementTypes[Tag]['properties']
> &
  ClipElementTypes[Tag]['attributes'] &
  ClipElementTypes[Tag]['properties'] &
  ${extra};

declare module '${module}' {
  ${inside(lines)}
}
`;
}

function elementTypes(elements, mediaEvents) {
  const events = new Set(elements.flatMap((element) => element.events.map(({ type }) => type.text)));
  const imports = elements.map(
    ({ name, tagName }) => `import type { ${name} } from './elements/${tagName}.js';`,
  );
  const types = elements.map((element) => elementType(element, mediaEvents)).join('\n');
  return `${imports.join('\n')}
import type { ${[...events].sort().join(', ')} } from './inline-clip.js';

/** A Boolean attribute of this library in markup and frameworks; "false" is off. */
export type Switch = boolean | '' | 'true' | 'false';

/** The attributes, properties and events of the elements that pages use. */
export interface ClipElementTypes {
${types}
}

/** The class of a tag. */
export type ElementOf<Tag extends keyof ClipElementTypes> = ClipElementTypes[Tag]['element'];

/** Listeners for all events of an element, by the name of the event after a prefix. */
export type Listeners<Tag extends keyof ClipElementTypes, Prefix extends string> = {
  [Name in keyof ClipElementTypes[Tag]['events'] & string as \`\${Prefix}\${Name}\`]?:
    | ((event: ClipElementTypes[Tag]['events'][Name] & { readonly currentTarget: ElementOf<Tag> }) => void)
    | undefined;
};

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;

/** Listeners under Vue's names: \`onClipReady\`. */
export type ComponentListeners<Tag extends keyof ClipElementTypes> = {
  [Name in keyof ClipElementTypes[Tag]['events'] & string as \`on\${Capitalize<Camel<Name>>}\`]?:
    | ((event: ClipElementTypes[Tag]['events'][Name]) => void)
    | undefined;
};

/** Attributes or properties with a prefix before their name. */
export type Prefixed<
  Tag extends keyof ClipElementTypes,
  Kind extends 'attributes' | 'properties',
  Prefix extends string,
> = {
  [Name in keyof ClipElementTypes[Tag][Kind] & string as \`\${Prefix}\${Name}\`]?: ClipElementTypes[Tag][Kind][Name];
};

/** The Boolean attributes as Solid sets them: \`bool:sticky\`. */
export type Switches<Tag extends keyof ClipElementTypes> = {
  [Name in keyof ClipElementTypes[Tag]['attributes'] &
    string as boolean extends ClipElementTypes[Tag]['attributes'][Name] ? \`bool:\${Name}\` : never]?:
    | boolean
    | undefined;
};
`;
}

function elementType({ name, tagName, attributes, members, events }, mediaEvents) {
  const isMedia = members.some((member) => member.name === 'play');
  const fields = members.filter(
    ({ kind, privacy, static: isStatic, readonly }) =>
      kind === 'field' && (privacy ?? 'public') === 'public' && !isStatic && !readonly,
  );
  const line = (key, type, description) =>
    `${description ? `      /** ${description.replaceAll('*/', '*\\/').replaceAll('\n', ' ')} */\n` : ''}      '${key}'?: ${type} | undefined;`;
  const attributeLines = attributes.map((each) =>
    line(each.name, attributeType(each, name), each.description),
  );
  const propertyLines = fields
    .filter((field) => !attributes.some((attribute) => attribute.name === field.name))
    .map((field) => line(field.name, `${name}['${field.name}']`, field.description));
  const eventLines = events.map(
    (event) => `      /** ${event.description} */\n      '${event.name}': ${event.type.text};`,
  );
  const media = isMedia
    ? ` & Pick<HTMLVideoElementEventMap, ${mediaEvents.map((event) => `'${event}'`).join(' | ')}>`
    : '';
  return `  '${tagName}': {
    element: ${name};
    attributes: {
${attributeLines.join('\n')}
    };
    properties: {
${propertyLines.join('\n')}
    };
    events: {
${eventLines.join('\n')}
    }${media};
  };`;
}

/** Returns the type of an attribute. HTML's own Boolean attributes are not of type `Switch`: their value "false" is on. */
function attributeType({ name, fieldName, type, isOfHtml }, element) {
  const text = type?.text ?? 'string';
  if (text === 'boolean') return isOfHtml ? 'boolean' : 'Switch';
  if (/^number/.test(text)) return 'number | string';
  if (text === 'string') return 'string';
  return `${element}['${fieldName ?? name}']`;
}
