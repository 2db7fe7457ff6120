import"lit";export{D as ClipPlayer}from"../chunks/clip-player-BgrEc0TI.js";
