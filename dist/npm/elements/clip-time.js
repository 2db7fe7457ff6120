import"../chunks/common-9466449e.js";import"lit";import"../chunks/clip-player-9466449e.js";export{l as ClipTime}from"../chunks/clip-controls-9466449e.js";
