import"../chunks/clip-controls-CWvugypZ.js";import"../chunks/clip-player-Dd4fDnOS.js";export{n as ClipSharePanel}from"../chunks/clip-panels-BLcCsRPJ.js";
