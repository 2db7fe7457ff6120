import"lit";export{w as ClipPlayer}from"../chunks/clip-player-sa6f3dOx.js";
