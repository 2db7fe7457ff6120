import"../chunks/clip-controls-CFha3pnb.js";import"../chunks/clip-player-BRuGRiVY.js";export{C as ClipCopyField}from"../chunks/clip-panels-D0blW9zo.js";
