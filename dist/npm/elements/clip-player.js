import"lit";export{w as ClipPlayer}from"../chunks/clip-player-DpfFZVye.js";
