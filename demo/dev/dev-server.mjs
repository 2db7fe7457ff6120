import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHandler } from '../server/create-handler.mjs';
import { faultListener } from '../server/fault-listener.mjs';
import { listen } from '../server/listen.mjs';
import { createBundler } from './bundle-sources.mjs';
import { checkTypes } from './check-types.mjs';
import { PageReload } from './page-reload.mjs';
import { watchFolders } from './watch-folders.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Serves the demo from the sources: what changes is bundled anew, and open pages load themselves anew. A source that
 * cannot be bundled is told in the terminal and in the pages' consoles, and the demo goes on with the last build.
 *
 * @param {object} options
 * @param {number} options.port 0 takes any free port.
 * @param {string[]} options.hosts Loopback addresses.
 * @param {string} [options.root] The project, ending in `/`.
 * @param {boolean} [options.types] Whether each build is followed by a check of types.
 * @param {(html: string) => string} [options.transformHtml] Changes every page before it is sent.
 * @param {(line: string) => void} [options.say]
 * @returns {Promise<{port: number, close: () => Promise<void>}>}
 */
export async function startDevServer(options) {
  const server = new DevServer({
    root: ROOT,
    types: true,
    say: console.log,
    transformHtml: String,
    ...options,
  });
  try {
    return await server.start();
  } catch (error) {
    await server.close();
    throw error;
  }
}

class DevServer {
  #options;
  #folder;
  #bundler;
  #watcher;
  #listening;
  #reload = new PageReload();
  #types;
  #count = 0;
  /** The build that pages are made of: `{id, folder, handler}`. */
  #current;
  /** Settles when no build is under way: requests wait for it, so that no page is made of two builds. */
  #idle = Promise.resolve();

  constructor(options) {
    this.#options = options;
  }

  async start() {
    const { port, hosts, root } = this.#options;
    this.#listening = await listen((request, response) => this.#answer(request, response), port, hosts);
    this.#folder = await mkdtemp(join(tmpdir(), 'inline-clip-dev-'));
    this.#bundler = await createBundler(root);
    this.#watcher = await watchFolders([`${root}src`, `${root}demo`], (paths) => this.#changed(paths));
    this.#build();
    await this.#idle;
    return { port: this.#listening.port, close: () => this.close() };
  }

  async close() {
    await this.#watcher?.close();
    this.#types?.abort();
    await this.#listening?.close();
    await this.#idle;
    await this.#bundler?.dispose();
    if (this.#folder) await rm(this.#folder, { recursive: true, force: true });
  }

  #changed(paths) {
    const names = paths.map((path) => relative(this.#options.root, path).replaceAll('\\', '/'));
    const ofServer = names.filter((name) => /^demo\/(?:server\/|dev\/|[^/]+\.mjs$)/.test(name));
    if (ofServer.length > 0)
      this.#options.say(`${ofServer.join(', ')} changed: end this and start it again.`);
    if (ofServer.length < names.length) this.#build(names);
  }

  /** Builds go one after the other; those that would follow each other at once are one. */
  #build(names = []) {
    this.#count += 1;
    const due = this.#count;
    this.#idle = this.#idle.then(() => (due === this.#count ? this.#buildOnce(due, names) : undefined));
  }

  async #buildOnce(number, names) {
    const begin = performance.now();
    const folder = join(this.#folder, String(number));
    try {
      await this.#bundler.bundleInto(folder);
      const id = `${process.pid}-${number}`;
      const handler = await this.#handlerOf(folder, id);
      const before = this.#current;
      this.#current = { id, folder, handler };
      if (before) await rm(before.folder, { recursive: true, force: true });
      this.#reload.tellBuild(id);
      if (names.length > 0)
        this.#options.say(`${names.join(', ')}: built in ${Math.round(performance.now() - begin)} ms`);
      this.#checkTypes();
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      this.#options.say(error.message);
      this.#reload.tellFault(error.message);
    }
  }

  async #handlerOf(dist, id) {
    const transformHtml = (html) => this.#options.transformHtml(this.#reload.inject(html, id));
    return faultListener(await createHandler({ dist, demo: `${this.#options.root}demo/`, transformHtml }));
  }

  /** Types are checked beside the page that loads anew: what is wrong with them stops no build. */
  #checkTypes() {
    if (!this.#options.types) return;
    this.#types?.abort();
    this.#types = new AbortController();
    checkTypes(this.#options.root, this.#types.signal).then((text) => text && this.#options.say(text));
  }

  async #answer(request, response) {
    if (this.#reload.answer(request, response)) return;
    await this.#idle;
    if (this.#current) return this.#current.handler(request, response);
    const page =
      '<!doctype html><meta charset="utf-8"><title>No build</title><p>The sources cannot be built: the terminal says why.';
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(this.#reload.inject(page, 'none'));
  }
}
