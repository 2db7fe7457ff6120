import"../chunks/common-Ck3cbuFK.js";import"lit";import"../chunks/clip-player-Hiro2txW.js";export{C as ClipVeil}from"../chunks/clip-veil-TzrMAqHu.js";
