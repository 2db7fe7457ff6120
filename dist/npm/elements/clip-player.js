import"lit";export{E as ClipPlayer}from"../chunks/clip-player-BkyYEdi1.js";
