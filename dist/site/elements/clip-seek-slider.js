export{j as ClipSeekSlider}from"../chunks/clip-controls-DIrmPJZw.js";import"../chunks/clip-player-DvMDGjIe.js";import"../chunks/words-Cy_ghdmd.js";import"../chunks/player-DmRj3AxB.js";
