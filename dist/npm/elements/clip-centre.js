import"../chunks/common-1a3ef2cb.js";import"lit";import"../chunks/clip-player-1a3ef2cb.js";import"../chunks/clip-controls-1a3ef2cb.js";export{C as ClipCentre}from"../chunks/clip-more-1a3ef2cb.js";
