import"../chunks/common-DEVVghoI.js";import"lit";import"../chunks/clip-player-DJUJk3dJ.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-CKvgQYAA.js";
