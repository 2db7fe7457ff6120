import"../chunks/clip-player-BSEpm-Yc.js";export{a as ClipCaptionsButton}from"../chunks/clip-controls-G7z1ppny.js";
