import"../chunks/common-D1B4B6oG.js";import"lit";import"../chunks/clip-player-DF6oq6KT.js";export{C as ClipVeil}from"../chunks/clip-veil-yg8Kwh97.js";
