import"../chunks/common-DeFDjiMI.js";import"lit";import"../chunks/clip-player-DPX6JJij.js";export{j as ClipTime}from"../chunks/clip-controls-wAkd_Typ.js";
