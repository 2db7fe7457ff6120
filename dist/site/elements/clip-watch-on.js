import"../chunks/clip-controls-DIrmPJZw.js";import"../chunks/clip-player-DvMDGjIe.js";import"../chunks/words-Cy_ghdmd.js";export{c as ClipWatchOn}from"../chunks/seek-parts-YuL8sGaO.js";
