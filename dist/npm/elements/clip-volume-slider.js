import"../chunks/common-B1theyDs.js";import"lit";import"../chunks/clip-player-Bwa6w4lQ.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-DGT_-6qF.js";
