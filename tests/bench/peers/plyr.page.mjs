import 'plyr/dist/plyr.css';
import Plyr from 'plyr';
import iconUrl from '../node_modules/plyr/dist/plyr.svg';

const players = new Map();
const mount = (root) => {
  for (const video of root.querySelectorAll('[data-clip]')) {
    players.set(video, new Plyr(video, { iconUrl, blankVideo: '' }));
  }
};

mount(document);
window.benchPeer = {
  mount,
  play: (root) => root.querySelector('video').play(),
  unmount(root) {
    const video = root.querySelector('video');
    players.get(video).destroy();
    players.delete(video);
  },
};
