import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { build } from 'esbuild';
import { filesUnder, importsOf, read, root } from './source-files.mjs';

const packageJson = JSON.parse(read('package.json'));
const manifest = JSON.parse(read('dist/custom-elements.json'));

const codes = [
  ...[
    'ampCode',
    'elementCode',
    'embedCode',
    'embedFormats',
    'embedSpec',
    'embedUrl',
    'iframeCode',
    'mailCode',
  ],
  ...['markdownCode', 'parseClip', 'parseEmbedCode', 'parseEmbedUrl', 'scriptCode', 'version', 'watchUrl'],
  ...['wordpressCode', 'wordpressShortcode'],
];
const clipTypes = [
  'Clip',
  'ClipChapter',
  'ClipCorrection',
  'ClipImage',
  'ClipPublisher',
  'ClipSource',
  'ClipTrack',
];
const codeTypes = [...clipTypes, 'EmbedFormat', 'EmbedOptions', 'EmbedPlace', 'EmbedReading', 'EmbedSpec'];

/** All that is public: what each entry exports, and the types beside it. */
const entries = {
  'inline-clip': {
    values: [...codes, 'ClipPlayer'],
    types: [
      ...codeTypes,
      ...[
        'ClipConsentEvent',
        'ClipCopyEvent',
        'ClipErrorEvent',
        'ClipPanelEvent',
        'ClipProgressEvent',
        'ClipQuoteEvent',
        'ClipReadyEvent',
        'ClipShareEvent',
      ],
      ...['Player', 'PlayerError', 'PlayerErrorCode', 'PlayerOptions', 'PlayerState', 'TrackList'],
    ],
  },
  codes: { values: codes, types: codeTypes },
  server: {
    values: [
      ...['checkCode', 'clipDocument', 'clipPageHeaders', 'contentSecurityPolicy', 'createClipHandler'],
      ...['embedCode', 'findingKinds', 'repairCode'],
      ...['embedFormats', 'embedPage', 'embedSpec', 'html', 'metaTags', 'oEmbed', 'oEmbedXml', 'pageHeaders'],
      ...['parseClip', 'parseEmbedCode', 'parseEmbedOptions', 'parseEmbedUrl', 'siteClip', 'staticFiles'],
      ...['pageWordsOf', 'parseTranscript', 'robotsText', 'sitemapFiles', 'version', 'watchPage'],
    ],
    types: [
      ...['Clip', 'ClipProblem', 'ClipSite', 'EmbedFormat', 'EmbedOptions', 'EmbedPlace', 'EmbedReading'],
      ...['EmbedSpec', 'ListedClip', 'OEmbed', 'PageKind', 'PageWords', 'Site', 'SiteLayout', 'StaticFile'],
      ...['CheckOptions', 'CodeReport', 'Edit', 'Finding', 'FindingId', 'FindingKind', 'FoundCode', 'Place'],
      ...['Repair', 'RepairedText', 'Severity', 'SitemapFile', 'Transcript'],
    ],
  },
  ssr: { values: ['drawFaces'], types: [] },
  host: {
    values: ['RemotePlayer', 'mount'],
    types: [
      'MountOptions',
      'RemoteClip',
      'RemoteDetails',
      'RemotePlayerOptions',
      'RemoteQuote',
      'RemoteState',
    ],
  },
  'embed-page': { values: [], types: [] },
  ...Object.fromEntries(
    ['react', 'preact', 'solid', 'vue', 'svelte'].map((name) => [
      name,
      { values: [], types: ['ClipElementProps'] },
    ]),
  ),
};
const sorted = (names) => [...names].sort();
const [elements, locales] = ['elements', 'locales'].map((folder) =>
  filesUnder(`dist/npm/${folder}`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => posix.basename(file, '.js')),
);

/** The names that a type file exports, values and types alike. */
function typesIn(file) {
  const code = read(file);
  const lists = [...code.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list]) => list.split(','));
  const listed = lists.map((name) =>
    name
      .trim()
      .split(' as ')
      .at(-1)
      ?.replace(/^type /, ''),
  );
  const declared = /^export (?:declare )?(?:abstract )?(?:class|interface|type|function|const) (\w+)/gm;
  const passedOn = [...code.matchAll(/^export \* from '(.+)\.js'/gm)].flatMap(([, target]) =>
    typesIn(posix.join(posix.dirname(file), `${target}.d.ts`)),
  );
  return [...listed.filter(Boolean), ...[...code.matchAll(declared)].map(([, name]) => name), ...passedOn];
}

describe('the entries', () => {
  it('are those of package.json', () => {
    const named = Object.keys(packageJson.exports).map((key) => key.replace(/^\.\/?/, '') || 'inline-clip');
    const files = named.filter((name) => /\.\w+$/.test(name));
    assert.deepEqual(sorted(named), sorted([...Object.keys(entries), ...files, 'elements/*', 'locales/*']));
    for (const name of files.filter((file) => file !== 'package.json')) {
      const target = packageJson.exports[`./${name}`];
      assert.ok(existsSync(root + (target.default ?? target)), name);
    }
  });

  for (const [name, { values, types }] of Object.entries(entries))
    it(`export what is meant to be public: ${name}`, async () => {
      const module = await import(name === 'inline-clip' ? name : `inline-clip/${name}`);
      assert.deepEqual(Object.keys(module).sort(), sorted(values));
      assert.deepEqual(sorted(typesIn(`dist/types/${name}.d.ts`)), sorted([...values, ...types]));
    });

  it('of elements and locales export the class or the words, in types as in scripts', async () => {
    for (const name of [
      ...elements.map((tag) => `elements/${tag}`),
      ...locales.map((tag) => `locales/${tag}`),
    ]) {
      const names = Object.keys(await import(`inline-clip/${name}`)).sort();
      const types =
        name === 'locales/en'
          ? [
              'ExcerptWords',
              'FacadeWords',
              'PanelWords',
              'QuoteWords',
              'SharingWords',
              'TranscriptWords',
              'Words',
              'WordsLike',
            ]
          : [];
      assert.deepEqual(sorted(typesIn(`dist/types/${name}.d.ts`)), sorted([...names, ...types]), name);
      const isKnown = (each) => /^locales/.test(name) || /^Clip\w+$/.test(each);
      assert.ok(names.length && names.every(isKnown), `${name}: ${names}`);
    }
  });

  it('are there for resolvers that do not know "exports"', () => {
    assert.equal(packageJson.main, packageJson.exports['.'].default);
    assert.equal(packageJson.types, packageJson.exports['.'].types);
    for (const [key, { types }] of Object.entries(packageJson.exports).filter(([, value]) => value.types))
      if (key !== '.') assert.deepEqual(packageJson.typesVersions['*'][key.slice(2)], [types], key);
  });
});

describe('the types', () => {
  const files = filesUnder('dist/types').filter((file) => file.endsWith('.d.ts'));

  it('import files that are in the package, packages that it depends on, and the framework that they are for', () => {
    const frameworks = {
      react: 'react',
      preact: 'preact',
      solid: 'solid-js',
      vue: 'vue',
      svelte: 'svelte/elements',
    };
    for (const file of files)
      for (const target of importsOf(read(file))) {
        const path = posix.join(posix.dirname(file), target).replace(/\.js$/, '.d.ts');
        if (target.startsWith('.')) assert.ok(files.includes(path), `${file}: ${target}`);
        else {
          const isFramework = frameworks[posix.basename(file, '.d.ts')] === target;
          assert.ok(isFramework || target in packageJson.dependencies, `${file}: ${target}`);
        }
      }
  });

  it('hold what the entries mention, and no more', () => {
    const reached = new Set(
      Object.values(packageJson.exports).flatMap(({ types = '' }) => {
        const [folder, ending] = types.replace('./', '').split('*');
        return ending
          ? files.filter((file) => posix.dirname(`${file}`) === posix.dirname(`${folder}x`))
          : [folder];
      }),
    );
    for (const file of reached) {
      if (!file) continue;
      for (const target of importsOf(read(file)).filter((each) => each.startsWith('.')))
        reached.add(posix.join(posix.dirname(file), target).replace(/\.js$/, '.d.ts'));
    }
    assert.deepEqual(
      files.filter((file) => !reached.has(file)),
      [],
    );
  });

  it('know every tag', () => {
    const code = files.map(read).join('\n');
    for (const tag of elements) assert.match(code, new RegExp(`^\\s+'${tag}': Clip\\w+;`, 'm'), tag);
  });
});

describe('the manifest', () => {
  it('has the form that tools for custom elements read', () => {
    const schema = JSON.parse(read('node_modules/custom-elements-manifest/schema.json'));
    const validate = new Ajv({ strict: false }).compile(schema);
    assert.ok(validate(manifest), JSON.stringify(validate.errors, undefined, 2));
    assert.ok(!validate({ ...manifest, modules: [{ kind: 'module' }] }));
  });

  it('has a module of the package for each element, which exports its class', async () => {
    assert.equal(packageJson.customElements, 'dist/custom-elements.json');
    const tags = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
    assert.deepEqual(sorted(tags), sorted(elements));
    for (const { path, declarations, exports } of manifest.modules) {
      const [{ name, tagName }] = declarations;
      assert.equal(path, `dist/npm/elements/${tagName}.js`);
      assert.deepEqual(
        exports.map((each) => [each.kind, each.name, each.declaration]),
        [
          ['js', name, { name, module: path }],
          ['custom-element-definition', tagName, { name, module: path }],
        ],
      );
      assert.ok(name in (await import(`${root}${path}`)), path);
    }
    assert.doesNotMatch(read('dist/custom-elements.json'), /src\/|"privacy": "pr|"name": "[#_]/);
  });

  it('has types and words for every attribute and event, and a public field for every attribute', () => {
    const all = manifest.modules.flatMap(({ declarations }) => declarations);
    const player = all.find(({ tagName }) => tagName === 'clip-player');
    assert.equal(player.events.length, 9);
    for (const { tagName, attributes, members, events, superclass } of all) {
      assert.deepEqual(superclass, { name: 'LitElement', package: 'lit' });
      for (const { name, type, fieldName, description } of attributes) {
        const field = members.find((member) => member.kind === 'field' && member.name === fieldName);
        assert.ok(type?.text && field?.type?.text && field.attribute === name, `${tagName} ${name}`);
        assert.ok(tagName !== 'clip-player' || description, `${tagName} ${name}`);
        if (type.text === 'boolean') assert.equal(field.reflects, true, `${tagName} ${name}`);
      }
      for (const { name, type, description } of events) {
        assert.match(name, /^clip-[a-z]+$/, tagName);
        assert.match(type.text, /^(Clip\w+)?Event$/, `${tagName} ${name}`);
        assert.ok(description, `${tagName} ${name}`);
      }
    }
  });

  it('is what editors are told', () => {
    const [html, css] = ['html', 'css'].map((kind) => JSON.parse(read(`dist/vscode.${kind}-data.json`)));
    const all = manifest.modules.flatMap(({ declarations }) => declarations);
    assert.deepEqual(sorted(html.tags.map(({ name }) => name)), sorted(elements));
    for (const tag of html.tags) {
      const { attributes } = all.find(({ tagName }) => tagName === tag.name);
      assert.deepEqual(
        tag.attributes.map(({ name, valueSet }) => [name, valueSet === 'v']),
        attributes.map(({ name, type }) => [name, type.text === 'boolean']),
      );
    }
    const player = all.find(({ tagName }) => tagName === 'clip-player');
    const names = (list) => list.map(({ name }) => name);
    for (const { name } of player.cssProperties) assert.ok(names(css.properties).includes(name), name);
    for (const { name } of player.cssParts)
      assert.ok(names(css.pseudoElements).includes(`::part(${name})`), name);
    for (const { name } of player.cssStates)
      assert.ok(names(css.pseudoClasses).includes(`:state(${name})`), name);
  });
});

describe('what a bundler makes of an import', () => {
  /** Bytes after brotli of what a page fetches at once: the first file and its static imports. */
  async function bytesOf(code) {
    const { outputFiles, metafile } = await build({
      stdin: { contents: code, resolveDir: root },
      ...{ bundle: true, minify: true, splitting: true, format: 'esm' },
      ...{ write: false, outdir: 'out', metafile: true, absWorkingDir: root },
    });
    const found = new Set(['out/stdin.js']);
    for (const name of found)
      for (const { kind, path } of metafile.outputs[name].imports)
        if (kind === 'import-statement') found.add(path);
    const contents = (name) => outputFiles.find(({ path }) => posix.normalize(path).endsWith(name))?.contents;
    return [...found].reduce((sum, name) => sum + brotliCompressSync(contents(name)).length, 0);
  }
  const [, example = assert.fail()] =
    /With a bundler, `(import 'inline-clip')`/.exec(read('README.md')) ?? [];

  it('is the element alone for the example of the README', async () => {
    const [whole, element] = [
      await bytesOf(example),
      await bytesOf("import 'inline-clip/elements/clip-player';"),
    ];
    assert.ok(whole <= element + 100, `${whole} bytes, and the element alone has ${element}`);
    assert.ok(whole <= 24_900, `${whole} bytes; never raise the limit`);
  });

  it('is the code alone for one code', async () => {
    const imported = (names) => `import { ${names} } from 'inline-clip/codes'; console.log(${names});`;
    const [one, example] = [
      await bytesOf(imported('iframeCode')),
      await bytesOf(imported('embedSpec, iframeCode, parseClip')),
    ];
    assert.ok(one <= 2500, `iframeCode: ${one} bytes`);
    assert.ok(example <= 7900, `the example of the README: ${example} bytes`);
  });
});
