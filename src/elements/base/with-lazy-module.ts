import { bustFailedImports } from '../../player/bust-failed-imports.js';
import { browserClock } from '../../player/retry/clock.js';
import { startTimeout } from '../../player/retry/timeouts.js';

/**
 * Awaits a dynamic import and passes the module to `use`. When the import fails, or does not settle within
 * `startTimeout` seconds, logs a warning, calls `failed`, and resolves.
 */
export async function withLazyModule<Script>(
  loading: Promise<Script>,
  use?: (script: Script) => unknown,
  failed?: () => void,
): Promise<void> {
  try {
    const script = await withTimeout(loading);
    await use?.(script);
  } catch (error) {
    bustFailedImports();
    console.warn(error);
    failed?.();
  }
}

/** Rejects after `startTimeout` seconds, because a dynamic import cannot be aborted. */
function withTimeout<Script>(loading: Promise<Script>): Promise<Script> {
  return new Promise((resolve, reject) => {
    const end = browserClock.after(startTimeout, () =>
      reject(new Error(`nothing came for ${startTimeout} s`)),
    );
    loading.then(resolve, reject).finally(end);
  });
}
