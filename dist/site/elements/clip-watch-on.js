import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-BvYOaYz_.js";export{c as ClipWatchOn}from"../chunks/seek-parts-9uG8FYNq.js";
