import"../chunks/clip-controls-CFha3pnb.js";import"../chunks/clip-player-BRuGRiVY.js";export{c as ClipDialog}from"../chunks/clip-panels-D0blW9zo.js";
