import"../chunks/common-Tj7jOYxd.js";import"lit";import"../chunks/clip-player-BNKu-Vg2.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-DE3m3FNR.js";
