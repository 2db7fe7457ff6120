import"../chunks/clip-player-DVeLUl-I.js";import"../chunks/clip-controls-B1vpZ7SQ.js";export{a as ClipDialog}from"../chunks/clip-panels-Dhx026xG.js";
