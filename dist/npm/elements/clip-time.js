export{h as ClipTime}from"../chunks/clip-controls-BKeVnfTp.js";import"lit";import"../chunks/clip-player-Ci0Flp71.js";
