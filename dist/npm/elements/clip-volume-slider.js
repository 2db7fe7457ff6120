import"../chunks/common-DaTVfBT-.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DPPaAh3Y.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-CXOZhIxy.js";
