import"../chunks/common-b15a5b25.js";import"../inline-clip.js";import"../chunks/clip-controls-b15a5b25.js";export{c as ClipWatchOn}from"../chunks/seek-parts-b15a5b25.js";
