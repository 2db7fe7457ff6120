import"../chunks/common-DaTVfBT-.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-CXOZhIxy.js";import"../chunks/clip-player-DPPaAh3Y.js";
