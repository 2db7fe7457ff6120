import { freshImports } from '../../player/fresh-imports.js';

/** Uses a script of ours once it has come; where it does not, the console hears of it, and all goes on without. */
export async function useScript<Script>(
  coming: Promise<Script>,
  use?: (script: Script) => unknown,
  lack?: () => void,
): Promise<void> {
  try {
    const script = await coming;
    await use?.(script);
  } catch (error) {
    freshImports();
    console.warn(error);
    lack?.();
  }
}
