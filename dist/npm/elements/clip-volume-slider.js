import"../chunks/clip-player-847RD7Gk.js";import"lit";export{g as ClipVolumeSlider}from"../chunks/clip-controls-BMxv8CxJ.js";
