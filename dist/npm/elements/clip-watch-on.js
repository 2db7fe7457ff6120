import"../chunks/common-DeFDjiMI.js";import"lit";import"../chunks/clip-player-DPX6JJij.js";import"../chunks/clip-controls-wAkd_Typ.js";export{c as ClipWatchOn}from"../chunks/seek-parts-D8CS_D2V.js";
