import"../chunks/common-73fda977.js";import"lit";import"../chunks/clip-player-73fda977.js";import"../chunks/clip-controls-73fda977.js";export{C as ClipCentre}from"../chunks/clip-more-73fda977.js";
