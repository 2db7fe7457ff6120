import { watch } from 'chokidar';

/** Editors and version control write several files at once: what comes within so many ms is one change. */
const QUIET = 40;

/**
 * Calls `listen` after files below the folders have changed, come or gone; saved by renaming counts as well.
 *
 * @param {string[]} folders
 * @param {(paths: string[]) => void} listen
 * @returns {Promise<{close: () => Promise<void>}>} Resolves when every folder is watched.
 */
export async function watchFolders(folders, listen) {
  const changed = new Set();
  let timer;
  const watcher = watch(folders, { ignoreInitial: true, ignored: isOfAnEditor });
  watcher.on('all', (event, path) => {
    if (event.endsWith('Dir')) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...changed];
      changed.clear();
      listen(paths);
    }, QUIET);
  });
  await new Promise((resolve, reject) => {
    watcher.once('ready', resolve);
    watcher.once('error', reject);
  });
  return {
    close() {
      clearTimeout(timer);
      return watcher.close();
    },
  };
}

/** Backups and swap files: `.x.ts.swp`, `x.ts~`, `4913`. */
function isOfAnEditor(path) {
  return /(?:^|[\\/])(?:\.[^\\/]+\.sw[a-p]|\.#[^\\/]*|[^\\/]*~|4913)$/.test(path);
}
