import"../chunks/clip-controls-CWvugypZ.js";import"../chunks/clip-player-Dd4fDnOS.js";export{C as ClipCopyField}from"../chunks/clip-panels-BLcCsRPJ.js";
