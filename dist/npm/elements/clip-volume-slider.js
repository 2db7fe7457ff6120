import"../chunks/common-Cyww-r99.js";import"lit";import"../chunks/clip-player-DzC5EH5L.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-roHzdGOU.js";
