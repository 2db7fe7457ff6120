/*
 * Bundles build/ (JavaScript and types, written by `tsc`) into
 *   dist/npm    modules for bundlers: Lit is external, the engine is bundled
 *   dist/site   files for a web server, under /inline-clip/<version>/: everything is bundled
 *   dist/cli.js the command, which needs the site files beside it
 *   dist/types  the types of npm modules and site files
 */
import { chmodSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { buildHash, buildStamp } from './rollup/build-stamp.mjs';
import { bustFailedImports } from './rollup/bust-failed-imports.mjs';
import { chunkOf } from './rollup/chunks.mjs';
import { codesApart } from './rollup/codes-apart.mjs';
import { compiledModules } from './rollup/compiled-module.mjs';
import { constantEnums } from './rollup/constant-enums.mjs';
import { elementsManifest } from './rollup/elements-manifest.mjs';
import { eagerEngine, engine } from './rollup/engine.mjs';
import { host, modules, siteFiles, watchPage } from './rollup/entries.mjs';
import { collectLicenses, writeLicenses } from './rollup/licenses.mjs';
import { litPolicy } from './rollup/lit-policy.mjs';
import { minifiedCode } from './rollup/minified-code.mjs';
import { minifiedTemplates } from './rollup/minified-templates.mjs';
import { moduleSizes } from './rollup/module-sizes.mjs';
import { ownCopies } from './rollup/own-copies.mjs';
import { ownScript } from './rollup/own-script.mjs';
import { ownSourceMaps } from './rollup/own-source-maps.mjs';
import { plainFiles } from './rollup/plain-files.mjs';
import { pureCalls } from './rollup/pure-calls.mjs';
import { stampIntegrity } from './rollup/stamp-integrity.mjs';
import { bundleEngine } from './rollup/vendors.mjs';
import { withoutHydration } from './rollup/without-hydration.mjs';

const stamp = buildStamp();
const hash = buildHash();
rmSync('dist', { recursive: true, force: true });
const { files, licenses } = await bundleEngine();

const output = (dir) => ({
  dir,
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: `chunks/[name]-${hash}.js`,
  generatedCode: { preset: 'es2015', symbols: false },
  freeze: false,
  hoistTransitiveImports: false,
});

/** The npm modules have source maps. */
const npmOutput = { ...output('dist/npm'), sourcemap: true };

const forPages = [
  engine(files),
  ownCopies,
  compiledModules,
  minifiedTemplates,
  nodeResolve({ browser: true, preferBuiltins: false, ignoreSideEffectsForRoot: true }),
  minifiedCode({
    module: true,
    ecma: 2022,
    // VHS writes to a debug log that cannot be enabled here.
    compress: { passes: 3, keep_fargs: false, inline: 1, pure_funcs: ['this.logger_'] },
    format: { comments: false },
  }),
];

const shakeable = { module: true, ecma: 2020, format: { preserve_annotations: true } };
const forServers = [collectLicenses(licenses), nodeResolve(), minifiedCode({ module: true, ecma: 2020 })];

// The script of the check page has no imports and no exports. Nothing in it reads a property with a leading `_`,
// which marks private members of the HTML parser, by a name that is text.
const forCheckPage = [
  collectLicenses(licenses),
  constantEnums,
  nodeResolve(),
  minifiedCode({
    module: true,
    ecma: 2022,
    compress: { passes: 3 },
    mangle: { properties: { regex: '^_' } },
    format: { comments: false },
  }),
];

const executable = { name: 'executable', writeBundle: () => chmodSync('dist/cli.js', 0o755) };

export default [
  { input: host, plugins: [...forServers, stampIntegrity], output: output('dist/site') },
  { input: watchPage, plugins: forServers, output: output('dist/site') },
  { input: { 'check-page': 'build/check-page.js' }, plugins: forCheckPage, output: output('dist/site') },
  {
    input: { server: 'build/server.js' },
    plugins: [compiledModules, ...forServers, ownSourceMaps],
    output: npmOutput,
  },
  {
    input: { codes: 'build/codes.js' },
    plugins: [compiledModules, pureCalls, nodeResolve(), minifiedCode(shakeable), ownSourceMaps],
    output: npmOutput,
  },
  {
    input: { cli: 'build/cli.js' },
    external: [/^node:/],
    plugins: [...forServers, executable],
    output: { ...output('dist'), banner: '#!/usr/bin/env node' },
  },
  {
    input: modules,
    external: [/^lit($|\/)/, '@lit-labs/ssr'],
    plugins: [codesApart, ...forPages, ownSourceMaps],
    output: { ...npmOutput, manualChunks: chunkOf },
  },
  {
    input: siteFiles,
    plugins: [
      litPolicy,
      withoutHydration,
      ...forPages,
      ownScript,
      eagerEngine,
      bustFailedImports,
      moduleSizes,
      writeLicenses('dist/THIRD-PARTY-LICENSES.txt', licenses),
      plainFiles,
      elementsManifest,
      stamp,
    ],
    output: { ...output('dist/site'), manualChunks: chunkOf },
  },
];
