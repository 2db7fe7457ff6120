import"../chunks/common-fd24d177.js";import"lit";import"../chunks/clip-player-fd24d177.js";import"../chunks/clip-controls-fd24d177.js";export{C as ClipCentre}from"../chunks/clip-more-fd24d177.js";
