import"../chunks/common-Cyww-r99.js";import"lit";import"../chunks/clip-player-DzC5EH5L.js";export{C as ClipVeil}from"../chunks/clip-veil-CsK-DanK.js";
