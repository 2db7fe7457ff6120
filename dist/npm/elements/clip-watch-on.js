import"../chunks/common-b60b1422.js";import"lit";import"../chunks/clip-player-b60b1422.js";import"../chunks/clip-controls-b60b1422.js";export{c as ClipWatchOn}from"../chunks/seek-parts-b60b1422.js";
