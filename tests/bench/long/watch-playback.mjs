/**
 * Runs in every page before its own scripts. `window.playback` notes ten times a second where the picture is, and counts
 * the source buffers that there have been.
 */
export function watchPlayback() {
  const STEP = 100;
  let buffers = 0;
  const { addSourceBuffer } = MediaSource.prototype;
  MediaSource.prototype.addSourceBuffer = function (type) {
    buffers += 1;
    return addSourceBuffer.call(this, type);
  };
  const samples = [];
  let video;
  const note = () => {
    video ??= window.bench.videos().find(({ currentTime }) => currentTime > 0);
    if (!video) return;
    const { currentTime, buffered, videoHeight } = video;
    const ranges = Array.from({ length: buffered.length }, (_, index) => [
      buffered.start(index),
      buffered.end(index),
    ]);
    const behind = currentTime - Math.min(currentTime, ...ranges.map(([start]) => start));
    const ahead = Math.max(currentTime, ...ranges.map(([, end]) => end)) - currentTime;
    samples.push({
      at: performance.now(),
      currentTime,
      height: videoHeight,
      behind,
      ahead,
      ended: video.ended,
    });
  };
  setInterval(note, STEP);
  window.playback = {
    take: () => samples.splice(0),
    buffers: () => buffers,
    setRate(rate) {
      video.playbackRate = rate;
    },
  };
}
