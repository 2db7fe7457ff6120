import"../chunks/common-73fda977.js";import"../inline-clip.js";import"../chunks/clip-controls-73fda977.js";export{c as ClipWatchOn}from"../chunks/seek-parts-73fda977.js";
