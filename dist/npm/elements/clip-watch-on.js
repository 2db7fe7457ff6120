import"../chunks/common-DaTVfBT-.js";import"lit";import"../chunks/clip-player-DPPaAh3Y.js";import"../chunks/clip-controls-CXOZhIxy.js";export{c as ClipWatchOn}from"../chunks/seek-parts-C-O6dvT_.js";
