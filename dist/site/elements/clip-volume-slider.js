import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-UpEuxuEB.js";
