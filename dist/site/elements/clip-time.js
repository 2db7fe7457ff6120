export{i as ClipTime}from"../chunks/clip-controls-e0XEo_5G.js";import"../chunks/clip-player-C3ICwgHZ.js";
