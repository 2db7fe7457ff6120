import { resolve } from 'node:path';

/**
 * Makes `inline-clip.js` the chunk of `<clip-player>` itself, with the exports that other chunks need. An ordinary
 * entry would only import another file. `elements/clip-player.js` re-exports it.
 */
export const ownScript = {
  name: 'own-script',
  buildStart() {
    const id = resolve('build/elements/player/clip-player.js');
    this.emitFile({ type: 'chunk', id, fileName: 'inline-clip.js', preserveSignature: 'allow-extension' });
  },
  generateBundle() {
    const source = 'export{ClipPlayer}from"../inline-clip.js";\n';
    this.emitFile({ type: 'asset', fileName: 'elements/clip-player.js', source });
  },
};
