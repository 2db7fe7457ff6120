import"../chunks/clip-controls-DslR0PV8.js";import"../chunks/clip-player-DfUOWVwo.js";export{d as ClipEmbedPanel}from"../chunks/clip-panels-DqVfQlND.js";
