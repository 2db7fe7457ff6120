import"../chunks/clip-controls-C-uhj8s2.js";import"../chunks/clip-player-BWUqKQ6e.js";export{C as ClipCopyField}from"../chunks/clip-panels-CJbwfc2x.js";
