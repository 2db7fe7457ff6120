import"../chunks/clip-player-BSEpm-Yc.js";export{g as ClipTime}from"../chunks/clip-controls-G7z1ppny.js";
