export{E as ClipPlayer}from"../chunks/clip-player-Cbp1ibqJ.js";
