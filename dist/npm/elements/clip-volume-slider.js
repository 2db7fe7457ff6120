import"../chunks/clip-player-CsyPGFtC.js";import"lit";export{g as ClipVolumeSlider}from"../chunks/clip-controls-D7xHTER0.js";
