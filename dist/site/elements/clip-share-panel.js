import"../chunks/clip-controls-D-wZAMzA.js";import"../chunks/clip-player-Cbp1ibqJ.js";export{l as ClipSharePanel}from"../chunks/clip-panels-DgULQmpL.js";
