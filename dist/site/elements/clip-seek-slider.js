import"../chunks/clip-player-BSEpm-Yc.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-G7z1ppny.js";
