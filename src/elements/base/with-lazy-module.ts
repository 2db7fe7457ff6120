import { bustFailedImports } from '../../player/bust-failed-imports.js';
import { browserClock } from '../../player/retry/clock.js';
import { startTimeout } from '../../player/retry/timeouts.js';

/** Uses a script of ours once it has come; where it does not in time, the console hears of it, and all goes on without. */
export async function withLazyModule<Script>(
  coming: Promise<Script>,
  use?: (script: Script) => unknown,
  lack?: () => void,
): Promise<void> {
  try {
    const script = await inTime(coming);
    await use?.(script);
  } catch (error) {
    bustFailedImports();
    console.warn(error);
    lack?.();
  }
}

/** An import that never settles cannot be given up, but need not be waited for. */
function inTime<Script>(coming: Promise<Script>): Promise<Script> {
  return new Promise((resolve, reject) => {
    const end = browserClock.after(startTimeout, () =>
      reject(new Error(`nothing came for ${startTimeout} s`)),
    );
    coming.then(resolve, reject).finally(end);
  });
}
