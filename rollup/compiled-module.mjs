import { existsSync, readFileSync } from 'node:fs';

/** A module that `tsc` has written, with its source map, which rollup does not look for by itself. */
export function compiledModule(file) {
  const map = `${file}.map`;
  return {
    code: readFileSync(file, 'utf8'),
    map: existsSync(map) ? JSON.parse(readFileSync(map, 'utf8')) : null,
  };
}

export const compiledModules = {
  name: 'compiled-modules',
  load: (id) => (/build[\\/][^?]*\.js$/.test(id) && existsSync(`${id}.map`) ? compiledModule(id) : null),
};
