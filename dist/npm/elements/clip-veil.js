import"../chunks/common-DO4lyaIc.js";import"lit";import"../chunks/clip-player-ulLBMHav.js";export{C as ClipVeil}from"../chunks/clip-veil-Bmtazfvu.js";
