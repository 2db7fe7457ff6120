import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";export{f as ClipPlayButton}from"../chunks/clip-controls-UpEuxuEB.js";
