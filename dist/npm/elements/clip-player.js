import"lit";export{v as ClipPlayer}from"../chunks/clip-player-CTQwZUfJ.js";
