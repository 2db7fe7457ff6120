import"lit";export{w as ClipPlayer}from"../chunks/clip-player-B5zSFzjK.js";
