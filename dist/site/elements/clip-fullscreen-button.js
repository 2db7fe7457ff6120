import"../chunks/clip-player-BSEpm-Yc.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-G7z1ppny.js";
