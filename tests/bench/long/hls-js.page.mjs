import Hls from 'hls.js';

for (const video of document.querySelectorAll('video')) {
  video.addEventListener(
    'click',
    () => {
      const hls = new Hls();
      hls.loadSource(video.dataset.stream);
      hls.attachMedia(video);
      video.play();
    },
    { once: true },
  );
}
