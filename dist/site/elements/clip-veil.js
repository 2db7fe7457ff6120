import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";export{C as ClipVeil}from"../chunks/clip-veil-Bj0ue6lx.js";
