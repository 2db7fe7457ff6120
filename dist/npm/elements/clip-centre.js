import"../chunks/common-a02602f3.js";import"lit";import"../chunks/clip-player-a02602f3.js";import"../chunks/clip-controls-a02602f3.js";export{C as ClipCentre}from"../chunks/clip-more-a02602f3.js";
