import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";export{C as ClipVeil}from"../chunks/clip-veil-BKxchZQg.js";
