export{G as ClipPlayer}from"../chunks/clip-player-Bazll1fW.js";
