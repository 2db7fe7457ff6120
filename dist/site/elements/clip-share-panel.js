import"../chunks/clip-controls-C-uhj8s2.js";import"../chunks/clip-player-BWUqKQ6e.js";export{l as ClipSharePanel}from"../chunks/clip-panels-CJbwfc2x.js";
