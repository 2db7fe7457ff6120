import"../chunks/common-DeFDjiMI.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-wAkd_Typ.js";import"../chunks/clip-player-DPX6JJij.js";
