import { chmodSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram } from './browsers.mjs';
import { startProcess, stopProcess } from './processes.mjs';
import { removeFolder, temporaryFolder } from './temporary-folder.mjs';
import { waitForAnswer } from './wait-for-answer.mjs';

const MODULES = 'mpm_event authz_core alias dir mime headers rewrite'.split(' ');

/** Returns the path of Apache, or the reason why it cannot be used, in the form of `findBrowsers`. */
export const findApache = () => findProgram('apache', process.env);

/**
 * Starts Apache on 127.0.0.1 with a folder below `/sub/`, as a folder on the host of a WordPress is. Apache reads the
 * `.htaccess` files in it with the permissions that WordPress needs.
 *
 * @param {{folder: string, port: number}} options
 * @returns {Promise<{stop: () => Promise<void>}>}
 */
export async function startApache({ folder, port }) {
  const own = temporaryFolder('apache');
  // Started by root, Apache serves as a user of its own.
  for (const path of [own, folder]) chmodSync(path, 0o755);
  writeFileSync(join(own, 'apache.conf'), configuration({ folder, port, own }));
  const child = startProcess(findApache().path, ['-f', join(own, 'apache.conf'), '-D', 'FOREGROUND']);
  const stop = async () => {
    await stopProcess(child);
    removeFolder(own);
  };
  try {
    await waitForAnswer(`http://127.0.0.1:${port}/sub/`, child, join(own, 'error.log'));
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const configuration = ({ folder, port, own }) => `
ServerName localhost
ServerRoot ${own}
Listen 127.0.0.1:${port}
${MODULES.map((name) => `LoadModule ${name}_module ${modules()}/mod_${name}.so`).join('\n')}
PidFile ${own}/pid
ErrorLog ${own}/error.log
DefaultRuntimeDir ${own}
TypesConfig /dev/null
${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
DocumentRoot ${own}
Alias /sub ${folder}
<Directory ${folder}>
  AllowOverride FileInfo
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
`;

/** The folder of modules: `/usr/lib/apache2/modules` on Debian. */
const modules = () => join(dirname(dirname(findApache().path)), 'lib/apache2/modules');
