import"../chunks/common-DeFDjiMI.js";import"lit";export{e as ClipMuteButton}from"../chunks/clip-controls-wAkd_Typ.js";import"../chunks/clip-player-DPX6JJij.js";
