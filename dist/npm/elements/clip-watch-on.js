import"../chunks/common-d3b3d735.js";import"lit";import"../chunks/clip-player-d3b3d735.js";import"../chunks/clip-controls-d3b3d735.js";export{c as ClipWatchOn}from"../chunks/seek-parts-d3b3d735.js";
