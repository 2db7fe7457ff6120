import"../chunks/common-DeFDjiMI.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-wAkd_Typ.js";import"../chunks/clip-player-DPX6JJij.js";
