import"../chunks/clip-player-Bazll1fW.js";export{c as ClipSharePanel}from"../chunks/clip-panels-DoPQbUbW.js";import"../chunks/clip-controls-B62soofv.js";
