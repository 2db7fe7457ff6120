import"../chunks/common-DeFDjiMI.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DPX6JJij.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-wAkd_Typ.js";
