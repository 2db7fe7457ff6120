import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/clip-controls-BQXNjZUs.js";export{c as ClipWatchOn}from"../chunks/seek-parts-B-Z_wVy6.js";
