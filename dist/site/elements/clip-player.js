export{J as ClipPlayer}from"../chunks/clip-player-CnvCQ90e.js";
