import"lit";export{D as ClipPlayer}from"../chunks/clip-player-iDPkiT5s.js";
