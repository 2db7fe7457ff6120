import"../chunks/common-DaTVfBT-.js";import"lit";import"../chunks/clip-player-DPPaAh3Y.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-CXOZhIxy.js";
