import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";export{j as ClipTime}from"../chunks/clip-controls-UpEuxuEB.js";import"../chunks/player-BErc9Ffs.js";
