import"../chunks/common-e9ac4291.js";import"lit";import"../chunks/clip-player-e9ac4291.js";import"../chunks/clip-controls-e9ac4291.js";export{C as ClipCentre}from"../chunks/clip-more-e9ac4291.js";
