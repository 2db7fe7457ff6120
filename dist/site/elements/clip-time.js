export{g as ClipTime}from"../chunks/clip-controls-CFha3pnb.js";import"../chunks/clip-player-BRuGRiVY.js";
