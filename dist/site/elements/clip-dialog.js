import"../chunks/clip-controls-ioxBvjdg.js";import"../chunks/clip-player-Cla5T0e8.js";export{j as ClipDialog}from"../chunks/clip-panels-DMCd9v6T.js";
