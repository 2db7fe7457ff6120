import"lit";export{x as ClipPlayer}from"../chunks/clip-player-9tnoj3qL.js";
