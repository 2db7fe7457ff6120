import"../chunks/clip-controls-D-wZAMzA.js";import"../chunks/clip-player-Cbp1ibqJ.js";export{j as ClipDialog}from"../chunks/clip-panels-DgULQmpL.js";
