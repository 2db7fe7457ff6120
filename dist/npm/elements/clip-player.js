import"lit";export{ak as ClipPlayer}from"../chunks/clip-player-138ddacd.js";
