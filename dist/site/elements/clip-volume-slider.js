import"../chunks/common-lrACfPa1.js";import"../chunks/clip-player-g8ncXStC.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-CCB6lXDM.js";
