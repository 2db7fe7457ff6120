import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";export{C as ClipDeviceButton}from"../chunks/clip-more-D58mB_wA.js";import"../chunks/clip-controls-UpEuxuEB.js";
