import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { documentedCode } from './documented-code.mjs';
import { startProcess, stopProcess } from './processes.mjs';
import { removeFolder, temporaryFolder } from './temporary-folder.mjs';
import { ROOT } from './test-files.mjs';
import { waitForAnswer } from './wait-for-answer.mjs';
import { freePort } from './webkit-server.mjs';
import { startWorkerd } from './workerd.mjs';

/** Documents of clips in special states, which the demo does not have. */
const fates = {
  removed: { expires: '2026-01-02', url: 'https://news.example/2026/removed' },
  corrected: {
    correction: { '@type': 'CorrectionComment', text: 'It was Lviv.', datePublished: '2026-11-20' },
  },
  closed: {
    additionalProperty: {
      '@type': 'PropertyValue',
      name: 'frame-ancestors',
      value: ['https://partner.example'],
    },
    contentUrl: 'https://media.example/closed.mp4',
  },
};

/**
 * Creates a folder like that of a newsroom: `clips/` with the documents of the demo and those in special states, and
 * `assets/` with the site files of this `version` and a file of an earlier one.
 */
export function newsroom(version) {
  const folder = temporaryFolder('newsroom');
  cpSync(join(ROOT, 'demo/clips'), join(folder, 'clips'), { recursive: true });
  for (const [identifier, more] of Object.entries(fates)) {
    const document = { '@type': 'VideoObject', identifier, name: `A ${identifier} clip`, ...more };
    writeFileSync(join(folder, `clips/${identifier}.json`), JSON.stringify(document));
  }
  writeFileSync(join(folder, 'clips/private.json'), '"private"');
  cpSync(join(ROOT, 'dist/site'), join(folder, 'assets', version), { recursive: true });
  mkdirSync(join(folder, 'assets/0.0.1'));
  writeFileSync(join(folder, 'assets/0.0.1/host.js'), '// An earlier version.\n');
  return folder;
}

/** Returns the documented code for a runtime, with another base address. */
function codeAt(mark, base) {
  const code = documentedCode('docs/servers.md', mark);
  if (!code.includes("'https://clips.example.org/'"))
    throw new Error('docs/servers.md: the base of the site is another');
  return code.replace('https://clips.example.org/', base);
}

/** Runs the documented code for Node in a process of its own. */
export async function startOnNode(folder) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const own = temporaryFolder('node-site');
  const server = pathToFileURL(join(ROOT, 'dist/npm/server.js')).href;
  const code = codeAt('createServer(', `${origin}/`)
    .replace("'inline-clip/server'", `'${server}'`)
    .replace('.listen(3000)', `.listen(${port}, '127.0.0.1')`);
  writeFileSync(join(own, 'site.mjs'), code);
  const child = startProcess(process.execPath, [join(own, 'site.mjs')], { cwd: folder });
  await waitForAnswer(`${origin}/`, child, '');
  const stop = async () => {
    await stopProcess(child);
    removeFolder(own);
  };
  return { origin, stop };
}

/** Runs the documented code for workerd in workerd. */
export async function startOnWorkerd(folder) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { stop } = await startWorkerd({ worker: codeAt('export default', `${origin}/`), folder, port });
  return { origin, stop };
}
