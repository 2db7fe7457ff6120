import { bustFailedImports } from '../../player/bust-failed-imports.js';
import { browserClock } from '../../player/retry/clock.js';
import { startTimeout } from '../../player/retry/timeouts.js';

/**
 * Awaits a dynamic import and passes the module to `use`. When the import fails, or does not settle within
 * `startTimeout` seconds, logs a warning, calls `lack`, and resolves.
 */
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

/** Rejects after `startTimeout` seconds, because a dynamic import cannot be aborted. */
function inTime<Script>(coming: Promise<Script>): Promise<Script> {
  return new Promise((resolve, reject) => {
    const end = browserClock.after(startTimeout, () =>
      reject(new Error(`nothing came for ${startTimeout} s`)),
    );
    coming.then(resolve, reject).finally(end);
  });
}
