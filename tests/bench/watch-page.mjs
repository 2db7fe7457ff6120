/**
 * Runs in every page before its own scripts, and gives it `window.bench`: what the browser tells of layout and tasks,
 * and how long it takes from a press to a moving picture. Until it is asked it only notes, weakly, which roots there are.
 */
export function watchPage() {
  const roots = [new WeakRef(document)];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    if (roots.length < 20_000) roots.push(new WeakRef(root));
    return root;
  };
  const entries = (type) =>
    new Promise((done) => {
      const observer = new PerformanceObserver((list) => done(list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(done, 50, []);
    });
  const sum = (list, of) => list.reduce((total, entry) => total + of(entry), 0);
  const videos = () => roots.flatMap((root) => [...(root.deref()?.querySelectorAll('video') ?? [])]);

  /**
   * Settles when a picture has followed the first: with how long it took, in ms, from `start`. That is noted before the
   * mouse is told to press, for everybody alike: the browser's own controls keep presses to themselves.
   */
  const watchPress = (start) =>
    new Promise((done) => {
      const seen = new Set();
      let isOver = false;
      const follow = (video) => {
        const look = (now, { presentedFrames, mediaTime }) => {
          isOver ||= presentedFrames >= 2 && mediaTime > 0;
          if (isOver) done(now - start);
          else video.requestVideoFrameCallback(look);
        };
        video.requestVideoFrameCallback(look);
      };
      const search = () => {
        for (const video of videos()) {
          if (!seen.has(video)) follow(video);
          seen.add(video);
        }
        if (!isOver) requestAnimationFrame(search);
      };
      search();
    });

  window.bench = {
    videos,
    pressNow() {
      window.bench.pressed = watchPress(performance.now());
    },
    async looks() {
      const [tasks, shifts, paints] = await Promise.all(
        ['longtask', 'layout-shift', 'largest-contentful-paint'].map(entries),
      );
      return {
        blocking: sum(tasks, ({ duration }) => duration - 50),
        shift: sum(shifts, ({ value }) => value),
        paint: paints.at(-1)?.startTime ?? 0,
      };
    },
  };
}
