import"lit";export{E as ClipPlayer}from"../chunks/clip-player-DF6oq6KT.js";
