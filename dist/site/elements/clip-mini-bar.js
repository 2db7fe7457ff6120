import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-BvnqPHuR.js";
