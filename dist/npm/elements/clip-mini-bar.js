import"../chunks/common-DeFDjiMI.js";import"lit";import"../chunks/clip-player-DPX6JJij.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-BXbx-eCQ.js";
