import './vidstack.page.mjs';

// By itself it takes hls.js from a CDN; this is its way to have it from the package.
for (const player of document.querySelectorAll('media-player')) {
  player.addEventListener('provider-change', ({ detail: provider }) => {
    if (provider?.type === 'hls') provider.library = () => import('hls.js');
  });
}
