import"lit";export{al as ClipPlayer}from"../chunks/clip-player-2e417215.js";
