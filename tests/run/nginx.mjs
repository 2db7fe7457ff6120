import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './browsers.mjs';
import { startProcess, stopProcess } from './processes.mjs';
import { removeFolder, temporaryFolder } from './temporary-folder.mjs';
import { waitForAnswer } from './wait-for-answer.mjs';

/** Where nginx is, or why it cannot be used, as `findBrowsers` says it. */
export const findNginx = () => findProgram('nginx', process.env, process.env.NGINX_PATH);

/**
 * Starts nginx with a folder as its root and the snippet that lies in it, on 127.0.0.1. `media` is a folder that it
 * serves under `/media/`, as a media host would that lets everybody in.
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
 * A whole configuration around the snippet in `folder`; `own` is a folder for what nginx writes itself. The workers of
 * root's nginx belong to a user who may not read folders of ours, unless told otherwise.
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
