import"lit";export{w as ClipPlayer}from"../chunks/clip-player-99HYUL5K.js";
