import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './browsers.mjs';
import { startProcess, stopProcess } from './processes.mjs';
import { removeFolder, temporaryFolder } from './temporary-folder.mjs';
import { waitForAnswer } from './wait-for-answer.mjs';

/** Returns the path of nginx, or the reason why it cannot be used, in the form of `findBrowsers`. */
export const findNginx = () => findProgram('nginx', process.env, process.env.NGINX_PATH);

/**
 * Starts nginx on 127.0.0.1 with a folder as its root, and the snippet in that folder. It serves the folder `media` under
 * `/media/` to all origins, like a media host.
 *
 * @param {{folder: string, media: string, port: number}} options
 * @returns {Promise<{stop: () => Promise<void>}>}
 */
export async function startNginx({ folder, media, port }) {
  const own = temporaryFolder('nginx');
  mkdirSync(join(own, 'temp'));
  writeFileSync(join(own, 'nginx.conf'), nginxConfiguration({ folder, media, port, own }));
  const args = ['-p', own, '-c', join(own, 'nginx.conf'), '-e', join(own, 'error.log')];
  const child = startProcess(findNginx().path, args);
  const stop = async () => {
    await stopProcess(child);
    removeFolder(own);
  };
  try {
    await waitForAnswer(`http://127.0.0.1:${port}/`, child, join(own, 'error.log'));
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Returns a complete configuration around the snippet in `folder`. nginx writes its own files to `own`. `user` is set,
 * because nginx started by root runs its workers as a user without read permission for the folders.
 */
export function nginxConfiguration({ folder, media, port, own }) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${own}/nginx.pid;
events {}
http {
  access_log off;
  types { text/javascript js; image/jpeg jpg; video/mp4 mp4; text/vtt vtt; application/vnd.apple.mpegurl m3u8; }
  ${temporary.map((name) => `${name}_temp_path ${own}/temp/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    include ${folder}/_nginx.conf;
    location /media/ {
      alias ${media}/;
      add_header Access-Control-Allow-Origin *;
      add_header Cross-Origin-Resource-Policy cross-origin;
    }
  }
}
`;
}
