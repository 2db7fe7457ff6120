import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bustFailedImports } from '../../rollup/bust-failed-imports.mjs';
import { chunkOf } from '../../rollup/chunks.mjs';
import { constantEnums } from '../../rollup/constant-enums.mjs';
import { elementsIn, localesIn } from '../../rollup/find-entries.mjs';
import { litPolicy } from '../../rollup/lit-policy.mjs';
import { minifiedCode } from '../../rollup/minified-code.mjs';
import { minifiedTemplates } from '../../rollup/minified-templates.mjs';
import { ownSourceMaps } from '../../rollup/own-source-maps.mjs';
import { filesUnder, read, root } from './source-files.mjs';

/** What a plug-in may call. */
const context = { error: (message) => assert.fail(message) };

describe('litPolicy', () => {
  const lit = join(root, 'node_modules/lit-html/lit-html.js');

  it('gives the policy of the released Lit a name of ours, and changes nothing else', () => {
    const code = readFileSync(lit, 'utf8');
    const { code: changed } = litPolicy.transform.call(context, code, lit);
    const [head, ...rest] = changed.split('\n');
    assert.match(head, /^import \{ createLitPolicy \} from ".*lit-policy\.js";$/);
    const before = 's.createPolicy("lit-html",{createHTML:t=>t})';
    assert.equal(rest.join('\n').replace('createLitPolicy(s)', before), code);
  });

  it('fails where Lit has changed', () => {
    assert.throws(() => litPolicy.transform.call(context, '', lit), /expected exactly once/);
  });

  it('is the one change to Lit: every other module of it is as released', () => {
    const others = filesUnder('node_modules/lit-html').filter(
      (file) => file.endsWith('.js') && !/lit-html\.js$/.test(file),
    );
    for (const file of others)
      assert.equal(litPolicy.transform.call(context, read(file), join(root, file)), null);
  });
});

describe('minifiedTemplates', () => {
  const hole = '$' + '{value}';
  const transform = async (code, id = 'build/elements/x.js') =>
    (await minifiedTemplates.transform(code, id))?.code;

  it('takes out what neither HTML nor CSS needs', async () => {
    const html = `html\`<p\n    class="a"\n  >\n    ${hole}\n  </p>\``;
    assert.equal(await transform(html), `html\`<p class="a">${hole}</p>\``);
    assert.equal(await transform('css`\n  :host {\n    color: red;\n  }\n`'), 'css`:host{color:red}`');
  });

  it('keeps a space between words and elements', async () => {
    assert.equal(
      await transform(`html\`<b>one</b>\n  two ${hole} four\``),
      `html\`<b>one</b> two ${hole} four\``,
    );
  });

  it('leaves other code alone', async () => {
    assert.equal(await transform('html`<p >`', 'build/embed/x.js'), undefined);
  });
});

describe('minifiedCode', () => {
  const plugin = minifiedCode({ module: true, ecma: 2020 });
  const minify = (code, output = { format: 'es' }) => plugin.renderChunk(code, { name: 'x' }, output, {});
  const text = async (...args) => {
    const result = await minify(...args);
    return result.code ?? result;
  };

  it('gives the same bytes at first, from its cache, and anew', async () => {
    const code = `export const sum = (first, second) => first + second; // ${Math.random()}`;
    const [first, second] = [await text(code), await text(code)];
    process.env.INLINE_CLIP_NO_CACHE = '1';
    const third = await text(code).finally(() => delete process.env.INLINE_CLIP_NO_CACHE);
    assert.deepEqual([second, third], [first, first]);
    assert.match(first, /^(?:const|export).{10,40}$/s);
  });

  it('keeps apart what is minified by other options', async () => {
    const code = 'export const twice = (value) => { debugger; return value * 2; };';
    const other = minifiedCode({ module: true, ecma: 2020, compress: { drop_debugger: false } });
    assert.doesNotMatch(await text(code), /debugger/);
    assert.match((await other.renderChunk(code, { name: 'x' }, { format: 'es' }, {})).code, /debugger/);
  });

  it('says what cannot be read', async () => {
    await assert.rejects(async () => minify('export const = 1;'));
  });
});

describe('constantEnums', () => {
  const transform = (name) => {
    const file = join(root, 'node_modules/parse5/dist', name);
    return constantEnums.transform(readFileSync(file, 'utf8'), file).code;
  };

  it('writes each enum of the HTML parser as an object', () => {
    assert.match(
      transform('common/error-codes.js'),
      /export const ERR = \{ "controlCharacterInInputStream": "control-/,
    );
    assert.match(transform('common/html.js'), /export const TAG_ID = \{ "UNKNOWN": 0, "A": 1, /);
    for (const name of ['parser/index.js', 'tokenizer/index.js', 'common/html.js', 'common/token.js'])
      assert.doesNotMatch(transform(name), /\(function \(/, name);
  });

  it('leaves other modules as they are', () => {
    assert.equal(constantEnums.transform('var A;', join(root, 'build/check/a.js')), null);
  });
});

describe('ownSourceMaps', () => {
  /** What becomes of a chunk made of these sources: its code, and the contents of its map. */
  function mapped(name, sources) {
    const fileName = `${name}.js`;
    const map = { version: 3, file: fileName, names: [], mappings: 'AAAA', sources, sourcesContent: sources };
    const chunk = { type: 'chunk', name, fileName, code: `a();\n//# sourceMappingURL=${fileName}.map\n` };
    const bundle = { [fileName]: chunk, [`${fileName}.map`]: { source: JSON.stringify(map) } };
    ownSourceMaps.generateBundle({}, bundle);
    const left = bundle[`${fileName}.map`];
    return { code: chunk.code, contents: left && JSON.parse(left.source).sourcesContent };
  }
  const own = '../../../src/clip/clip.ts';
  const words = '../../../src/i18n/panels/uk.ts';
  const foreign = '../../../node_modules/lean-qr/index.mjs';

  it('keeps our sources, and of words and packages the name alone', () => {
    const { code, contents } = mapped('a', [own, words, foreign]);
    assert.deepEqual(contents, [own, null, null]);
    assert.match(code, /sourceMappingURL=a\.js\.map/);
  });

  it('leaves no map, and no word of one, where nothing of ours would be in it', () => {
    for (const [name, sources] of [
      ['uk', [words]],
      ['videojs', [own, foreign]],
    ])
      assert.deepEqual(mapped(name, sources), { code: 'a();\n', contents: undefined });
  });
});

describe('bustFailedImports', () => {
  it('adds the query of bust-failed-imports.ts to every import on use', () => {
    const { left, right } = bustFailedImports.renderDynamicImport();
    assert.equal(
      `${left}"./a.js"${right}`,
      'import("./a.js"+(globalThis[Symbol.for("inline-clip.fresh")]??""))',
    );
    assert.match(read('src/player/bust-failed-imports.ts'), /Symbol\.for\('inline-clip\.fresh'\)/);
  });
});

describe('elementsIn and localesIn', () => {
  const named = (entries, folder, extension) =>
    Object.fromEntries(
      Object.entries(entries).map(([name, file]) => [name, file.slice(folder.length, -extension.length)]),
    );

  it('find the same in the sources as in what was compiled from them', () => {
    for (const find of [elementsIn, localesIn]) {
      const compiled = named(find(`${root}build`, '.js'), `${root}build`, '.js');
      assert.deepEqual(named(find(`${root}src`, '.ts'), `${root}src`, '.ts'), compiled);
      assert.ok(Object.keys(compiled).length > 20);
    }
    assert.ok('elements/clip-player' in elementsIn(`${root}src`, '.ts'));
    assert.ok(!('locales/intl' in localesIn(`${root}src`, '.ts')));
  });
});

describe('chunkOf', () => {
  it('puts a module into the chunk of the one that needs it', () => {
    const needs = {
      'elements/player/clip-player': ['clip/clip'],
      'player/managed-playback': ['player/phase'],
    };
    const path = (module) => join(root, `build/${module}.js`);
    const modules = new Map(
      Object.entries(needs).map(([from, to]) => [path(from), { importedIds: to.map(path) }]),
    );
    const getModuleInfo = (id) => modules.get(id);
    assert.equal(chunkOf(path('clip/clip'), { getModuleInfo }), 'clip-player');
    assert.equal(chunkOf(path('player/phase'), { getModuleInfo }), 'player');
    assert.equal(chunkOf(path('host'), { getModuleInfo }), undefined);
  });
});
