import"../chunks/clip-controls-C-uhj8s2.js";import"../chunks/clip-player-BWUqKQ6e.js";export{j as ClipDialog}from"../chunks/clip-panels-CJbwfc2x.js";
