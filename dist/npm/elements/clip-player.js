import"lit";export{v as ClipPlayer}from"../chunks/clip-player-Cf6mJU3B.js";
