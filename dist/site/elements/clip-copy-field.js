import"../chunks/clip-controls-D-wZAMzA.js";import"../chunks/clip-player-Cbp1ibqJ.js";export{C as ClipCopyField}from"../chunks/clip-panels-DgULQmpL.js";
