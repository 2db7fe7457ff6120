import"../chunks/common-ead4f22a.js";import"lit";import"../chunks/clip-player-ead4f22a.js";export{l as ClipTime}from"../chunks/clip-controls-ead4f22a.js";
