import"../chunks/common-Ck3cbuFK.js";import"lit";import"../chunks/clip-player-Hiro2txW.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-BEoruWdK.js";
