import"../chunks/common-BeVZ5IzE.js";export{l as ClipControls}from"../chunks/clip-controls-UpEuxuEB.js";import"../chunks/clip-player-CnvCQ90e.js";import"../chunks/player-BErc9Ffs.js";
