import"../chunks/common-B1theyDs.js";import"lit";import"../chunks/clip-player-Bwa6w4lQ.js";export{h as ClipTime}from"../chunks/clip-controls-DGT_-6qF.js";import"../chunks/player-CiPz4zwj.js";
