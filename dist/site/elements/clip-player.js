export{J as ClipPlayer}from"../chunks/clip-player-BcyZCswN.js";
