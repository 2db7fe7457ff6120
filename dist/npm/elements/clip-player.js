import"lit";export{D as ClipPlayer}from"../chunks/clip-player-BzIiqY3D.js";
