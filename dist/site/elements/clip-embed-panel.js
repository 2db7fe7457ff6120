import"../chunks/clip-controls-CWvugypZ.js";import"../chunks/clip-player-Dd4fDnOS.js";export{l as ClipEmbedPanel}from"../chunks/clip-panels-BLcCsRPJ.js";
