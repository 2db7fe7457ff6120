import"lit";export{D as ClipPlayer}from"../chunks/clip-player-zgI59CkD.js";
