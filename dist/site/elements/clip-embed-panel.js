import"../chunks/clip-controls-e0XEo_5G.js";import"../chunks/clip-player-C3ICwgHZ.js";import"../chunks/shared-iIjhJ5SS.js";export{l as ClipEmbedPanel}from"../chunks/clip-panels-DHJgBWN8.js";
