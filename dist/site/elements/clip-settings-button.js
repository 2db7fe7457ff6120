import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-UpEuxuEB.js";
