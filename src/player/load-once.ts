/**
 * Imports a script with each call until it has come. From then on all calls get the same promise, which saves a press the
 * tasks that an import takes to settle.
 */
export function loadOnce<Script>(ask: () => Promise<Script>, onLost?: () => void): () => Promise<Script> {
  let loaded: Promise<Script> | undefined;
  return () => {
    const coming = loaded ?? ask();
    coming.then(() => (loaded ??= coming)).catch(() => onLost?.());
    return coming;
  };
}
