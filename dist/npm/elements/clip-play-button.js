import"../chunks/common-DaTVfBT-.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-CXOZhIxy.js";import"../chunks/clip-player-DPPaAh3Y.js";
