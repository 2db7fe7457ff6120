import"../chunks/clip-player-BSEpm-Yc.js";export{h as ClipVolumeSlider}from"../chunks/clip-controls-G7z1ppny.js";
