import"../chunks/common-90cf9c3c.js";import"lit";import"../chunks/clip-player-90cf9c3c.js";import"../chunks/clip-controls-90cf9c3c.js";export{c as ClipWatchOn}from"../chunks/seek-parts-90cf9c3c.js";
