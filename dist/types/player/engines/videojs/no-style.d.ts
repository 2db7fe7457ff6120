declare global {
    /** Stops video.js from adding `<style>` elements, which a strict Content-Security-Policy forbids. */
    var VIDEOJS_NO_DYNAMIC_STYLE: boolean | undefined;
}
export {};
