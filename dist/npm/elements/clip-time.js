import"../chunks/common-DaTVfBT-.js";import"lit";import"../chunks/clip-player-DPPaAh3Y.js";export{j as ClipTime}from"../chunks/clip-controls-CXOZhIxy.js";
