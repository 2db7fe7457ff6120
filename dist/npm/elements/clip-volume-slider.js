import"../chunks/common-BeYWvZHM.js";import"lit";import"../chunks/clip-player-D0YpXyWv.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-DPxmI447.js";
