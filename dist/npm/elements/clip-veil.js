import"../chunks/common-BeYWvZHM.js";import"lit";import"../chunks/clip-player-D0YpXyWv.js";export{C as ClipVeil}from"../chunks/clip-veil-CeZ-Nth1.js";
