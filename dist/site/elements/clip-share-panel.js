import"../chunks/clip-controls-ioxBvjdg.js";import"../chunks/clip-player-Cla5T0e8.js";export{l as ClipSharePanel}from"../chunks/clip-panels-DMCd9v6T.js";
