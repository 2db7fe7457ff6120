import"../chunks/common-2be01c94.js";import"lit";import"../chunks/clip-player-2be01c94.js";import"../chunks/clip-controls-2be01c94.js";export{c as ClipWatchOn}from"../chunks/seek-parts-2be01c94.js";
