import"../chunks/common-BkjpC89v.js";import"../chunks/clip-player-DC7lC9cS.js";export{h as ClipTime}from"../chunks/clip-controls-B4XW6hPV.js";import"../chunks/player-Bd4ZeqSJ.js";
