import { freshImports } from '../../player/fresh-imports.js';
import { patience } from '../../player/patience.js';

/** Uses a script of ours once it has come; where it does not in time, the console hears of it, and all goes on without. */
export async function useScript<Script>(
  coming: Promise<Script>,
  use?: (script: Script) => unknown,
  lack?: () => void,
): Promise<void> {
  try {
    const script = await inTime(coming);
    await use?.(script);
  } catch (error) {
    freshImports();
    console.warn(error);
    lack?.();
  }
}

/** An import that never settles cannot be given up, but need not be waited for. */
function inTime<Script>(coming: Promise<Script>): Promise<Script> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`a script did not come within ${patience} s`)),
      patience * 1000,
    );
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
