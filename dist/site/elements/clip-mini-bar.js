import"../chunks/common-BkjpC89v.js";import"../chunks/clip-player-DC7lC9cS.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-Dz8J5jhW.js";
