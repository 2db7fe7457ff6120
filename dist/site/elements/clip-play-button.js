import"../chunks/clip-player-BSEpm-Yc.js";export{d as ClipPlayButton}from"../chunks/clip-controls-G7z1ppny.js";
