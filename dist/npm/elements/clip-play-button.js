import"../chunks/common-DeFDjiMI.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-wAkd_Typ.js";import"../chunks/clip-player-DPX6JJij.js";
