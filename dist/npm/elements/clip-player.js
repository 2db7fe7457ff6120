import"lit";export{a8 as ClipPlayer}from"../chunks/clip-player-b1786365.js";
