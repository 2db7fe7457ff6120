import"lit";export{w as ClipPlayer}from"../chunks/clip-player-CCjF8L6l.js";
