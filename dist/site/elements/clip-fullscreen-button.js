export{d as ClipFullscreenButton}from"../chunks/clip-controls-D-wZAMzA.js";import"../chunks/clip-player-Cbp1ibqJ.js";
