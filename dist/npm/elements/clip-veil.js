import"../chunks/clip-controls-CGMXcIjA.js";import"lit";export{C as ClipVeil}from"../chunks/clip-veil-CKSt_SRU.js";import"../chunks/clip-player-WU-Yd7UN.js";
