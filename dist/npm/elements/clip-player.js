import"lit";export{B as ClipPlayer}from"../chunks/clip-player-DkNijrBv.js";
