import"../chunks/common-BkjpC89v.js";export{k as ClipControls}from"../chunks/clip-controls-B4XW6hPV.js";import"../chunks/clip-player-DC7lC9cS.js";import"../chunks/player-Bd4ZeqSJ.js";
