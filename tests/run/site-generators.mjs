import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import clipPlugin from '../../integrations/eleventy/clip.js';
import { findProgram } from './browsers.mjs';
import { temporaryFolder } from './temporary-folder.mjs';
import { ROOT } from './test-files.mjs';

/** Returns the path of Hugo, or the reason why it cannot be used. */
export const findHugo = () => findProgram('hugo', process.env);

/**
 * Creates a Hugo site with its own settings and the shortcode of this project.
 *
 * @returns {{folder: string, built: (text: string) => {html?: string, error?: string}}} `built` returns the HTML for
 * the Markdown text of a page, or the error.
 */
export function hugoSite() {
  const folder = temporaryFolder('hugo');
  const path = (name) => join(folder, name);
  for (const name of ['layouts/_default', 'layouts/shortcodes', 'content'])
    mkdirSync(path(name), { recursive: true });
  cpSync(join(ROOT, 'integrations/hugo/clip.html'), path('layouts/shortcodes/clip.html'));
  writeFileSync(path('layouts/_default/single.html'), '{{ .Content }}');
  const kinds = 'disableKinds = ["home", "taxonomy", "term", "RSS", "sitemap", "404"]';
  writeFileSync(path('config.toml'), `baseURL = "https://blog.example/"\n${kinds}\n`);
  const built = (text) => {
    writeFileSync(path('content/a.md'), `---\ntitle: A\n---\n\n${text}\n`);
    const { status, stderr, stdout } = spawnSync(findHugo().path, ['--source', folder], { encoding: 'utf8' });
    if (status !== 0) return { error: stderr + stdout };
    return { html: readFileSync(path('public/a/index.html'), 'utf8').trim() };
  };
  return { folder, built };
}

/**
 * Creates an Eleventy site with its own settings and the shortcode of this project.
 *
 * @returns {{folder: string, built: (pages: Record<string, string>) => Promise<Record<string, string>>}} `built`
 * returns the HTML of pages, by their names.
 */
export function eleventySite() {
  const folder = temporaryFolder('eleventy');
  let count = 0;
  const built = async (pages) => {
    count += 1;
    const input = join(folder, String(count));
    mkdirSync(input);
    for (const [name, text] of Object.entries(pages)) writeFileSync(join(input, name), text);
    const config = (eleventyConfig) => eleventyConfig.addPlugin(clipPlugin);
    const options = { quietMode: true, configPath: false, config };
    const answers = await new Eleventy(input, join(folder, 'out'), options).toJSON();
    return Object.fromEntries(
      answers.map(({ inputPath, content }) => [inputPath.split('/').at(-1), content.trim()]),
    );
  };
  return { folder, built };
}
