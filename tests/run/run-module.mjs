import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const execute = promisify(execFile);

/**
 * Runs a module in a fresh Node process without any DOM, from the root of the project, so that the package can be
 * imported by its own name. The module may call `say(value)` once, with what JSON can hold.
 *
 * @param {string} code
 * @returns {Promise<any>} What was said. Rejects with the process's own error text.
 */
export async function runModule(code) {
  const module = `const say = (value) => process.stdout.write(JSON.stringify(value));\n${code}`;
  const options = { cwd: root, timeout: 30_000, maxBuffer: 64 * 1024 * 1024 };
  try {
    const args = ['--input-type=module', '--eval', module];
    const { stdout } = await execute(process.execPath, args, options);
    return stdout ? JSON.parse(stdout) : undefined;
  } catch (error) {
    throw new Error(error.stderr?.trim() || error.message, { cause: error });
  }
}
