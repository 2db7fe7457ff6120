import"../chunks/common-ead4f22a.js";import"../inline-clip.js";import"../chunks/clip-controls-ead4f22a.js";export{c as ClipWatchOn}from"../chunks/seek-parts-ead4f22a.js";
