import"../chunks/clip-controls-ioxBvjdg.js";import"../chunks/clip-player-Cla5T0e8.js";export{C as ClipCopyField}from"../chunks/clip-panels-DMCd9v6T.js";
