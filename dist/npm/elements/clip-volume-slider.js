import"../chunks/common-BQgi_CF0.js";import"lit";import"../chunks/clip-player-DGdPp-Jx.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-Bmjyo8ZR.js";
