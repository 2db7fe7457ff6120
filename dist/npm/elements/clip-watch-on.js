import"../chunks/common-4665f6f3.js";import"lit";import"../chunks/clip-player-4665f6f3.js";import"../chunks/clip-controls-4665f6f3.js";export{c as ClipWatchOn}from"../chunks/seek-parts-4665f6f3.js";
