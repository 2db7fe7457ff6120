import"../chunks/common-m_FayOqo.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-_gIV2UbK.js";import"../chunks/clip-player-DHPFzvWF.js";
