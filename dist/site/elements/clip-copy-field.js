import"../chunks/clip-controls-e0XEo_5G.js";import"../chunks/clip-player-C3ICwgHZ.js";export{C as ClipCopyField}from"../chunks/clip-panels-DHJgBWN8.js";
