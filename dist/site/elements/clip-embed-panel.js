import"../chunks/clip-controls-D-wZAMzA.js";import"../chunks/clip-player-Cbp1ibqJ.js";import"../chunks/shared-W4vaCEcA.js";export{k as ClipEmbedPanel}from"../chunks/clip-panels-DgULQmpL.js";
