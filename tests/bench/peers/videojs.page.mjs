import 'video.js/dist/video-js.css';
import videojs from 'video.js';

const videos = (root) => root.querySelectorAll('[data-clip]');
const mount = (root) => {
  for (const video of videos(root)) videojs(video, { fluid: true });
};

mount(document);
window.benchPeer = {
  mount,
  play: (root) => videojs.getPlayers()[root.querySelector('.video-js').id].play(),
  unmount: (root) => videojs.getPlayers()[root.querySelector('.video-js').id].dispose(),
};
