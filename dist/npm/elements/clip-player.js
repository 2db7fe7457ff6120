import"lit";export{z as ClipPlayer}from"../chunks/clip-player-_qmugDQQ.js";
