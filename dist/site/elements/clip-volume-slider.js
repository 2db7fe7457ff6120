import"../chunks/common-D-AEdV3_.js";import"../chunks/clip-player-BcyZCswN.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-CGK1u2uN.js";
