import"../chunks/common-DeFDjiMI.js";import"lit";import"../chunks/clip-player-DPX6JJij.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-wAkd_Typ.js";
