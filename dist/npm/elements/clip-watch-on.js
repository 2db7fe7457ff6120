import"../chunks/common-86c57b92.js";import"lit";import"../chunks/clip-player-86c57b92.js";import"../chunks/clip-controls-86c57b92.js";export{c as ClipWatchOn}from"../chunks/seek-parts-86c57b92.js";
