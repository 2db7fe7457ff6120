import"../chunks/common-C9CXtFr3.js";import"lit";import"../chunks/clip-player-CUeU6CsE.js";export{C as ClipVeil}from"../chunks/clip-veil-Cj77eg0e.js";
