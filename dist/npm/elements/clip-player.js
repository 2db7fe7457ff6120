import"lit";export{B as ClipPlayer}from"../chunks/clip-player-BA_1oYmV.js";
