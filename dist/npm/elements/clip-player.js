import"lit";export{al as ClipPlayer}from"../chunks/clip-player-50676dac.js";
