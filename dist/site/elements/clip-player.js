export{I as ClipPlayer}from"../chunks/clip-player-DvMDGjIe.js";
