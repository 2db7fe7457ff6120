export{p as ClipControls}from"../chunks/clip-controls-DIrmPJZw.js";import"../chunks/clip-player-DvMDGjIe.js";import"../chunks/words-Cy_ghdmd.js";
