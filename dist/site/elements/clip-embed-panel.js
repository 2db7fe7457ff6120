import"../chunks/clip-controls-CFha3pnb.js";import"../chunks/clip-player-BRuGRiVY.js";export{d as ClipEmbedPanel}from"../chunks/clip-panels-D0blW9zo.js";
