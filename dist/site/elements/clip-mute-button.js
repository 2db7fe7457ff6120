import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";export{e as ClipMuteButton}from"../chunks/clip-controls-UpEuxuEB.js";
