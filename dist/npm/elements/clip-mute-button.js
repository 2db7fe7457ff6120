import"../chunks/common-DaTVfBT-.js";import"lit";export{e as ClipMuteButton}from"../chunks/clip-controls-CXOZhIxy.js";import"../chunks/clip-player-DPPaAh3Y.js";
