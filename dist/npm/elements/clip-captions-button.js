import"../chunks/common-BeYWvZHM.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-DPxmI447.js";import"../chunks/clip-player-D0YpXyWv.js";
