import"../chunks/clip-player-Bazll1fW.js";export{h as ClipVolumeSlider}from"../chunks/clip-controls-B62soofv.js";
