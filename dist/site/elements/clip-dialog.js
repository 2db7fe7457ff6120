import"../chunks/clip-controls-CWvugypZ.js";import"../chunks/clip-player-Dd4fDnOS.js";export{k as ClipDialog}from"../chunks/clip-panels-BLcCsRPJ.js";
