import"../chunks/common-BeYWvZHM.js";import"lit";import"../chunks/clip-player-D0YpXyWv.js";export{h as ClipTime}from"../chunks/clip-controls-DPxmI447.js";import"../chunks/player-Bo35srwG.js";
