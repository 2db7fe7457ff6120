export{k as ClipVolumeSlider}from"../chunks/clip-controls-BlmVJ0DI.js";import"../chunks/clip-player-CazMg2-w.js";
