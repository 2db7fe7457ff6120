import"../chunks/common-VJ0FBH90.js";import"lit";import"../chunks/clip-player-Cq64RaeM.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-k0jho7Qm.js";
