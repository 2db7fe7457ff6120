import"../chunks/common-m_FayOqo.js";import"lit";import"../chunks/clip-player-DHPFzvWF.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-BGzx3-d8.js";
