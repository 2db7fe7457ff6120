import"../chunks/common-6e2cee59.js";import"lit";import"../chunks/clip-player-6e2cee59.js";import"../chunks/clip-controls-6e2cee59.js";export{c as ClipWatchOn}from"../chunks/seek-parts-6e2cee59.js";
