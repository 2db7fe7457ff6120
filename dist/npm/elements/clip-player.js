import"lit";export{B as ClipPlayer}from"../chunks/clip-player-D4iWME20.js";
