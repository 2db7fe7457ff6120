export{g as ClipOpenPageButton}from"../chunks/clip-controls-D-wZAMzA.js";import"../chunks/clip-player-Cbp1ibqJ.js";import"../chunks/shared-W4vaCEcA.js";
