export{h as ClipVolumeSlider}from"../chunks/clip-controls-CFha3pnb.js";import"../chunks/clip-player-BRuGRiVY.js";
