import"../chunks/clip-controls-e0XEo_5G.js";import"../chunks/clip-player-C3ICwgHZ.js";export{k as ClipDialog}from"../chunks/clip-panels-DHJgBWN8.js";
