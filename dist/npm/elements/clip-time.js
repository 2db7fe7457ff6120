import"../chunks/common-e9ac4291.js";import"lit";import"../chunks/clip-player-e9ac4291.js";export{l as ClipTime}from"../chunks/clip-controls-e9ac4291.js";
