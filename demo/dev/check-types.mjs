import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Checks the types of the sources in a process of its own.
 *
 * @param {string} root
 * @param {AbortSignal} signal Ends the check; it says nothing then.
 * @returns {Promise<string>} What `tsc` says; nothing when all is well.
 */
export function checkTypes(root, signal) {
  const folder = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const args = [join(folder, 'bin/tsc'), '-p', root, '--noEmit', '--pretty', 'false'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => child.kill();
  signal.addEventListener('abort', end, { once: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`Types are not checked: ${error.message}`));
    child.once('close', (code) => {
      signal.removeEventListener('abort', end);
      resolve(signal.aborted || code === 0 ? '' : said.trim());
    });
  });
}
