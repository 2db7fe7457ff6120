import"../chunks/common-a0a840e0.js";import"lit";import"../chunks/clip-player-a0a840e0.js";import"../chunks/clip-controls-a0a840e0.js";export{c as ClipWatchOn}from"../chunks/seek-parts-a0a840e0.js";
