import"lit";export{D as ClipPlayer}from"../chunks/clip-player-QuaNleuS.js";
