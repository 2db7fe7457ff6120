import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { version } from '../../build/embed/release.js';
import { newsroom, startOnNode, startOnWorkerd } from '../run/clip-sites.mjs';
import { removeFolder } from '../run/temporary-folder.mjs';
import { findWorkerd } from '../run/workerd.mjs';
import { clipSiteCases } from './clip-site-cases.mjs';

const folder = newsroom(version);
after(() => removeFolder(folder));

const runtimes = [
  { name: 'Node', start: startOnNode },
  { name: 'workerd', start: startOnWorkerd, missing: findWorkerd().missing },
];

for (const { name, start, missing } of runtimes) {
  describe(`the documented clip site on ${name}`, () => {
    let site;
    before(async () => {
      if (!missing) site = await start(folder);
    });
    after(() => site?.stop());

    const ask = async (path, options) => {
      const response = await fetch(site.origin + path, options);
      return { status: response.status, headers: response.headers, text: await response.text() };
    };
    const oEmbedOf = (path, more = '') => ask(`/oembed?url=${encodeURIComponent(site.origin + path)}${more}`);

    for (const [sentence, check] of clipSiteCases) {
      it(sentence, async (test) => {
        assert.ok(!missing || !process.env.CI, `CI goes without no runtime: ${missing}`);
        if (missing) return test.skip(`SKIPPED: ${name} is not here (${missing})`);
        await check({ site, ask, oEmbedOf, version });
      });
    }
  });
}
