import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-8c65aad5.js";
