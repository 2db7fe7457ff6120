import"../chunks/common-vjue8cvy.js";import"lit";import"../chunks/clip-player-DkNijrBv.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-agi5X1FV.js";
