import shaka from 'shaka-player';

for (const video of document.querySelectorAll('video')) {
  video.addEventListener(
    'click',
    async () => {
      video.play().catch(() => undefined); // uses the press; loading the stream rejects it
      const player = new shaka.Player();
      await player.attach(video);
      await player.load(video.dataset.stream);
      await video.play();
    },
    { once: true },
  );
}
