import"../chunks/common-DO4lyaIc.js";import"lit";import"../chunks/clip-player-ulLBMHav.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-BbvLIyQL.js";
