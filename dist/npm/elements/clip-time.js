import"../chunks/common-m_FayOqo.js";import"lit";import"../chunks/clip-player-DHPFzvWF.js";export{h as ClipTime}from"../chunks/clip-controls-_gIV2UbK.js";import"../chunks/player-Dqu66fmT.js";
