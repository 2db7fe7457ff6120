import"../chunks/common-BeYWvZHM.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-DPxmI447.js";import"../chunks/clip-player-D0YpXyWv.js";
