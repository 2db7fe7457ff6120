import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";import"../chunks/clip-controls-UpEuxuEB.js";export{j as ClipMoreButtons}from"../chunks/clip-more-D58mB_wA.js";
