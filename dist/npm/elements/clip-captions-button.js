import"../chunks/common-DaTVfBT-.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-CXOZhIxy.js";import"../chunks/clip-player-DPPaAh3Y.js";
