import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";export{C as ClipCaptionsButton}from"../chunks/clip-controls-UpEuxuEB.js";
