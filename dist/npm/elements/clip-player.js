import"lit";export{B as ClipPlayer}from"../chunks/clip-player-BN5jNja9.js";
