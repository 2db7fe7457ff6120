import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PuppeteerInput } from './puppeteer-input.mjs';
import { ROOT } from './test-files.mjs';

/** Resolves imports of packages to the bundles of vendor.mjs, and imports of the engine to the sources. */
export function vendorPlugin(vendors) {
  return {
    name: 'inline-clip-vendors',
    resolveImport({ source }) {
      const [, module] = /^inline-clip:(.+)$/.exec(source) ?? [];
      return module ? `/src/player/engines/videojs/${module}.js` : vendors.get(source);
    },
  };
}

/**
 * Performs the command `user` of tests/user.ts with `{action, args}`, an action of
 * {@link PuppeteerInput} or {@link import('./webkit-input.mjs').WebKitInput}.
 */
export function userPlugin() {
  return {
    name: 'inline-clip-user',
    async executeCommand({ command, payload, session }) {
      if (command !== 'user') return undefined;
      const input = inputOf(session);
      if (typeof input[payload.action] !== 'function') throw new Error(`nobody can ${payload.action} here`);
      return (await input[payload.action](...payload.args)) ?? true;
    },
  };
}

function inputOf({ browser, id }) {
  return browser.inputOf?.(id) ?? new PuppeteerInput(browser.getPage(id));
}

/** Serves media, fixtures and faults before the dev server, which does not support byte ranges. */
export function mediaMiddleware(listener, prefixes) {
  return async (context, next) => {
    if (!prefixes.some((prefix) => context.path.startsWith(prefix))) return next();
    context.respond = false;
    context.status = 200; // the listener sets its own status; without one, the dev server reports a 404
    listener(context.req, context.res);
  };
}

/** Lets the browser cache modules, which do not change during a run. */
export async function cacheMiddleware(context, next) {
  await next();
  const isModule = /\.(?:m?js|ts|css)$/.test(context.path) && context.status === 200;
  if (isModule && !context.path.startsWith('/__w')) context.set('cache-control', 'public, max-age=3600');
}

/** Serves the TypeScript for a module that is requested by address (`new URL('./x.js', import.meta.url)`). */
export function sourceMiddleware(context, next) {
  const source = context.path.replace(/\.js$/, '.ts');
  if (source !== context.path && context.path.startsWith('/src/') && existsSync(join(ROOT, source))) {
    context.path = source;
  }
  return next();
}
