import { resolve } from 'node:path';

/**
 * The page's own script is the chunk of the element itself, with what other chunks take from it among its exports: as an
 * entry like the others it would do no more than ask for another file. Among the elements a file hands it on.
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
