import"../chunks/common-ea5f3969.js";import"lit";import"../chunks/clip-player-ea5f3969.js";import"../chunks/clip-controls-ea5f3969.js";export{c as ClipWatchOn}from"../chunks/seek-parts-ea5f3969.js";
