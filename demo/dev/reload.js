// Loads the page anew when the demo is built anew. Frames are loaded with the page around them.
const build = new URL(import.meta.url).searchParams.get('build');
let source;

/** A browser opens six connections to a host at most: pages that nobody sees keep none. */
function follow() {
  source?.close();
  source = undefined;
  if (document.visibilityState === 'hidden') return;
  source = new EventSource('/dev/changes');
  source.addEventListener('build', ({ data }) => {
    if (data !== build) location.reload();
  });
  source.addEventListener('fault', ({ data }) => console.error(data));
}

if (window.top === window) {
  document.addEventListener('visibilitychange', follow);
  follow();
}
