import"../chunks/common-138ddacd.js";import"lit";import"../chunks/clip-player-138ddacd.js";import"../chunks/clip-controls-138ddacd.js";export{c as ClipWatchOn}from"../chunks/seek-parts-138ddacd.js";
