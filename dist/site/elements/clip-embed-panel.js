import"../chunks/clip-controls-ioxBvjdg.js";import"../chunks/clip-player-Cla5T0e8.js";import"../chunks/shared-CAfeJmBx.js";export{k as ClipEmbedPanel}from"../chunks/clip-panels-DMCd9v6T.js";
