import"../chunks/common-Dehr3U0s.js";import"lit";import"../chunks/clip-player-BxgDIY-Y.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-Dgt0VkNG.js";
