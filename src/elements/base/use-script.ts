import { freshImports } from '../../player/fresh-imports.js';
import { patience } from '../../player/patience.js';

/** Uses a script of ours once it has come; where it does not in time, the console hears of it, and all goes on without. */
export async function useScript<Script>(
  coming: Promise<Script>,
  use?: (script: Script) => unknown,
  lack?: () => void,
): Promise<void> {
  try {
    const script = await Promise.race([coming, silence()]);
    await use?.(script);
  } catch (error) {
    freshImports();
    console.warn(error);
    lack?.();
  }
}

/** An import that never settles cannot be given up. */
function silence(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, patience * 1000, 'nothing came'));
}
