import"../chunks/common-15548f36.js";import"../inline-clip.js";import"../chunks/clip-controls-15548f36.js";export{c as ClipWatchOn}from"../chunks/seek-parts-15548f36.js";
