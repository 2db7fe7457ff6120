import"../chunks/clip-player-BSEpm-Yc.js";export{c as ClipMuteButton}from"../chunks/clip-controls-G7z1ppny.js";
