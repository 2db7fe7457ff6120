import"../chunks/clip-player-BSEpm-Yc.js";export{i as ClipControls}from"../chunks/clip-controls-G7z1ppny.js";
