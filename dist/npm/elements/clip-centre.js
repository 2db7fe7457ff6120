import"../chunks/common-a6ea4db3.js";import"lit";import"../chunks/clip-player-a6ea4db3.js";import"../chunks/clip-controls-a6ea4db3.js";export{C as ClipCentre}from"../chunks/clip-more-a6ea4db3.js";
