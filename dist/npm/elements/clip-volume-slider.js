export{j as ClipVolumeSlider}from"../chunks/clip-controls-fO3DOXzE.js";import"lit";import"../chunks/clip-player-CTQwZUfJ.js";
