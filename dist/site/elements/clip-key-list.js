import"../chunks/common-BkjpC89v.js";import"../chunks/clip-player-DC7lC9cS.js";import"../chunks/player-Bd4ZeqSJ.js";export{C as ClipKeyList}from"../chunks/clip-key-help-74DKgV9D.js";
