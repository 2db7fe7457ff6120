import"../chunks/clip-player-Bazll1fW.js";import"../chunks/clip-controls-B62soofv.js";export{a as ClipDialog}from"../chunks/clip-panels-DoPQbUbW.js";
