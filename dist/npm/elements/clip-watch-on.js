import"../chunks/common-fd24d177.js";import"lit";import"../chunks/clip-player-fd24d177.js";import"../chunks/clip-controls-fd24d177.js";export{c as ClipWatchOn}from"../chunks/seek-parts-fd24d177.js";
