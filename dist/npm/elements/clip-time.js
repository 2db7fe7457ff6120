import"../chunks/common-fad8759b.js";import"lit";import"../chunks/clip-player-fad8759b.js";export{l as ClipTime}from"../chunks/clip-controls-fad8759b.js";
