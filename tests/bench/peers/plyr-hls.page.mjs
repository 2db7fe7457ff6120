import 'plyr/dist/plyr.css';
import Hls from 'hls.js';
import Plyr from 'plyr';
import iconUrl from '../node_modules/plyr/dist/plyr.svg';

for (const video of document.querySelectorAll('[data-clip]')) {
  new Plyr(video, { iconUrl, blankVideo: '' });
  const hls = new Hls();
  hls.loadSource(video.dataset.hls);
  hls.attachMedia(video);
}
