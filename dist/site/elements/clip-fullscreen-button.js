import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-UpEuxuEB.js";
