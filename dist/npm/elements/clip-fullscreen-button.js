import"../chunks/common-m_FayOqo.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-_gIV2UbK.js";import"../chunks/clip-player-DHPFzvWF.js";
