import"../chunks/common-BSobU6Zd.js";import"lit";import"../chunks/clip-player-M18Rf5db.js";export{C as ClipVeil}from"../chunks/clip-veil-tV3pBbd3.js";
