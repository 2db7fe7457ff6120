import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-BnMfeYz-.js";
