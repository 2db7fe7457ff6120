import"lit";export{D as ClipPlayer}from"../chunks/clip-player-BTH6K2KK.js";
