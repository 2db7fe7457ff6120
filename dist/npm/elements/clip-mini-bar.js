import"../chunks/common-DQZJCfyC.js";import"lit";import"../chunks/clip-player-L--EN3IS.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-Dg5OdQDd.js";
