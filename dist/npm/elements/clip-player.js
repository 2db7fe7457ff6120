import"lit";export{_ as ClipPlayer}from"../chunks/clip-player-BjCZMUy9.js";
