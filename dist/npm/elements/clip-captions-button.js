import"../chunks/common-m_FayOqo.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-_gIV2UbK.js";import"../chunks/clip-player-DHPFzvWF.js";
