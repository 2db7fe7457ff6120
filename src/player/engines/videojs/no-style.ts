declare global {
  /** Read by video.js when it is evaluated: no `<style>` elements, which a strict policy forbids. */
  var VIDEOJS_NO_DYNAMIC_STYLE: boolean | undefined;
}

globalThis.VIDEOJS_NO_DYNAMIC_STYLE = true;

export {};
