import"lit";export{B as ClipPlayer}from"../chunks/clip-player-BrjS6LjV.js";
