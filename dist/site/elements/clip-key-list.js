import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";export{C as ClipKeyList}from"../chunks/clip-key-help-C1c9KxtL.js";
