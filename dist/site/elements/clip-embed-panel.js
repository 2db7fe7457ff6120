import"../chunks/clip-controls-C-uhj8s2.js";import"../chunks/clip-player-BWUqKQ6e.js";import"../chunks/shared-CGuZsOEO.js";export{k as ClipEmbedPanel}from"../chunks/clip-panels-CJbwfc2x.js";
