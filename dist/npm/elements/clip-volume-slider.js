import"../chunks/common-DXG899xm.js";import"lit";import"../chunks/clip-player-R2LSzduM.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-Rmt1Ackr.js";
