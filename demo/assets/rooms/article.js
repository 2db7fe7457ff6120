// What the clips of this page tell of their progress.
import { byId } from '../dom.js';

document.addEventListener('clip-progress', ({ target, detail }) => {
  const { title } = target.player.state.clip;
  byId('progress').prepend(`${detail.quarter} %  ${title}\n`);
});
