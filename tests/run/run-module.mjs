import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const execute = promisify(execFile);

/**
 * Runs a module in a new Node process without a DOM, in the root of the project, so that it can import the package by its
 * name. The module may call `say(value)` once, with a JSON value.
 *
 * @param {string} code
 * @returns {Promise<any>} That value. Rejects with the error text of the process.
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
